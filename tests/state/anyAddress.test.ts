import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STEPS } from '../../src/domain/explore/around.ts';
import { FACET_IDS } from '../../src/domain/facets.ts';
import { LENSES } from '../../src/domain/lenses.ts';
import { COLUMNS_IDS, ROWS_IDS } from '../../src/domain/matrix/axisIds.ts';
import { GROUPING_IDS } from '../../src/domain/timeline/groupings.ts';
import {
  type Choices,
  DEFAULT_CHOICES,
  DIVISION_IDS,
  LANGUAGE_IDS,
  PAGE_IDS,
  VIEW_IDS,
} from '../../src/state/choices.ts';
import { formatChoices, parseChoices } from '../../src/state/urlCodec.ts';

const id = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const text = fc.string({ unit: 'grapheme', maxLength: 40 });
const path = fc
  .uniqueArray(id, { minLength: 1, maxLength: 2 })
  .map(([from = 'a', to]) => ({ from, to }));
const options = fc.dictionary(
  fc.constantFrom(...FACET_IDS),
  fc.uniqueArray(id, { minLength: 1, maxLength: 4 }),
  { noNullPrototype: true },
);
const anyChoices: fc.Arbitrary<Choices> = fc.record({
  view: fc.constantFrom(...VIEW_IDS),
  version: fc.option(fc.stringMatching(/^\d{4}-\d{2}(\.\d)?$/), { nil: undefined }),
  since: fc.option(fc.stringMatching(/^\d{4}-\d{2}(\.\d)?$/), { nil: undefined }),
  facets: options,
  excluded: options,
  query: text.map((query) => (query.trim() === '' ? '' : query)),
  selection: fc.option(id, { nil: undefined }),
  place: fc.option(id, { nil: undefined }),
  date: fc.option(
    fc
      .date({ min: new Date('0100-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
      .map((moment) => moment.toISOString().slice(0, 10)),
    { nil: undefined },
  ),
  grouping: fc.constantFrom(...GROUPING_IDS),
  division: fc.constantFrom(...DIVISION_IDS),
  overlay: fc.option(fc.constantFrom(...DIVISION_IDS), { nil: undefined }),
  around: fc.option(fc.constantFrom(...STEPS), { nil: undefined }),
  path: fc.option(path, { nil: undefined }),
  pathRules: fc.record({
    uncounted: fc.uniqueArray(
      id.filter((kind) => kind !== 'koepels'),
      { maxLength: 3 },
    ),
    throughUmbrellas: fc.boolean(),
  }),
  together: fc.uniqueArray(id, { maxLength: 4 }),
  rows: fc.constantFrom(...ROWS_IDS),
  columns: fc.constantFrom(...COLUMNS_IDS),
  withoutReasons: fc.uniqueArray(id, { maxLength: 3 }),
  colouring: fc.constantFrom('kind', 'group'),
  lens: fc.constantFrom(...LENSES.map((lens) => lens.id)),
  page: fc.option(fc.constantFrom(...PAGE_IDS), { nil: undefined }),
  language: fc.constantFrom(...LANGUAGE_IDS),
  site: fc.record({
    view: fc.constantFrom(...VIEW_IDS),
    version: fc.constantFrom(undefined, '2017-11'),
  }),
});
/** A surrounding needs something in the middle, rules for paths a path, and nothing lies over itself. */
const choices = anyChoices.map((chosen) => ({
  ...chosen,
  ...(chosen.selection === undefined && { around: undefined }),
  ...(chosen.overlay === chosen.division && { overlay: undefined }),
  ...(chosen.path === undefined && { pathRules: DEFAULT_CHOICES.pathRules }),
}));

const OWN = [
  'weergave',
  'versie',
  'sinds',
  'niet',
  'zoek',
  'selectie',
  'regio',
  'datum',
  'indeling',
  'rijen',
  'kolommen',
  'groep',
  'omgeving',
  'pad',
  'zonder',
  'vergelijk',
  'zonderreden',
  'lens',
  'kleur',
  'pagina',
  'taal',
  ...FACET_IDS,
];
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom('', ',', '%', '%E0%A4%A', '%00', '&&', '=', '#', '__proto__', 'onbekend', '<b>'),
  // Around the longest search text, with a character of two units at the end.
  fc.integer({ min: 195, max: 203 }).map((length) => `${'a'.repeat(length)}😀`),
);
/** Something that at least looks like an address of ours. */
const ownSearch = fc
  .array(fc.tuple(fc.constantFrom(...OWN), anything), { maxLength: 6 })
  .map((pairs) => `?${pairs.map(([key, value]) => `${key}=${value}`).join('&')}`);

/** Reading never fails, what was read can be written, and written once it stays the same. */
function staysReadable(search: string): void {
  const written = formatChoices(parseChoices(search).choices, search);
  expect(formatChoices(parseChoices(written).choices, written)).toBe(written);
}

describe('any address', () => {
  it('can be read and written, when it resembles ours', () => {
    fc.assert(fc.property(ownSearch, staysReadable), { numRuns: 6000 });
  });

  it('can be read and written, when it is nonsense', () => {
    fc.assert(fc.property(anything, staysReadable), { numRuns: 4000 });
  });

  it('gives back the choices that were written into it', () => {
    fc.assert(
      fc.property(choices, (chosen) => {
        expect(parseChoices(formatChoices(chosen), chosen.site)).toEqual({
          choices: chosen,
          ignored: [],
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps what is not ours, in its order', () => {
    const others = fc.array(
      fc.tuple(
        fc.string({ unit: 'grapheme', maxLength: 8 }).filter((key) => !OWN.includes(key)),
        text,
      ),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(choices, choices, others, (before, after, pairs) => {
        const present = `${formatChoices(before) || '?'}&${new URLSearchParams(pairs)}`;
        const written = new URLSearchParams(formatChoices(after, present));
        expect([...written].filter(([key]) => !OWN.includes(key))).toEqual(pairs);
        expect(parseChoices(`?${written}`, after.site).choices).toEqual(after);
      }),
      { numRuns: 1000 },
    );
  });
});
