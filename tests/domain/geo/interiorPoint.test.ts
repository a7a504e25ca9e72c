import { describe, expect, it } from 'vitest';
import { interiorPoint, type Polygon } from '../../../src/domain/geo/interiorPoint.ts';

/** Around the equator, where a degree is a degree in both directions. */
const square = (west: number, south: number, size: number): number[][] => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];

describe('interiorPoint', () => {
  it('is the middle of a square, and knows how far its border is', () => {
    const point = interiorPoint([[square(0, -0.5, 1)]]);
    expect(point?.lon).toBeCloseTo(0.5, 2);
    expect(point?.lat).toBeCloseTo(0, 2);
    expect(point?.clearance).toBeCloseTo(0.5, 2);
  });

  it('stays inside an area that is bent around its middle', () => {
    const horseshoe: Polygon = [
      [
        [0, 0],
        [3, 0],
        [3, 1],
        [1, 1],
        [1, 2],
        [3, 2],
        [3, 3],
        [0, 3],
        [0, 0],
      ],
    ];
    const { lat = 0, lon = 0 } = interiorPoint([horseshoe]) ?? {};
    expect(lon > 0 && lon < 3 && lat > 0 && lat < 3).toBe(true);
    expect(lon > 1 && lat > 1 && lat < 2).toBe(false);
  });

  it('keeps out of a hole', () => {
    const point = interiorPoint([[square(0, 0, 4), square(1, 1, 2)]]);
    const inHole = (value: number) => value > 1 && value < 3;
    expect(inHole(point?.lon ?? 2) && inHole(point?.lat ?? 2)).toBe(false);
  });

  it('takes the largest of several polygons', () => {
    expect(interiorPoint([[square(0, 0, 1)], [square(10, 0, 2)]])?.lon).toBeCloseTo(11, 1);
  });

  it.each([[[]], [[[]]], [[[[[1, 1]]]]]])(
    'has no point where there is no surface: %j',
    (polygons) => {
      expect(interiorPoint(polygons as Polygon[])).toBeUndefined();
    },
  );
});
