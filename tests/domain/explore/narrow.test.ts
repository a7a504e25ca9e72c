import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STEPS, type Surrounding } from '../../../src/domain/explore/around.ts';
import { narrow, narrowed } from '../../../src/domain/explore/narrow.ts';
import { FACET_IDS, facetValues, optionsOf, UNKNOWN } from '../../../src/domain/facets.ts';
import { type FacetChoices, filterEntities } from '../../../src/domain/filter.ts';
import type { Network } from '../../../src/domain/network.ts';
import { network, organisation, pilot, relation } from '../../support/network.ts';
import { randomNetwork } from '../../support/randomNetwork.ts';
import { realNetwork } from '../../support/realNetwork.ts';

// a – b – c – d, and a – pilot – d.
const chain = network({
  organisations: [
    organisation('org-a', { leefdomeinen: ['wonen'] }),
    organisation('org-b', { leefdomeinen: ['wonen'] }),
    organisation('org-c', { leefdomeinen: ['zorg'] }),
    organisation('org-d', { leefdomeinen: ['wonen'] }),
  ],
  pilots: [pilot('pilot-a')],
  relations: [
    relation('org-a', 'org-b'),
    relation('org-c', 'org-b'),
    relation('org-c', 'org-d'),
    relation('org-a', 'pilot-a', 'ondersteunt'),
    relation('org-d', 'pilot-a', 'ondersteunt'),
    relation('org-a', 'org-a'),
  ],
});
describe('narrow', () => {
  it('keeps what lies around, in the order of the data', () => {
    const values = facetValues(chain);
    const { visible } = narrow(chain, values, {}, undefined, { centre: 'org-b', steps: 1 });
    expect([...visible]).toEqual(['org-a', 'org-b', 'org-c']);
  });

  it('steps through what the filters leave, and does not show a centre that they hide', () => {
    const values = facetValues(chain);
    const wonen = { leefdomein: ['wonen'] };
    const around = { centre: 'org-a', steps: 3 } as const;
    expect([...narrow(chain, values, wonen, undefined, around).visible]).toEqual([
      'org-a',
      'org-b',
    ]);
    const ofC = narrow(chain, values, wonen, undefined, { centre: 'org-c', steps: 1 });
    expect([...ofC.visible]).toEqual(['org-b', 'org-d']);
    const found = new Set(['org-a', 'pilot-a', 'org-d']);
    expect([...narrow(chain, values, {}, found, around).visible]).toEqual([
      'org-a',
      'org-d',
      'pilot-a',
    ]);
  });

  it('steps over the relations that count only', () => {
    const values = facetValues(chain);
    const around = { centre: 'org-a', steps: 2 } as const;
    const { visible } = narrow(chain, values, { relatie: ['ondersteunt'] }, undefined, around);
    expect([...visible]).toEqual(['org-a', 'org-d', 'pilot-a']);
  });

  it('only filters without a surrounding, and around what does not exist', () => {
    const values = facetValues(chain);
    const facets = { leefdomein: ['wonen'] };
    const filtered = filterEntities(values, facets);
    expect(narrow(chain, values, facets, undefined, undefined)).toEqual(filtered);
    const around = { centre: 'org-weg', steps: 1 } as const;
    expect(narrow(chain, values, facets, undefined, around)).toEqual(filtered);
  });

  it('leaves the same with and without counting', () => {
    const values = facetValues(realNetwork);
    const facets = { soort: ['organisatie', 'pilot'], relatie: ['ondersteunt'] };
    for (const around of [undefined, { centre: 'org-nji', steps: 2 } as const]) {
      const left = narrowed(realNetwork, values, facets, undefined, around);
      expect([...left]).toEqual([
        ...narrow(realNetwork, values, facets, undefined, around).visible,
      ]);
    }
  });

  it('counts for each option exactly what choosing it leaves', () => {
    const ids = [...realNetwork.entities.keys()];
    const facets = {
      soort: ['organisatie', 'programma'],
      laag: ['landelijk', 'onbekend'],
      relatie: ['partner-van', 'lid-van', 'voert-uit', 'onderdeel-van'],
    };
    for (const [at, steps] of STEPS.entries()) {
      countsAreTrue(realNetwork, facets, undefined, { centre: ids[at * 40] ?? '', steps });
    }
  });

  it('counts so in any network, with any filters and search', () => {
    const someFacets = fc.record(
      {
        leefdomein: fc.subarray(['wonen', 'zorg', UNKNOWN]),
        laag: fc.subarray(['landelijk', 'lokaal', UNKNOWN]),
        relatie: fc.subarray(['partner-van', 'ondersteunt', UNKNOWN]),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(
        filledIn(),
        someFacets,
        fc.option(fc.subarray(['o1', 'o2', 'o3']), { nil: undefined }),
        fc.constantFrom(...STEPS),
        (any, facets, found, steps) => {
          countsAreTrue(any, facets, found && new Set(found), { centre: 'o0', steps });
        },
      ),
    );
  });
});

/** Compares with the naive way: each option chosen in turn. */
function countsAreTrue(
  any: Network,
  facets: FacetChoices,
  found: ReadonlySet<string> | undefined,
  around: Surrounding,
): void {
  const values = facetValues(any);
  const { counts } = narrow(any, values, facets, found, around);
  for (const facet of FACET_IDS) {
    const ids = [...optionsOf(any, facet).map(({ id }) => id), UNKNOWN];
    const left = ids.map((id) => {
      const chosen = { ...facets, [facet]: [id] };
      return narrowed(any, values, chosen, found, around).size;
    });
    const counted = ids.map((id) => counts.get(facet)?.get(id) ?? 0);
    expect([facet, ...counted]).toEqual([facet, ...left]);
  }
}

/** Any small network of organisations of which more or less is filled in. */
function filledIn(): fc.Arbitrary<Network> {
  const fields = fc.record(
    {
      leefdomeinen: fc.subarray(['wonen', 'zorg']),
      layer: fc.constantFrom('landelijk', 'lokaal'),
    },
    { requiredKeys: [] },
  );
  return fc
    .tuple(randomNetwork(), fc.array(fields, { minLength: 7, maxLength: 7 }))
    .map(([{ file }, filled]) =>
      network({
        organisations: file.organisations.map(({ id }, at) => organisation(id, filled[at])),
        relations: file.relations,
      }),
    );
}
