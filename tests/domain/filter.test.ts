import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  FACET_IDS,
  type FacetId,
  facetValues,
  optionsOf,
  UNKNOWN,
} from '../../src/domain/facets.ts';
import { type FacetChoices, filterEntities, remaining } from '../../src/domain/filter.ts';
import { KINDS } from '../../src/domain/kinds.ts';
import { countAround, countWithoutLeefdomein, total } from '../support/facts.ts';
import { network, organisation, pilot, region } from '../support/network.ts';
import { realNetwork } from '../support/realNetwork.ts';

const small = facetValues(
  network({
    organisations: [
      organisation('org-wonen', { leefdomeinen: ['wonen'], domains: ['zorg'] }),
      organisation('org-beide', { leefdomeinen: ['wonen', 'zorg'], domains: ['werk'] }),
      organisation('org-leeg'),
    ],
    pilots: [pilot('pilot-zorg', { leefdomeinen: ['zorg'] })],
    regions: [region('regio')],
  }),
);
const left = (choices: FacetChoices, found?: ReadonlySet<string>) => [
  ...filterEntities(small, choices, found).visible,
];

describe('filterEntities', () => {
  it.each<[string, FacetChoices, string[]]>([
    ['nothing chosen', {}, ['org-wonen', 'org-beide', 'org-leeg', 'pilot-zorg', 'regio']],
    [
      'an empty choice',
      { leefdomein: [] },
      ['org-wonen', 'org-beide', 'org-leeg', 'pilot-zorg', 'regio'],
    ],
    ['one option', { leefdomein: ['wonen'] }, ['org-wonen', 'org-beide']],
    [
      'two options of a facet: one is enough',
      { leefdomein: ['wonen', 'zorg'] },
      ['org-wonen', 'org-beide', 'pilot-zorg'],
    ],
    ['two facets: both must agree', { leefdomein: ['wonen'], domein: ['zorg'] }, ['org-wonen']],
    // A region has no leefdomein at all, so it is not "not known" either.
    ['what is not filled in', { leefdomein: [UNKNOWN] }, ['org-leeg']],
    [
      'not filled in, or one option',
      { leefdomein: [UNKNOWN, 'wonen'] },
      ['org-wonen', 'org-beide', 'org-leeg'],
    ],
    ['an option that nobody has', { leefdomein: ['veiligheid'] }, []],
    ['an option that does not exist', { leefdomein: ['onzin', 'constructor'] }, []],
    ['two facets that exclude each other', { leefdomein: ['wonen'], soort: ['regio'] }, []],
  ])('with %s', (_, choices, expected) => {
    expect(left(choices)).toEqual(expected);
  });

  it('only keeps what the text search found', () => {
    const found = new Set(['regio', 'org-wonen', 'bestaat-niet']);
    expect(left({}, found)).toEqual(['org-wonen', 'regio']);
    expect(left({ leefdomein: ['wonen'] }, found)).toEqual(['org-wonen']);
    expect(left({}, new Set())).toEqual([]);
  });

  it('counts what each option would leave', () => {
    const { counts } = filterEntities(small, { domein: ['werk'] });
    expect([...(counts.get('leefdomein') ?? [])]).toEqual([
      ['wonen', 1],
      ['zorg', 1],
    ]);
    // As if the facet itself had no choice yet.
    expect(counts.get('domein')).toEqual(
      new Map([
        ['zorg', 1],
        ['werk', 1],
        [UNKNOWN, 2],
      ]),
    );
  });
});

const values = facetValues(realNetwork);

describe('on the real data', () => {
  it('leaves of every kind what names wonen', () => {
    const { visible } = filterEntities(values, { leefdomein: ['wonen'] });
    const expected = countAround(realNetwork.file, 'wonen');
    expect(total(expected)).toBeGreaterThan(0);
    const kinds = [...visible].map((id) => realNetwork.entities.get(id)?.kind);
    for (const kind of KINDS) {
      expect([kind, kinds.filter((found) => found === kind).length]).toEqual([
        kind,
        expected[kind],
      ]);
    }
  });

  it('counts those that could have a leefdomein, and of which none is known', () => {
    const without = countWithoutLeefdomein(realNetwork.file);
    expect(filterEntities(values, {}).counts.get('leefdomein')?.get(UNKNOWN)).toBe(without);
  });
});

const optionsPerFacet = FACET_IDS.map(
  (id) => [id, [...optionsOf(realNetwork, id).map((option) => option.id), UNKNOWN]] as const,
);
/** Choices as a visitor could make them: some facets, of each a few options. */
const someChoices = fc
  .record(
    Object.fromEntries(
      optionsPerFacet.map(([id, options]) => [
        id,
        fc.subarray([...options], { minLength: 1, maxLength: 4 }),
      ]),
    ),
    { requiredKeys: [] },
  )
  .map((choices): FacetChoices => choices);
/** Mostly few facets: with all chosen nothing is ever left. */
const choicesOfFew = fc
  .tuple(someChoices, fc.subarray([...FACET_IDS], { maxLength: 3 }))
  .map(([choices, facets]) => pick(choices, facets));
const someFound = fc.option(
  fc.subarray([...values.keys()]).map((ids) => new Set(ids)),
  { nil: undefined },
);

function pick(choices: FacetChoices, facets: readonly FacetId[]): FacetChoices {
  return Object.fromEntries(Object.entries(choices).filter(([id]) => facets.some((f) => f === id)));
}

describe('whatever is chosen', () => {
  it('keeps what has one of the options in every facet, and nothing else', () => {
    fc.assert(
      fc.property(choicesOfFew, someFound, (choices, found) => {
        const perFacet = FACET_IDS.flatMap((facet) => {
          const options = choices[facet];
          if (!options) return [];
          // Within a facet: what any single option leaves.
          const alone = options.flatMap((id) => [
            ...filterEntities(values, { [facet]: [id] }).visible,
          ]);
          return [new Set(alone)];
        });
        const expected = [...values.keys()].filter(
          (id) => (!found || found.has(id)) && perFacet.every((ids) => ids.has(id)),
        );
        expect([...filterEntities(values, choices, found).visible]).toEqual(expected);
      }),
      { numRuns: 100 },
    );
  });

  it('leaves the same with and without counting', () => {
    fc.assert(
      fc.property(choicesOfFew, someFound, (choices, found) => {
        const { visible } = filterEntities(values, choices, found);
        expect([...remaining(values, choices, found)]).toEqual([...visible]);
      }),
      { numRuns: 100 },
    );
  });

  it('counts for every option exactly what choosing it alone leaves', () => {
    fc.assert(
      fc.property(
        choicesOfFew,
        someFound,
        fc.constantFrom(...optionsPerFacet),
        (choices, found, [facet, options]) => {
          const { counts } = filterEntities(values, choices, found);
          for (const option of options) {
            const alone = filterEntities(values, { ...choices, [facet]: [option] }, found);
            expect([option, counts.get(facet)?.get(option) ?? 0]).toEqual([
              option,
              alone.visible.size,
            ]);
          }
        },
      ),
      { numRuns: 100 },
    );
  });
});
