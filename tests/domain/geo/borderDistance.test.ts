import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areasOf } from '../../../src/data/areas.ts';
import { borderDistance } from '../../../src/domain/geo/borderDistance.ts';
import type { Polygon } from '../../../src/domain/geo/interiorPoint.ts';
import { realGeo } from '../../support/realGeo.ts';

/** Degrees at 52° north that are a km long: about 111.26 km of latitude, and cos 52° of that of longitude. */
const NORTH = 1 / 111.26;
const EAST = NORTH / Math.cos((52 * Math.PI) / 180);

/** A ring around a rectangle, given in km east and north of 5° east, 52° north. */
const ring = (west: number, south: number, width: number, height: number) =>
  [
    [west, south],
    [west + width, south],
    [west + width, south + height],
    [west, south + height],
    [west, south],
  ].map(([x = 0, y = 0]): [number, number] => [5 + x * EAST, 52 + y * NORTH]);
const box = (west: number, south: number, width = 10, height = width): Polygon => [
  ring(west, south, width, height),
];
const home = [box(0, 0)];

describe('borderDistance', () => {
  it.each([
    ['beside', [box(15, 0)], 5],
    ['above', [box(0, 17)], 7],
    ['corner to corner', [box(13, 14)], 5],
    ['a corner against the middle of a side', [box(12, 4, 1)], 2],
    ['the nearest of two parts', [box(60, 0), box(-14, 0, 4)], 10],
    [
      'in the hole of a ring, from its inner border',
      [[ring(-30, -30, 70, 70), ring(-8, -8, 26, 26)]],
      8,
    ],
  ])('%s', (_, other: Polygon[], km) => {
    expect(borderDistance(home, other)).toBeCloseTo(km, 1);
  });

  it.each([
    ['the same', home],
    ['side against side', [box(10, 0)]],
    ['corner against corner', [box(10, 10)]],
    ['a part of a side', [box(10, 4, 2)]],
    ['within', [box(3, 3, 2)]],
    ['around', [box(-5, -5, 30)]],
    ['one part far away, another within', [box(60, 0), box(3, 3, 2)]],
    ['in the hole of a ring that fits', [[ring(-5, -5, 20, 20), ring(0, 0, 10, 10)]]],
  ])('%s: 0', (_, other: Polygon[]) => {
    expect(borderDistance(home, other)).toBeCloseTo(0, 6);
    expect(borderDistance(other, home)).toBeCloseTo(0, 6);
  });

  it.each([
    ['nothing', []],
    ['a polygon without rings', [[]]],
    ['a ring without points', [[[]]]],
  ])('is not known to %s', (_, other: Polygon[]) => {
    expect(borderDistance(home, other)).toBeUndefined();
    expect(borderDistance(other, home)).toBeUndefined();
  });

  const side = fc.integer({ min: 1, max: 20 });
  const where = fc.integer({ min: -60, max: 60 });
  const anyBox = fc.tuple(where, where, side, side);

  it('is the same from both sides, and never below 0', () => {
    fc.assert(
      fc.property(anyBox, anyBox, (a, b) => {
        const there = borderDistance([box(...a)], [box(...b)]) ?? Number.NaN;
        expect(there).toBeGreaterThanOrEqual(0);
        expect(borderDistance([box(...b)], [box(...a)])).toBeCloseTo(there, 9);
      }),
    );
  });

  it('is the gap between boxes, to 2 %', () => {
    fc.assert(
      fc.property(anyBox, anyBox, (a, b) => {
        const gap = (from: number, size: number, to: number, other: number) =>
          Math.max(0, to - (from + size), from - (to + other));
        const km = Math.hypot(gap(a[0], a[2], b[0], b[2]), gap(a[1], a[3], b[1], b[3]));
        fc.pre(km > 0);
        // A degree of longitude is 1 % shorter 50 km to the north.
        const found = borderDistance([box(...a)], [box(...b)]) ?? Number.NaN;
        expect(Math.abs(found - km)).toBeLessThanOrEqual(0.02 * km);
      }),
    );
  });

  it('grows when one is moved away, and never grows when something is added', () => {
    fc.assert(
      fc.property(fc.integer({ min: 11, max: 60 }), where, side, (east, north, farther) => {
        const near = borderDistance(home, [box(east, north)]) ?? Number.NaN;
        const far = borderDistance(home, [box(east + farther, north)]) ?? Number.NaN;
        expect(far).toBeGreaterThan(near);
        const both = borderDistance(home, [box(east + farther, north), box(east, north)]);
        expect(both).toBeCloseTo(near, 1);
      }),
    );
  });
});

describe('between gemeenten', () => {
  const { distance } = areasOf(realGeo.gemeenten);

  it('is 0 for each pair that shares a border', () => {
    for (const [code, others] of Object.entries(realGeo.divisions.neighbours).slice(0, 40)) {
      for (const other of others) expect(distance([code], [other])).toBe(0);
    }
  });

  // Straight on the map of the Kadaster, between the nearest points: bounds, as the boundaries are generalised.
  it.each([
    ['Tiel – West Betuwe', 'GM0281', 'GM1960', 0, 0],
    ['Terneuzen – Amsterdam', 'GM0715', 'GM0363', 95, 130],
    ['Texel – Den Helder, over the Marsdiep', 'GM0448', 'GM0400', 1, 6],
    ['Maastricht – Eemsdelta', 'GM0935', 'GM1979', 250, 300],
  ])('%s', (_, from, to, least, most) => {
    const km = distance([from], [to]);
    expect(km).toBeGreaterThanOrEqual(least);
    expect(km).toBeLessThanOrEqual(most);
    expect(distance([to], [from])).toBeCloseTo(km ?? Number.NaN, 9);
  });

  it('is that of the nearest gemeente of a region', () => {
    const region = ['GM0363', 'GM0400', 'GM0599'];
    const each = region.map((code) => distance(['GM0715'], [code]) ?? Number.NaN);
    expect(distance(['GM0715'], region)).toBe(Math.min(...each));
    expect(distance(['GM0715'], [])).toBeUndefined();
    expect(distance(['GM0715'], ['GM9999'])).toBeUndefined();
  });
});
