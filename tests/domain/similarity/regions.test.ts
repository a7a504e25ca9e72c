import { describe, expect, it } from 'vitest';
import { facetValues } from '../../../src/domain/facets.ts';
import { regionsOf } from '../../../src/domain/geo/divisions.ts';
import { geographyOf } from '../../../src/domain/geo/geography.ts';
import { similarityIndex } from '../../../src/domain/similarity/features.ts';
import { similarRegions } from '../../../src/domain/similarity/regions.ts';
import { network, pilot } from '../../support/network.ts';
import { divisions } from '../../support/realGeo.ts';
import { realNetwork } from '../../support/realNetwork.ts';

const regions = ['A', 'B', 'C', 'D', 'E'].map((code) => ({
  code,
  name: code,
  gemeenten: [`gm-${code}`],
}));

/** A pilot in the region of the letter that its id ends with. */
function similar(
  code: string,
  pilots: Readonly<Record<string, { groups?: string[]; about?: string[] }>>,
) {
  const made = network({
    pilots: Object.entries(pilots).map(([id, { groups, about }]) =>
      pilot(id, {
        ...(groups && { targetGroups: groups }),
        ...(about && { leefdomeinen: about }),
      }),
    ),
  });
  const index = similarityIndex(made, facetValues(made));
  const geography = {
    gemeentenOf: (id: string) => [`gm-${id.slice(-1).toUpperCase()}`],
    neighboursOf: () => [],
  };
  return similarRegions(code, regions, index, Object.keys(pilots), geography);
}

const some = {
  'p-a': { groups: ['schulden', 'thuis'], about: ['wonen'] },
  'p-b': { groups: ['schulden', 'mbo'], about: ['wonen'] },
  'p-c': { groups: ['thuis'], about: ['zorg'] },
  'p-d': { groups: ['mbo'] },
};

describe('similarRegions', () => {
  it('tells what both work on, and what the other has besides with its pilots', () => {
    const [first, second, ...others] = similar('A', some);
    expect(others).toEqual([]);
    expect([first?.region.code, second?.region.code]).toEqual(['B', 'C']);
    expect(first?.shared.map(({ key }) => key).sort()).toEqual([
      'doelgroep:schulden',
      'leefdomein:wonen',
    ]);
    expect(first?.more).toMatchObject([{ key: 'doelgroep:mbo', pilots: ['p-b'] }]);
  });

  it('is empty for a region without pilots, or that does not exist', () => {
    expect(similar('E', some)).toEqual([]);
    expect(similar('X', some)).toEqual([]);
  });

  it('is the same both ways', () => {
    const score = (from: string, to: string) =>
      similar(from, some).find(({ region }) => region.code === to)?.score;
    expect(score('A', 'B')).toBeGreaterThan(0);
    expect(score('A', 'B')).toBeCloseTo(score('B', 'A') ?? Number.NaN, 12);
  });

  it('does not count what all regions work on', () => {
    const all = { 'p-a': { groups: ['x'] }, 'p-b': { groups: ['x'] }, 'p-c': { groups: ['x'] } };
    expect(similar('A', all)).toEqual([]);
  });

  it('finds regions with the same groups in the real data', () => {
    const index = similarityIndex(realNetwork, facetValues(realNetwork));
    const shown = regionsOf(divisions, 'arbeidsmarktregio');
    const code = shown.find(({ name }) => name === 'Rivierenland')?.code ?? '';
    const found = similarRegions(
      code,
      shown,
      index,
      realNetwork.file.pilots.map(({ id }) => id),
      geographyOf(realNetwork, divisions),
    );
    const [best] = found;
    expect(found.length).toBeGreaterThan(3);
    const isRare = ({ key }: { key: string }) => key === 'doelgroep:dg-buiten-beeld';
    expect(found.slice(0, 5).some(({ shared }) => shared.some(isRare))).toBe(true);
    for (const { pilots } of best?.more ?? []) expect(pilots.length).toBeGreaterThan(0);
  });
});
