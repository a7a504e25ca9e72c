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
import { dropUnknownOptions, formatChoices, parseChoices } from '../../src/state/urlCodec.ts';
import { network, theme } from '../support/network.ts';

const choose = (change: Partial<Choices>): Choices => ({ ...DEFAULT_CHOICES, ...change });

describe('parseChoices', () => {
  it.each<[string, Partial<Choices>]>([
    ['', {}],
    ['?', {}],
    ['?weergave=kaart', { view: 'kaart' }],
    ['?weergave=', {}],
    ['?versie=2018-11&selectie=org-nji', { version: '2018-11', selection: 'org-nji' }],
    ['?versie=2018-11&sinds=2017-11', { version: '2018-11', since: '2017-11' }],
    ['?sinds=', {}],
    ['?leefdomein=wonen,zorg', { facets: { leefdomein: ['wonen', 'zorg'] } }],
    ['?leefdomein=wonen%2Czorg', { facets: { leefdomein: ['wonen', 'zorg'] } }],
    ['?leefdomein=wonen&leefdomein=zorg,wonen', { facets: { leefdomein: ['wonen', 'zorg'] } }],
    ['?leefdomein=,wonen,,&domein=,', { facets: { leefdomein: ['wonen'] } }],
    ['?stap=onbekend&status=lopend', { facets: { stap: ['onbekend'], status: ['lopend'] } }],
    ['?zoek=mbo+raad', { query: 'mbo raad' }],
    ['?zoek=Frysl%C3%A2n%20%26%20meer', { query: 'Fryslân & meer' }],
    ['?lens=wie-werkt-waaraan', {}],
    ['?selectie=org-a&omgeving=2', { selection: 'org-a', around: 2 }],
    ['?pad=org-a,org-b', { path: { from: 'org-a', to: 'org-b' } }],
    ['?pad=org-a', { path: { from: 'org-a', to: undefined } }],
    ['?pad=org-a,org-a', { path: { from: 'org-a', to: undefined } }],
    ['?pad=,', {}],
    [
      '?pad=org-a,org-b&zonder=ondersteunt,koepels',
      {
        path: { from: 'org-a', to: 'org-b' },
        pathRules: { uncounted: ['ondersteunt'], throughUmbrellas: false },
      },
    ],
    ['?kleur=groep', { colouring: 'group' }],
    [
      '?weergave=matrix&rijen=organisaties&kolommen=stappen',
      { view: 'matrix', rows: 'organisaties', columns: 'stappen' },
    ],
    ['?rijen=pilots&kolommen=leefdomeinen', {}],
    ['?taal=en', { language: 'en' }],
    ['?taal=nl', {}],
    ['?vergelijk=org-a,org-b,org-a', { together: ['org-a', 'org-b'] }],
    ['?pagina=open-data&weergave=lijst', { page: 'open-data', view: 'lijst' }],
    ['?pagina=', {}],
    ['?utm_source=nieuwsbrief&constructor=1&__proto__=2', {}],
  ])('reads %s', (search, change) => {
    expect(parseChoices(search)).toEqual({ choices: choose(change), ignored: [] });
  });

  it('skips an unknown view, lens, page or language, says so, and reads the rest', () => {
    const { choices, ignored } = parseChoices(
      '?weergave=bol&lens=Alles&pagina=x&taal=fy&zoek=wonen',
    );
    expect(choices).toEqual(choose({ query: 'wonen' }));
    expect(ignored).toEqual([
      { parameter: 'weergave', value: 'bol' },
      { parameter: 'lens', value: 'Alles' },
      { parameter: 'pagina', value: 'x' },
      { parameter: 'taal', value: 'fy' },
    ]);
  });

  it('skips a surrounding of nothing or of so many steps, and what is too much, and says so', () => {
    expect(parseChoices('?omgeving=2')).toEqual({
      choices: choose({}),
      ignored: [{ parameter: 'omgeving', value: '2' }],
    });
    expect(parseChoices('?selectie=a&omgeving=4')).toEqual({
      choices: choose({ selection: 'a' }),
      ignored: [{ parameter: 'omgeving', value: '4' }],
    });
    expect(parseChoices('?pad=a,b,c')).toEqual({
      choices: choose({ path: { from: 'a', to: 'b' } }),
      ignored: [{ parameter: 'pad', value: 'c' }],
    });
    expect(parseChoices('?zonder=koepels')).toEqual({
      choices: choose({}),
      ignored: [{ parameter: 'zonder', value: 'koepels' }],
    });
    expect(parseChoices('?vergelijk=a,b,c,d,e')).toEqual({
      choices: choose({ together: ['a', 'b', 'c', 'd'] }),
      ignored: [{ parameter: 'vergelijk', value: 'e' }],
    });
  });

  it('cuts off a search of unreasonable length', () => {
    expect(parseChoices(`?zoek=${'a'.repeat(100_000)}`).choices.query.length).toBeLessThan(1000);
  });

  it('cuts no character in half, so that the address can be written again', () => {
    for (let length = 190; length <= 210; length++) {
      const { choices } = parseChoices(`?zoek=${'a'.repeat(length)}${encodeURIComponent('😀')}`);
      expect(formatChoices(choices)).toMatch(/^\?zoek=a+(%F0%9F%98%80)?$/);
    }
  });
});

describe('formatChoices', () => {
  it.each<[Partial<Choices>, string]>([
    [{}, ''],
    [{ view: 'netwerk' }, ''],
    [{ view: 'kaart', version: '2018-11' }, '?weergave=kaart&versie=2018-11'],
    [{ facets: { leefdomein: ['wonen', 'zorg'] } }, '?leefdomein=wonen,zorg'],
    [{ version: '2018-11', since: '2017-11' }, '?versie=2018-11&sinds=2017-11'],
    [{ query: 'mbo raad' }, '?zoek=mbo+raad'],
    [{ query: 'C&A = 100% + meer?' }, '?zoek=C%26A+%3D+100%25+%2B+meer%3F'],
    [{ page: 'open-data' }, '?pagina=open-data'],
    [
      {
        view: 'lijst',
        selection: 'geheim',
        query: 'geheim',
        facets: { soort: ['pilot'] },
        site: { view: 'netwerk', version: undefined, unaddressed: true },
      },
      '',
    ],
    [{ selection: 'org-a', around: 3 }, '?selectie=org-a&omgeving=3'],
    [{ path: { from: 'org-a', to: 'org-b' } }, '?pad=org-a,org-b'],
    [{ path: { from: 'org-a', to: undefined } }, '?pad=org-a'],
    [{ place: 'GM0202' }, '?regio=GM0202'],
    [{ excluded: { relatie: ['partner-van'] } }, '?niet=relatie:partner-van'],
    [{ date: '2019-06-01' }, '?datum=2019-06-01'],
    [{ view: 'tijdlijn', date: '2016-02-29' }, '?weergave=tijdlijn&datum=2016-02-29'],
    [{ division: 'provincie' }, '?indeling=provincie'],
    [{ overlay: 'ggdregio' }, '?indeling=arbeidsmarktregio,ggdregio'],
    [{ withoutReasons: ['regio'] }, '?zonderreden=regio'],
    [{ together: ['org-a', 'org-b'] }, '?vergelijk=org-a,org-b'],
    [
      { view: 'matrix', rows: 'regios', columns: 'doelgroepen' },
      '?weergave=matrix&rijen=regios&kolommen=doelgroepen',
    ],
    [{ view: 'tijdlijn', grouping: 'regio' }, '?weergave=tijdlijn&groep=regio'],
    [{ query: '   ' }, ''],
    [{ facets: { domein: [] } }, ''],
  ])('%j reads %s', (change, expected) => {
    const written = formatChoices(choose(change));
    // An empty facet may be written or not, as long as it means nothing.
    expect(written.replace('?domein=', '')).toBe(expected);
  });

  it('writes nothing that a page could take for markup', () => {
    const search = formatChoices(
      choose({ query: '<img src=x onerror="alert(1)">', selection: "'" }),
    );
    expect(search).not.toMatch(/[<>" ]/);
  });

  it('keeps what is not ours, and replaces what is', () => {
    expect(formatChoices(choose({ view: 'lijst' }), '?a=1&weergave=kaart&zoek=x&b=2&a=3')).toBe(
      '?weergave=lijst&a=1&b=2&a=3',
    );
  });
});

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

describe('dropUnknownOptions', () => {
  const shown = network({ themes: [theme('thema-a')] });

  it('takes out what the version does not have, and names it', () => {
    const facets = { leefdomein: ['wonen', 'onzin'], thema: ['thema-b'], domein: ['werk'] };
    expect(dropUnknownOptions(facets, shown)).toEqual({
      facets: { leefdomein: ['wonen'], domein: ['werk'] },
      ignored: [
        { parameter: 'leefdomein', value: 'onzin' },
        { parameter: 'thema', value: 'thema-b' },
      ],
    });
  });

  it('gives back the same when all is known, "not known" included', () => {
    const facets = { leefdomein: ['onbekend'], thema: ['thema-a'] };
    const { facets: kept, ignored } = dropUnknownOptions(facets, shown);
    expect(kept).toBe(facets);
    expect(ignored).toEqual([]);
  });
});
