import { describe, expect, it } from 'vitest';
import { countedNetwork } from '../../src/domain/countedNetwork.ts';
import { facetValues, UNKNOWN } from '../../src/domain/facets.ts';
import { remaining } from '../../src/domain/filter.ts';
import { linksOf } from '../../src/domain/network.ts';
import { network, organisation, pilot, relation } from '../support/network.ts';
import { realNetwork } from '../support/realNetwork.ts';

const small = network({
  organisations: [organisation('org-a'), organisation('org-b'), organisation('org-los')],
  pilots: [pilot('pilot-a')],
  relations: [
    relation('org-a', 'pilot-a', 'financiert'),
    relation('org-a', 'org-b', 'partner-van'),
    relation('org-b', 'pilot-a', 'voert-uit'),
  ],
});

/** The relations of an entity that count. */
const counted = (chosen: readonly string[] | undefined, id: string) =>
  linksOf(countedNetwork(small, chosen), id).map(({ kind }) => kind.id);

describe('countedNetwork', () => {
  it.each([[undefined], [[]]])('is the very same network when %j is chosen', (chosen) => {
    expect(countedNetwork(small, chosen)).toBe(small);
  });

  it.each<[string[], string, string[]]>([
    [['financiert'], 'org-a', ['financiert']],
    [['financiert'], 'org-b', []],
    [['financiert', 'voert-uit'], 'pilot-a', ['financiert', 'voert-uit']],
    [['bestaat-niet'], 'org-a', []],
    [[UNKNOWN], 'org-a', []],
    [[UNKNOWN, 'financiert'], 'org-a', ['financiert']],
  ])('with %j, %s has %j', (chosen, id, expected) => {
    expect(counted(chosen, id)).toEqual(expected);
  });

  it('keeps all entities, and changes nothing in the network itself', () => {
    const { entities, file } = countedNetwork(small, ['financiert']);
    expect([entities, file]).toEqual([small.entities, small.file]);
    expect(linksOf(small, 'org-a')).toHaveLength(2);
  });
});

describe('choosing kinds of relation', () => {
  const left = (...relatie: string[]) => [...remaining(facetValues(small), { relatie })];

  it('leaves who takes part in one of them, at either end', () => {
    expect(left('financiert')).toEqual(['org-a', 'pilot-a']);
    expect(left('financiert', 'partner-van')).toEqual(['org-a', 'org-b', 'pilot-a']);
    expect(left(UNKNOWN)).toEqual(['org-los']);
  });

  it('leaves on the real data nobody without a relation that counts', () => {
    const values = facetValues(realNetwork);
    for (const { id } of realNetwork.file.vocabularies.relationKinds) {
      const network = countedNetwork(realNetwork, [id]);
      const taking = [...network.links].filter(([, links]) => links.length > 0).map(([of]) => of);
      expect([id, [...remaining(values, { relatie: [id] })]]).toEqual([id, taking]);
    }
  });
});
