import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { project, unproject } from '../../../src/domain/geo/mercator.ts';

describe('project', () => {
  it.each([
    [{ lat: 0, lon: 0 }, 0, { x: 128, y: 128 }],
    [{ lat: 0, lon: -180 }, 3, { x: 0, y: 1024 }],
    // A quarter of the way down the square world.
    [{ lat: 66.51326044, lon: 90 }, 8, { x: 49152, y: 16384 }],
  ])('puts %o at zoom %d', (place, zoom, point) => {
    const { x, y } = project(place, zoom);
    expect(x).toBeCloseTo(point.x, 1);
    expect(y).toBeCloseTo(point.y, 1);
  });

  it('stops at the edge of the square world', () => {
    expect(project({ lat: 90, lon: 0 }, 0).y).toBeCloseTo(0, 6);
    expect(project({ lat: -90, lon: 0 }, 0).y).toBeCloseTo(256, 6);
  });

  it('is undone by unproject', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -85, max: 85, noNaN: true }),
        fc.double({ min: -180, max: 180, noNaN: true }),
        fc.double({ min: 0, max: 12, noNaN: true }),
        (lat, lon, zoom) => {
          const back = unproject(project({ lat, lon }, zoom), zoom);
          expect(back.lat).toBeCloseTo(lat, 8);
          expect(back.lon).toBeCloseTo(lon, 8);
        },
      ),
    );
  });
});
