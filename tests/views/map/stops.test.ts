import { describe, expect, it } from 'vitest';
import { isArrow } from '../../../src/drawing/arrows.ts';
import { createAtlas } from '../../../src/views/map/atlas.ts';
import type { SceneMark } from '../../../src/views/map/mapScene.ts';
import { nextStop, regionStop, type Stop, stopsOf } from '../../../src/views/map/stops.ts';
import { realGeo } from '../../support/realGeo.ts';

const ARROWS = ['ArrowUp', 'ArrowRight', 'ArrowDown', 'ArrowLeft'].filter(isArrow);
const atlas = createAtlas(realGeo, 'arbeidsmarktregio');
const named = (name: string) =>
  regionStop(atlas.regions.find((region) => region.name === name)?.code ?? '');
const stops = stopsOf([], atlas.regions, 7.4);

/** Everything that arrows lead to from one stop. */
function reached(all: readonly Stop[], from: string): ReadonlySet<string> {
  const found = new Set([from]);
  for (const id of found) {
    for (const arrow of ARROWS) {
      const next = nextStop(all, id, arrow);
      if (next) found.add(next.id);
    }
  }
  return found;
}

describe('the walk over the map', () => {
  it.each(['arbeidsmarktregio', 'provincie', 'gemeente'] as const)(
    'comes to every %s',
    (division) => {
      const all = stopsOf([], createAtlas(realGeo, division).regions, 7.4);
      const missed = all.filter(({ id }) => !reached(all, all[0]?.id ?? '').has(id));
      expect(missed.map(({ key }) => key)).toEqual([]);
    },
  );

  it.each([
    ['ArrowUp', 'Midden-Limburg'],
    ['ArrowDown', undefined],
  ] as const)('%s from Zuid-Limburg leads to %s', (arrow, name) => {
    const next = nextStop(stops, named('Zuid-Limburg'), arrow);
    expect(next?.id).toBe(name === undefined ? undefined : named(name));
  });

  it('comes to a region beside its own mark', () => {
    const [region] = atlas.regions;
    const point = region?.point();
    if (!region || !point) throw new Error('no region');
    const place = {
      key: region.code,
      kind: 'region',
      name: region.name,
      label: region.name,
      gemeenten: region.gemeenten,
      position: undefined,
      pilots: ['p'],
      at: point,
    } as const;
    const at = stopsOf([], [region], 8)[0];
    const mark: SceneMark = {
      key: region.code,
      places: [place],
      pilots: ['p'],
      x: at?.x ?? 0,
      y: (at?.y ?? 0) + 6,
      radius: 6,
      selected: false,
    };
    const both = stopsOf([mark], [region], 8);
    expect(nextStop(both, `mark-${region.code}`, 'ArrowUp')?.kind).toBe('region');
    expect(nextStop(both, regionStop(region.code), 'ArrowDown')?.kind).toBe('mark');
  });
});
