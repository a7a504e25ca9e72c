import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { narrow, narrowed, STEPS, within } from '../../../src/domain/explore/around.ts';
import { FACET_IDS, facetValues } from '../../../src/domain/facets.ts';
import { filterEntities } from '../../../src/domain/filter.ts';
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
const all = () => true;

describe('within', () => {
  it.each<[string, number, string[]]>([
    ['org-a', 0, ['org-a']],
    ['org-a', 1, ['org-a', 'org-b', 'pilot-a']],
    ['org-a', 2, ['org-a', 'org-b', 'org-c', 'org-d', 'pilot-a']],
    ['org-b', 1, ['org-a', 'org-b', 'org-c']],
    ['org-weg', 3, []],
  ])('of %s in %i steps', (id, steps, expected) => {
    expect([...within(chain, id, steps, all)].sort()).toEqual(expected);
  });

  it('steps through what is allowed only, and starts anywhere', () => {
    const allowed = (id: string) => id !== 'pilot-a' && id !== 'org-a';
    expect([...within(chain, 'org-a', 2, allowed)].sort()).toEqual(['org-a', 'org-b', 'org-c']);
  });

  it('holds more with more steps, and with more allowed', () => {
    fc.assert(
      fc.property(randomNetwork(), fc.integer({ min: 0, max: 4 }), fc.nat(6), (any, steps, out) => {
        const allowed = (id: string) => id !== `o${out}`;
        const fewer = within(any, 'o0', steps, allowed);
        for (const more of [within(any, 'o0', steps + 1, allowed), within(any, 'o0', steps, all)]) {
          expect([...fewer].filter((id) => !more.has(id))).toEqual([]);
        }
      }),
    );
  });

  it('with enough steps is everything that hangs together with it', () => {
    fc.assert(
      fc.property(randomNetwork(), (any) => {
        const reached = within(any, 'o0', any.entities.size, all);
        const crossing = any.file.relations.filter(
          ({ from, to }) => reached.has(from) !== reached.has(to),
        );
        expect(crossing).toEqual([]);
      }),
    );
  });
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
    const values = facetValues(realNetwork);
    const ids = [...realNetwork.entities.keys()];
    const facets = {
      soort: ['organisatie', 'programma'],
      laag: ['landelijk', 'onbekend'],
      relatie: ['partner-van', 'lid-van', 'voert-uit', 'onderdeel-van'],
    };
    for (const [at, steps] of STEPS.entries()) {
      const around = { centre: ids[at * 40] ?? '', steps };
      const { counts } = narrow(realNetwork, values, facets, undefined, around);
      for (const facet of FACET_IDS) {
        for (const [option, count] of counts.get(facet) ?? []) {
          const chosen = { ...facets, [facet]: [option] };
          const left = narrowed(realNetwork, values, chosen, undefined, around);
          expect([facet, option, left.size]).toEqual([facet, option, count]);
        }
      }
    }
  });
});
