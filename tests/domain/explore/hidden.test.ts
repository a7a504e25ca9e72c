import { describe, expect, it } from 'vitest';
import { hiddenAmong } from '../../../src/domain/explore/hidden.ts';
import { narrow } from '../../../src/domain/explore/narrow.ts';
import { facetValues } from '../../../src/domain/facets.ts';
import { linksOf } from '../../../src/domain/network.ts';
import { network, organisation, pilot, relation } from '../../support/network.ts';

const star = network({
  organisations: [
    organisation('org-a', { leefdomeinen: ['wonen'] }),
    organisation('org-wonen', { leefdomeinen: ['wonen'] }),
    organisation('org-zorg', { leefdomeinen: ['zorg'], domains: ['zorg'] }),
  ],
  pilots: [pilot('pilot-zorg', { leefdomeinen: ['zorg'], domains: ['werk'] })],
  relations: [
    relation('org-a', 'org-wonen'),
    relation('org-zorg', 'org-a'),
    relation('org-a', 'org-zorg', 'ondersteunt'),
    relation('org-a', 'pilot-zorg', 'ondersteunt'),
    relation('org-a', 'org-a'),
  ],
});
const values = facetValues(star);

function hidden(
  facets: Parameters<typeof narrow>[2],
  found?: ReadonlySet<string>,
  around?: Parameters<typeof narrow>[4],
  id = 'org-a',
) {
  const { visible } = narrow(star, values, facets, found, around);
  const neighbours = linksOf(star, id).map(({ other }) => other.id);
  return hiddenAmong(
    { values, found, within: undefined, onDay: undefined, allowed: undefined, visible },
    facets,
    neighbours,
  );
}

describe('hiddenAmong', () => {
  it('are none when nothing is filtered', () => {
    expect(hidden({})).toEqual({
      ids: new Set(),
      facets: new Map(),
      search: 0,
      elsewhere: 0,
      otherDay: 0,
      excluded: 0,
    });
  });

  it('names every facet that hides one, each neighbour once', () => {
    expect(hidden({ leefdomein: ['wonen'], domein: ['werk', 'onbekend'] })).toEqual({
      ids: new Set(['org-zorg', 'pilot-zorg']),
      facets: new Map([
        ['leefdomein', 2],
        ['domein', 1],
      ]),
      search: 0,
      elsewhere: 0,
      otherDay: 0,
      excluded: 0,
    });
  });

  it('tells what the search leaves out', () => {
    const { ids, search, facets } = hidden({}, new Set(['org-a', 'org-zorg']));
    expect([ids, search, facets.size]).toEqual([new Set(['org-wonen', 'pilot-zorg']), 2, 0]);
  });

  it('counts what lies outside a surrounding, which no filter hides', () => {
    const { ids, facets, search } = hidden({}, undefined, { centre: 'org-wonen', steps: 1 });
    expect([ids, facets.size, search]).toEqual([new Set(['org-zorg', 'pilot-zorg']), 0, 0]);
  });

  it('are none for what does not exist', () => {
    expect(hidden({ leefdomein: ['wonen'] }, undefined, undefined, 'org-weg').ids.size).toBe(0);
  });
});
