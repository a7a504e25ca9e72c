import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { litShared, shared } from '../../../src/domain/explore/shared.ts';
import { linksOf } from '../../../src/domain/network.ts';
import { network, organisation, pilot, relation } from '../../support/network.ts';
import { randomNetwork } from '../../support/randomNetwork.ts';

const sharing = network({
  organisations: ['org-a', 'org-b', 'org-c', 'org-d'].map((id) => organisation(id)),
  pilots: [pilot('pilot-een'), pilot('pilot-alle'), pilot('pilot-twee')],
  relations: [
    relation('org-a', 'pilot-een', 'ondersteunt'),
    ...['org-a', 'org-b', 'org-c'].map((id) => relation(id, 'pilot-alle', 'ondersteunt')),
    relation('pilot-alle', 'org-a', 'verwijst-naar'),
    relation('org-a', 'pilot-twee'),
    relation('pilot-twee', 'org-c'),
    relation('org-a', 'org-b'),
  ],
});
const ids = ['org-a', 'org-b', 'org-c'];

describe('shared', () => {
  it('is first what all share, then what most do, with the relations of each', () => {
    const found = shared(sharing, ids);
    expect(
      found.map(({ entity, links }) => [
        entity.id,
        [...links].map(([id, list]) => `${id}: ${list.map(({ kind }) => kind.id).join()}`),
      ]),
    ).toEqual([
      [
        'pilot-alle',
        ['org-a: ondersteunt,verwijst-naar', 'org-b: ondersteunt', 'org-c: ondersteunt'],
      ],
      ['pilot-twee', ['org-a: partner-van', 'org-c: partner-van']],
    ]);
  });

  it.each([
    ['one alone', ['org-a']],
    ['the same twice', ['org-a', 'org-a']],
    ['one that does not exist', ['org-a', 'org-weg']],
    ['one without relations', ['org-a', 'org-d']],
    ['nothing', []],
  ])('is nothing for %s', (_, asked) => {
    expect(shared(sharing, asked)).toEqual([]);
  });

  it('are neighbours of each that is named, and leave out no other', () => {
    fc.assert(
      fc.property(randomNetwork(), fc.uniqueArray(fc.nat(6), { maxLength: 4 }), (any, asked) => {
        const set = asked.map((at) => `o${at}`);
        const neighbours = (id: string) => linksOf(any, id).map(({ other }) => other.id);
        const expected = [...any.entities.keys()].filter(
          (id) =>
            !set.includes(id) && set.filter((one) => neighbours(one).includes(id)).length >= 2,
        );
        const found = shared(any, set);
        expect(found.map(({ entity }) => entity.id).sort()).toEqual(expected.sort());
        for (const { entity, links } of found) {
          expect([...links.keys()]).toEqual(set.filter((id) => neighbours(id).includes(entity.id)));
        }
      }),
    );
  });
});

describe('litShared', () => {
  it('is what is asked, what they share, and the lines between', () => {
    const { nodes, lines } = litShared(ids, shared(sharing, ids));
    expect(nodes).toEqual(new Set([...ids, 'pilot-alle', 'pilot-twee']));
    expect(lines).toEqual(
      new Set([
        'org-a pilot-alle',
        'org-b pilot-alle',
        'org-c pilot-alle',
        'org-a pilot-twee',
        'org-c pilot-twee',
      ]),
    );
  });
});
