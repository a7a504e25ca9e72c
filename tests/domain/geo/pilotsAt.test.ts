import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { geographyOf } from '../../../src/domain/geo/geography.ts';
import { nearestPilots, pilotsAt } from '../../../src/domain/geo/pilotsAt.ts';
import { placeOf } from '../../../src/domain/geo/place.ts';
import type { Network } from '../../../src/domain/network.ts';
import { network, pilot, region } from '../../support/network.ts';
import { divisions } from '../../support/realGeo.ts';
import { realNetwork } from '../../support/realNetwork.ts';

const regions = [
  region('regio-tiel', { code: 'GM0281' }),
  region('regio-arnhem', { code: 'GM0202' }),
  region('regio-rivierenland', { kind: 'regio', code: 'AM10' }),
  region('regio-gelderland', { kind: 'provincie', code: 'PV25' }),
  region('regio-ergens', { kind: 'regio' }),
];
const small = network({
  regions,
  pilots: [
    pilot('p-tiel', { regions: ['regio-tiel'] }),
    pilot('p-tiel-ook', { regions: ['regio-rivierenland'], gemeenten: ['regio-tiel'] }),
    pilot('p-rivierenland', { regions: ['regio-rivierenland'] }),
    pilot('p-gelderland', { regions: ['regio-gelderland'] }),
    pilot('p-arnhem', { regions: ['regio-arnhem'] }),
    pilot('p-ergens', { regions: ['regio-ergens'] }),
    pilot('p-landelijk'),
  ],
});

function at(value: string, on: Network = small) {
  const place = placeOf(value, on, divisions);
  if (!place) throw new Error(`no place ${value}`);
  const byId = new Map(on.file.regions.map((one) => [one.id, one]));
  const found = pilotsAt(on.file.pilots, place, byId, divisions, geographyOf(on, divisions));
  return { place, ...found };
}
const ids = (pilots: readonly { readonly id: string }[]) => pilots.map(({ id }) => id);
/** What the regions add, those that add nothing left out. */
const added = (value: string) =>
  at(value)
    .around.filter(({ pilots }) => pilots.length > 0)
    .map(({ region: { code }, pilots }) => [code, ids(pilots)]);

describe('pilotsAt', () => {
  it('of a gemeente are those that the data names there, and what each larger region adds', () => {
    expect(ids(at('GM0281').own)).toEqual(['p-tiel', 'p-tiel-ook']);
    const [first, ...others] = added('GM0281');
    expect(first?.[1]).toEqual(['p-rivierenland', 'p-gelderland']);
    // The whole province works in the smallest region too; only what is elsewhere in a larger one is left.
    expect(others.flatMap(([, pilots]) => pilots)).toEqual(['p-arnhem']);
  });

  it('of a region are all that work in it', () => {
    expect(ids(at('AM10').own)).toEqual(['p-tiel', 'p-tiel-ook', 'p-rivierenland', 'p-gelderland']);
  });

  it('of a region without known area are those that name it', () => {
    const { own, around } = at('regio-ergens');
    expect([ids(own), around]).toEqual([['p-ergens'], []]);
  });

  it('tells which region around has exactly the same gemeenten', () => {
    const members = (code: string) =>
      [...(placeOf(code, realNetwork, divisions)?.gemeenten ?? [])].sort().join();
    const { around } = at('PV22', realNetwork);
    expect(around.some(({ isSame }) => isSame)).toBe(true);
    for (const { region: other, isSame } of around) {
      expect(isSame).toBe(members(other.code) === members('PV22'));
    }
  });

  const codes = [
    ...Object.keys(divisions.gemeenten),
    ...Object.keys(divisions.merged),
    ...Object.keys(divisions.regions),
    ...realNetwork.file.regions.map(({ id }) => id),
  ];
  const { gemeentenOf } = geographyOf(realNetwork, divisions);

  it('tells each pilot once, in the smallest region that holds it, and forgets none', () => {
    fc.assert(
      fc.property(fc.constantFrom(...codes), (value) => {
        const { place, own, around } = at(value, realNetwork);
        const told = [...own, ...around.flatMap(({ pilots }) => pilots)];
        expect(new Set(told).size).toBe(told.length);
        const sizes = around.map(({ size }) => size);
        expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
        // By definition: in the first region, from small to large, with which it shares a gemeente.
        const rest = realNetwork.file.pilots.filter((one) => !own.includes(one));
        for (const { region: one, size, pilots } of around) {
          const area = placeOf(one.code, realNetwork, divisions)?.gemeenten ?? [];
          expect(size).toBe(area.length);
          expect(area.some((code) => place.gemeenten.includes(code))).toBe(true);
          const there = rest.filter(({ id }) =>
            gemeentenOf(id).some((code) => area.includes(code)),
          );
          expect(ids(pilots)).toEqual(ids(there));
          for (const pilot of there) rest.splice(rest.indexOf(pilot), 1);
        }
      }),
    );
  });
});

describe('nearestPilots', () => {
  const geography = geographyOf(small, divisions);
  const km: Record<string, number | undefined> = { GM0281: 12, GM0202: 5 };

  it('puts the nearest first, and of equals the order given; without a place there is no distance', () => {
    const found = nearestPilots(small.file.pilots, geography, ([code = '']) => km[code] ?? 12);
    expect(found.map(({ pilot, km }) => [pilot.id, km])).toEqual([
      ['p-arnhem', 5],
      ['p-tiel', 12],
      ['p-tiel-ook', 12],
      ['p-rivierenland', 12],
      ['p-gelderland', 12],
    ]);
  });

  it('leaves out what has no area, and keeps what touches', () => {
    const found = nearestPilots(small.file.pilots, geography, ([code]) =>
      code === 'GM0202' ? 0 : undefined,
    );
    expect(found.map(({ pilot, km }) => [pilot.id, km])).toEqual([['p-arnhem', 0]]);
  });
});
