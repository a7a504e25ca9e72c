import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facetValues } from '../../../src/domain/facets.ts';
import { nameGroups } from '../../../src/domain/insight/groupNames.ts';
import { type Trait, traitKey } from '../../../src/domain/insight/traits.ts';
import { linksOf, type Network } from '../../../src/domain/network.ts';
import { network, organisation, pilot, programme, relation } from '../../support/network.ts';
import { realNetwork } from '../../support/realNetwork.ts';

const named = (of: Network, groups: readonly (readonly string[])[]) =>
  nameGroups(
    groups.map((members) => ({ members })),
    [...of.entities.keys()],
    of,
    facetValues(of),
  );
const nameOf = (of: Network, members: readonly string[], ...others: readonly string[][]) =>
  named(of, [members, ...others])[0]?.name;

describe('nameGroups', () => {
  const wonen = { leefdomeinen: ['wonen'] };
  const small = network({
    organisations: [
      organisation('org-a', wonen),
      organisation('org-b', wonen),
      organisation('org-c'),
      organisation('org-d'),
      organisation('org-e', wonen),
      organisation('org-f'),
    ],
    programmes: [programme('prog')],
    pilots: [pilot('pilot')],
    relations: [
      relation('org-a', 'prog'),
      relation('org-b', 'prog'),
      relation('org-c', 'prog', 'ondersteunt'),
      relation('org-c', 'pilot'),
      relation('org-d', 'pilot'),
    ],
  });

  it('takes what all inside and nobody outside has a tie with; the hub counts himself', () => {
    expect(nameOf(small, ['org-a', 'org-b', 'org-c', 'prog'])).toEqual({
      trait: { type: 'entity', id: 'prog' },
      inside: 4,
      outside: 0,
    });
  });

  it('counts the ties with what is not in the network as well', () => {
    const members = ['org-a', 'org-b', 'org-c'];
    const everyone = [...small.entities.keys()].filter((id) => id !== 'prog');
    const [group] = nameGroups([{ members }], everyone, small, facetValues(small));
    expect(group?.name).toMatchObject({ trait: { id: 'prog' }, inside: 3, outside: 0 });
    expect(group?.others).toBe(4);
  });

  it('is never named after a folded umbrella', () => {
    const members = ['org-a', 'org-b', 'org-c'];
    const everyone = [...small.entities.keys()].filter((id) => id !== 'prog');
    const [group] = nameGroups([{ members }], everyone, small, facetValues(small), ['prog']);
    expect(group?.name).toMatchObject({ trait: { type: 'term', id: 'wonen' }, inside: 2 });
  });

  it('takes a term when there is no common tie', () => {
    expect(nameOf(small, ['org-b', 'org-e', 'org-f'])).toEqual({
      trait: { type: 'term', facet: 'leefdomein', id: 'wonen' },
      inside: 2,
      outside: 1,
    });
  });

  it('gives no name when nothing sets the members apart', () => {
    expect(nameOf(small, ['org-a', 'org-d', 'org-f'])).toBeUndefined();
  });

  it('never gives two groups one name: the one it says most about has it', () => {
    const [many, few] = named(small, [
      ['org-a', 'org-b', 'prog'],
      ['org-c', 'org-d', 'pilot'],
    ]);
    expect(many?.name?.trait).toEqual({ type: 'entity', id: 'prog' });
    expect(few?.name?.trait).toEqual({ type: 'entity', id: 'pilot' });
  });

  it('leaves a group with a term of its own alone', () => {
    const values = facetValues(small);
    const groups = [{ members: ['org-a', 'org-b', 'prog'], term: 'lokaal' }];
    expect(nameGroups(groups, [...small.entities.keys()], small, values)).toMatchObject([
      { term: 'lokaal', name: undefined },
    ]);
  });

  it('names what is tied to one programme after it, in the real data', () => {
    const hub = 'prog-praktijkverklaring';
    const around = [...new Set(linksOf(realNetwork, hub).map(({ other }) => other.id))];
    const members = [hub, ...around];
    expect(nameOf(realNetwork, members)).toEqual({
      trait: { type: 'entity', id: hub },
      inside: members.length,
      outside: 0,
    });
  });

  it('tells the truth of any groups of the real data, whatever the order', () => {
    const ids = [...realNetwork.entities.keys()];
    const values = facetValues(realNetwork);
    const has = (id: string, trait: Trait) =>
      trait.type === 'term'
        ? values.get(id)?.[trait.facet]?.includes(trait.id) === true
        : id === trait.id ||
          linksOf(realNetwork, id).some(({ other }) => other.id === trait.id) ||
          JSON.stringify(realNetwork.entities.get(id)?.record).includes(`"${trait.id}"`);
    const division = fc.array(fc.integer({ min: 0, max: 40 }), {
      minLength: ids.length,
      maxLength: ids.length,
    });
    fc.assert(
      fc.property(division, (numbers) => {
        const groups = [0, 1, 2].map((group) => ids.filter((_, at) => numbers[at] === group));
        const all = named(realNetwork, groups);
        for (const { members, name, others } of all) {
          expect(members.length + others).toBe(ids.length);
          if (!name) continue;
          const { trait } = name;
          expect(members.filter((id) => has(id, trait))).toHaveLength(name.inside);
          expect(ids.filter((id) => has(id, trait))).toHaveLength(name.inside + name.outside);
        }
        const keys = all.flatMap(({ name }) => (name ? [traitKey(name.trait)] : []));
        expect(new Set(keys).size).toBe(keys.length);
        const turned = nameGroups(
          groups.map((members) => ({ members: members.toReversed() })),
          ids.toReversed(),
          realNetwork,
          values,
        );
        expect(turned.map(({ name }) => name)).toEqual(all.map(({ name }) => name));
      }),
      { numRuns: 5 },
    );
  });
});
