import { describe, expect, it } from 'vitest';
import { countedNetwork } from '../../src/domain/countedNetwork.ts';
import { linksOf } from '../../src/domain/network.ts';
import { sharedProgrammes } from '../../src/domain/sharedProgrammes.ts';
import { network, organisation, pilot, programme, relation } from '../support/network.ts';
import { realNetwork } from '../support/realNetwork.ts';

const members = (count: number) => Array.from({ length: count }, (_, at) => `org-${10 + at}`);

describe('sharedProgrammes', () => {
  it('joins organisations that take part in or support the same, the rarer the stronger', () => {
    const { pairs, umbrellas } = sharedProgrammes(
      network({
        organisations: ['org-a', 'org-b', 'org-c'].map((id) => organisation(id)),
        programmes: [programme('prog-a')],
        pilots: [pilot('pilot-a')],
        relations: [
          relation('org-a', 'prog-a', 'voert-uit'),
          relation('org-b', 'prog-a', 'ondersteunt'),
          relation('org-c', 'prog-a'),
          relation('org-b', 'pilot-a'),
          relation('org-a', 'pilot-a'),
          relation('org-c', 'pilot-a', 'verwijst-naar'),
        ],
      }),
    );
    expect(pairs.map(({ a, b, shared, weight }) => [a, b, shared, weight])).toEqual([
      ['org-a', 'org-b', ['pilot-a', 'prog-a'], 1.5],
      ['org-a', 'org-c', ['prog-a'], 0.5],
      ['org-b', 'org-c', ['prog-a'], 0.5],
    ]);
    expect(umbrellas).toEqual([]);
  });

  it.each([
    [11, 55, 0],
    [12, 0, 1],
  ])('of %i in one programme makes %i pairs and %i umbrellas', (count, pairs, umbrellas) => {
    const found = sharedProgrammes(
      network({
        organisations: members(count).map((id) => organisation(id)),
        programmes: [programme('prog-a')],
        relations: members(count).map((id) => relation(id, 'prog-a')),
      }),
    );
    expect(found.pairs).toHaveLength(pairs);
    expect(found.umbrellas.map((umbrella) => umbrella.members)).toEqual(
      umbrellas === 0 ? [] : [members(count)],
    );
  });

  it('does not take an umbrella for something small when few of its relations count', () => {
    const [first, ...others] = members(12);
    const broad = network({
      organisations: members(12).map((id) => organisation(id)),
      programmes: [programme('prog-a')],
      relations: [
        ...members(12).map((id) => relation(id, 'prog-a')),
        relation(first ?? '', 'prog-a', 'financiert'),
        relation(others[0] ?? '', 'prog-a', 'financiert'),
      ],
    });
    const { pairs, umbrellas } = sharedProgrammes(broad, countedNetwork(broad, ['financiert']));
    expect(pairs).toEqual([]);
    expect(umbrellas).toHaveLength(1);
  });

  it('says on the real data of each pair only what both have a relation with', () => {
    const { pairs, umbrellas } = sharedProgrammes(realNetwork);
    const broad = new Set(umbrellas.map(({ activity }) => activity.id));
    const around = (id: string) => new Set(linksOf(realNetwork, id).map(({ other }) => other.id));
    expect(pairs.length).toBeGreaterThan(0);
    for (const { a, b, shared } of pairs) {
      expect(a < b && shared.length > 0).toBe(true);
      const [withA, withB] = [around(a), around(b)];
      expect(shared.filter((id) => !withA.has(id) || !withB.has(id) || broad.has(id))).toEqual([]);
    }
    expect(new Set(pairs.map(({ a, b }) => `${a} ${b}`)).size).toBe(pairs.length);
  });
});
