import { describe, expect, it } from 'vitest';
import { project } from '../../../src/domain/geo/mercator.ts';
import { placePilots } from '../../../src/domain/geo/placement.ts';
import { pilotsByRegion } from '../../../src/domain/geo/regionCounts.ts';
import type { Box } from '../../../src/drawing/boxes.ts';
import { nl } from '../../../src/i18n/nl.ts';
import { atlasOf, createAtlas, prepareAtlases } from '../../../src/views/map/atlas.ts';
import { fitView, NETHERLANDS } from '../../../src/views/map/fitView.ts';
import { namedRegions } from '../../../src/views/map/mapData.ts';
import {
  buildScene,
  type LocatedPlace,
  PILOT_NAMES_ZOOM,
  type SceneInput,
} from '../../../src/views/map/mapScene.ts';
import { quietNames } from '../../../src/views/map/quietNames.ts';
import { townsOf } from '../../../src/views/map/towns.ts';
import { divisions, realGeo, realPilots, realRegions } from '../../support/realGeo.ts';

const atlas = createAtlas(realGeo, 'arbeidsmarktregio');
const { places } = placePilots(realPilots('2026-11'), realRegions('2026-11'), divisions);
const located = places.flatMap((place): LocatedPlace[] => {
  const at = atlas.areas.interior(place.gemeenten);
  return at ? [{ ...place, label: place.name, at }] : [];
});
const counts = pilotsByRegion(places, atlas.regionOfGemeente);
const names = new Map(realPilots('2026-11').map((pilot) => [pilot.id, pilot.name]));

function input(more: Partial<SceneInput> = {}): SceneInput {
  return {
    places: located,
    regions: namedRegions(atlas, { byRegion: counts }),
    quiet: quietNames(nl.map),
    zoom: 7.4,
    selected: undefined,
    towns: townsOf(atlas),
    target: 24,
    andAround: nl.map.andAround,
    pilotName: (id) => names.get(id) ?? id,
    ...more,
  };
}
const frameOf = (size: { width: number; height: number }) => {
  const { center, zoom } = fitView(size, { left: 0, top: 0 });
  const { x, y } = project(center, zoom);
  const [w, h] = [size.width / 2, size.height / 2];
  return { zoom, frame: { left: x - w, right: x + w, top: y - h, bottom: y + h } };
};
const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe('the scene of the map', () => {
  it.each([
    [1024, 704],
    [600, 450],
    [390, 600],
  ])('at %d × %d keeps targets of 24 px apart and names readable', (width, height) => {
    const view = frameOf({ width, height });
    const { marks, labels } = buildScene(input(view));
    expect(marks.flatMap(({ places }) => places)).toHaveLength(located.length);
    for (const [index, a] of marks.entries()) {
      for (const b of marks.slice(index + 1)) {
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(23.9);
      }
    }
    for (const [index, a] of labels.entries()) {
      expect(a.left >= view.frame.left && a.right <= view.frame.right).toBe(true);
      for (const b of labels.slice(index + 1)) expect(overlap(a, b)).toBe(false);
    }
    expect(labels.length).toBeGreaterThan(15);
  });

  it('keeps marks in the neighbourhood of where they belong', () => {
    for (const size of [
      { width: 1024, height: 704 },
      { width: 390, height: 600 },
    ]) {
      const view = frameOf(size);
      const alone = buildScene(input(view)).marks.filter(({ places }) => places.length === 1);
      for (const { places, x, y } of alone) {
        const wanted = project(places[0]?.at ?? { lat: 0, lon: 0 }, view.zoom);
        expect(Math.hypot(x - wanted.x, y - wanted.y)).toBeLessThanOrEqual(
          places[0]?.kind === 'region' ? 26 : 14,
        );
      }
    }
  });

  it('goes from north to south', () => {
    const ys = buildScene(input()).marks.map(({ y }) => y);
    expect(ys).toEqual([...ys].sort((a, b) => a - b));
  });

  it('names the towns with most pilots first, and no region twice', () => {
    const shown = buildScene(input()).labels.map(({ lines }) =>
      lines.join(' ').replace(' e.o.', ''),
    );
    expect(shown).toEqual(
      expect.arrayContaining(['Rotterdam', 'Arnhem', 'Groningen', 'Achterhoek']),
    );
    expect(shown).not.toContain('Arbeidsmarktregio Twente');
  });

  it('names single pilots when zoomed in', () => {
    const shown = buildScene(input({ zoom: PILOT_NAMES_ZOOM })).labels.map(({ lines }) =>
      lines.join(' '),
    );
    expect(shown).toContain('Team 12 VVV-Venlo');
    expect(shown).not.toContain('Venlo');
  });

  it('lights up all marks of the chosen pilot and names it once', () => {
    const { marks, labels } = buildScene(input({ selected: 'pilot-sib-enschede-hengelo' }));
    expect(
      marks
        .filter(({ selected }) => selected)
        .flatMap(({ places }) => places.map(({ name }) => name)),
    ).toEqual(expect.arrayContaining(['Hengelo', 'Enschede']));
    expect(labels.filter(({ style }) => style === 'plate')).toHaveLength(1);
  });

  it('joins what has no room, and takes it apart closer by', () => {
    const small = buildScene(input(frameOf({ width: 600, height: 300 }))).marks;
    expect(small.filter(({ places }) => places.length > 1).length).toBeGreaterThan(0);
    const near = buildScene(input({ zoom: 10.5 })).marks;
    expect(near.filter(({ places }) => places.length > 1)).toEqual([]);
  });

  it('keeps wider targets apart for fingers', () => {
    const { marks } = buildScene(input({ ...frameOf({ width: 390, height: 600 }), target: 44 }));
    for (const [index, a] of marks.entries()) {
      for (const b of marks.slice(index + 1)) {
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(43.9);
      }
    }
  });

  it('names the largest gemeenten closer by, and none twice or over another name', () => {
    const towns = (zoom: number) =>
      buildScene(input({ zoom })).labels.filter(({ style }) => style === 'town');
    expect(towns(8)).toEqual([]);
    const names = towns(8.6).map(({ lines }) => lines.join(' '));
    expect(names).toEqual(expect.arrayContaining(['Breda', 'Zaanstad']));
    expect(names).not.toContain('Rotterdam');
    expect(towns(9.6).length).toBeGreaterThan(names.length);
    const { labels } = buildScene(input({ zoom: 9.6 }));
    for (const [index, a] of labels.entries()) {
      for (const b of labels.slice(index + 1)) expect(overlap(a, b)).toBe(false);
    }
  });

  it('is the same for the same input', () => {
    expect(buildScene(input())).toEqual(buildScene(input()));
  });
});

describe('the atlas', () => {
  it('is made once per division for the same boundaries', () => {
    const shown = atlasOf(realGeo, 'ggdregio');
    expect(atlasOf(realGeo, 'ggdregio')).toBe(shown);
    expect(atlasOf({ ...realGeo }, 'ggdregio')).not.toBe(shown);
    expect(atlasOf(realGeo, 'provincie').coast).toBe(shown.coast);
  });

  it('can be made ready in steps, for every division', () => {
    const geo = { ...realGeo };
    const steps = [...prepareAtlases(geo)];
    expect(steps.length).toBe(342 + 42 + 40 + 35 + 25 + 12 + 6);
  });

  it('in gemeenten has one region for each', () => {
    const { regions, borders } = atlasOf(realGeo, 'gemeente');
    expect(regions).toHaveLength(342);
    expect(regions.every(({ area, point }) => area.coordinates.length > 0 && point())).toBe(true);
    expect(borders.coordinates.length).toBeGreaterThan(342);
  });

  it('draws every region with a point inside it', () => {
    expect(atlas.regions).toHaveLength(35);
    for (const { area, point } of atlas.regions) {
      expect(area.coordinates.length).toBeGreaterThan(0);
      expect(point()?.clearance).toBeGreaterThan(0.02);
    }
  });

  it('leaves the shared boundaries as they are', () => {
    const before = JSON.stringify(realGeo.gemeenten.objects);
    createAtlas(realGeo, 'provincie');
    expect(JSON.stringify(realGeo.gemeenten.objects)).toBe(before);
    // A mark on a list of arcs would not show in JSON.
    const areas: readonly { readonly arcs: readonly object[] }[] =
      realGeo.gemeenten.objects.gemeenten.geometries;
    expect(areas.flatMap(({ arcs }) => arcs).filter((list) => '_' in list)).toEqual([]);
  });
});

describe('fitView', () => {
  it.each([
    [1024, 704, 244],
    [390, 600, 0],
    [720, 560, 244],
    [2400, 700, 244],
  ])('shows the whole country in %d × %d', (width, height, reserved) => {
    const { center, zoom } = fitView({ width, height }, { left: reserved, top: 64 });
    const middle = project(center, zoom);
    const northWest = project({ lat: NETHERLANDS.north, lon: NETHERLANDS.west }, zoom);
    const southEast = project({ lat: NETHERLANDS.south, lon: NETHERLANDS.east }, zoom);
    expect(northWest.x - middle.x + width / 2).toBeGreaterThan(13);
    expect(southEast.x - middle.x).toBeLessThan(width / 2 - 13);
    expect(northWest.y - middle.y).toBeGreaterThan(13 - height / 2);
    expect(southEast.y - middle.y).toBeLessThan(height / 2 - 13);
  });

  it('leaves room for the legend where there is room', () => {
    const size = { width: 1024, height: 704 };
    const { center, zoom } = fitView(size, { left: 244, top: 0 });
    const west = project({ lat: 52, lon: NETHERLANDS.west }, zoom).x - project(center, zoom).x;
    expect(west + size.width / 2).toBeCloseTo(244, 0);
  });
});
