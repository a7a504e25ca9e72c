import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareRelations } from '../../../src/domain/compare/relations.ts';
import { linksOf } from '../../../src/domain/network.ts';
import { network, organisation, pilot, relation } from '../../support/network.ts';
import { randomNetwork } from '../../support/randomNetwork.ts';

const some = network({
  organisations: ['org-a', 'org-b', 'org-c'].map((id) => organisation(id)),
  pilots: [pilot('pilot-beide'), pilot('pilot-a'), pilot('pilot-niet')],
  relations: [
    relation('org-a', 'org-b'),
    relation('org-b', 'org-a', 'financiert'),
    relation('org-a', 'org-a'),
    relation('org-a', 'pilot-beide'),
    relation('pilot-beide', 'org-b'),
    relation('org-a', 'pilot-a'),
    relation('org-c', 'pilot-niet'),
  ],
});

describe('compareRelations', () => {
  it('tells what they have with each other, what they share and what only one has', () => {
    const { among, shared, only } = compareRelations(some, ['org-a', 'org-b']);
    expect(among.map(({ from, link }) => `${from.id} ${link.kind.id} ${link.other.id}`)).toEqual([
      'org-a partner-van org-b',
      'org-b financiert org-a',
    ]);
    expect(shared.map(({ entity }) => entity.id)).toEqual(['pilot-beide']);
    expect([...only].map(([id, own]) => [id, own.map(({ entity }) => entity.id)])).toEqual([
      ['org-a', ['pilot-a']],
      ['org-b', []],
    ]);
  });

  it('of one that does not exist is nothing', () => {
    const { among, shared, only } = compareRelations(some, ['org-a', 'org-weg']);
    expect([among, shared, only.get('org-weg')]).toEqual([[], [], []]);
    expect(only.get('org-a')?.map(({ entity }) => entity.id)).toEqual([
      'org-b',
      'pilot-beide',
      'pilot-a',
    ]);
  });

  it('leaves out no neighbour and tells none twice', () => {
    fc.assert(
      fc.property(
        randomNetwork(),
        fc.uniqueArray(fc.nat(6), { minLength: 2, maxLength: 4 }),
        (from, asked) => {
          const ids = asked.map((at) => `o${at}`).filter((id) => from.entities.has(id));
          const { shared, only } = compareRelations(from, ids);
          const told = [...shared, ...[...only.values()].flat()].map(({ entity }) => entity.id);
          const neighbours = ids
            .flatMap((id) => linksOf(from, id).map(({ other }) => other.id))
            .filter((id) => !ids.includes(id));
          expect(told.sort()).toEqual([...new Set(neighbours)].sort());
        },
      ),
    );
  });
});
