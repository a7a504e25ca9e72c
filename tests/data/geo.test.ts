import { readFileSync } from 'node:fs';
import { feature, merge } from 'topojson-client';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { compileDivisions } from '../../scripts/lib/geo/geoTables.ts';
import { loadBoundaries, loadDivisions } from '../../src/data/geo.ts';
import { DIVISIONS_FILE, GEMEENTEN_FILE, LANDEN_FILE } from '../../src/data/geoFiles.ts';
import { gemeentenSchema } from '../../src/data/geoSchema.ts';
import { BASE, entryOf, indexOf, siteOf } from '../fixtures/site.ts';

const read = (name: string) => readFileSync(`data/geo/${name}`, 'utf8');
const divisions = compileDivisions(read('gebiedsindelingen.csv'), read('herindelingen.csv'));
const files = {
  [GEMEENTEN_FILE]: read('gemeenten.topo.json'),
  [LANDEN_FILE]: read('omgeving.topo.json'),
  [DIVISIONS_FILE]: JSON.stringify(divisions),
};

/** What is loaded when the files hold this, announced with their right hashes. */
function load(changed: Readonly<Record<string, string>> = {}) {
  const texts: Record<string, string> = { ...files, ...changed };
  const geo = Object.entries(texts).map(([path, text]) => entryOf(path, text));
  const [site, index] = [siteOf(texts), { ...indexOf(), geo }];
  return {
    boundaries: () => loadBoundaries(site, BASE, index),
    divisions: () => loadDivisions(site, BASE, index),
  };
}

afterEach(() => vi.unstubAllGlobals());

describe('loadBoundaries and loadDivisions', () => {
  it('give boundaries that topojson-client draws, and their divisions', async () => {
    const site = load();
    const [boundaries, known] = [await site.boundaries(), await site.divisions()];
    if (!boundaries.ok || !known.ok) throw new Error('not loaded');
    const { gemeenten, landen } = boundaries.value;
    const areas = feature(gemeenten, gemeenten.objects.gemeenten).features;
    expect(areas.map((area) => area.properties.code).sort()).toEqual(
      Object.keys(known.value.gemeenten),
    );
    expect(merge(landen, landen.objects.landen.geometries).coordinates.length).toBeGreaterThan(0);
  });

  it('are the same where there are no hashes', async () => {
    const proven = [await load().boundaries(), await load().divisions()];
    vi.stubGlobal('crypto', {});
    expect([await load().boundaries(), await load().divisions()]).toEqual(proven);
  });

  it('name the file that fails', async () => {
    vi.stubGlobal('crypto', {});
    expect(await load({ [LANDEN_FILE]: '{"type":"Topology"}' }).boundaries()).toMatchObject({
      ok: false,
      problem: { kind: 'wrong-shape', file: LANDEN_FILE },
    });
    expect(await load({ [DIVISIONS_FILE]: '{' }).divisions()).toMatchObject({
      ok: false,
      problem: { kind: 'not-json', file: DIVISIONS_FILE },
    });
    expect(await loadBoundaries(siteOf(files), BASE, indexOf())).toEqual({
      ok: false,
      problem: { kind: 'not-found', file: GEMEENTEN_FILE },
    });
  });
});

describe('gemeentenSchema', () => {
  const topology = (arc: number) => ({
    type: 'Topology',
    arcs: [
      [
        [0, 0],
        [1, 1],
      ],
    ],
    objects: {
      gemeenten: {
        type: 'GeometryCollection',
        geometries: [
          { type: 'Polygon', arcs: [[arc]], properties: { code: 'GM0001', name: 'Ergens' } },
        ],
      },
    },
  });

  it.each([
    [0, true],
    [-1, true],
    [1, false],
    [-2, false],
  ])('with one arc, arc %i exists: %s', (arc, expected) => {
    expect(gemeentenSchema.safeParse(topology(arc)).success).toBe(expected);
  });
});

describe('compileDivisions', () => {
  it('gives each gemeente its name and a region of every division', () => {
    expect(divisions.divisions).toEqual([
      'provincie',
      'arbeidsmarktregio',
      'jeugdregio',
      'rmcregio',
      'ggdregio',
    ]);
    expect(divisions.gemeenten.GM0014).toEqual([
      'Groningen',
      'PV20',
      'AM01',
      'JZ01',
      'MC03',
      'GG0111',
    ]);
    const codes = Object.values(divisions.gemeenten).flatMap(([, ...regions]) => regions);
    expect(new Set(codes)).toEqual(new Set(Object.keys(divisions.regions)));
  });

  it('says where a gemeente that was split went', () => {
    expect(divisions.merged.GM0053).toEqual({
      name: 'Winsum',
      lastYear: 2018,
      into: [
        ['GM1966', 0.77],
        ['GM1969', 0.23],
      ],
    });
  });

  it('does not depend on the order of the rows', () => {
    const [head = '', ...rows] = read('gebiedsindelingen.csv').trim().split('\n');
    const turned = [head, ...rows.reverse()].join('\n');
    expect(JSON.stringify(compileDivisions(turned, read('herindelingen.csv')))).toBe(
      JSON.stringify(divisions),
    );
  });

  it('says which column is missing', () => {
    expect(() => compileDivisions('gemeente_code,x_code\nGM0001,AM01', '')).toThrow(
      'gemeente_naam',
    );
  });
});
