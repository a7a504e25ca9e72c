import fc from 'fast-check';
import { expect, it } from 'vitest';
import { forEachNearPair } from '../../src/drawing/nearPairs.ts';

const coordinate = fc.double({ min: 0, max: 100, noNaN: true });

it('visits the same pairs as a look at all of them, each once, the lower number first', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(coordinate, coordinate), { maxLength: 30 }), (points) => {
      const reach = 15;
      const near = points.flatMap(([ax, ay], a) =>
        points.flatMap(([bx, by], b) =>
          b > a && Math.abs(ax - bx) < reach && Math.abs(ay - by) < reach ? [`${a} ${b}`] : [],
        ),
      );
      const visited: string[] = [];
      forEachNearPair(
        Float64Array.from(points, ([x]) => x),
        Float64Array.from(points, ([, y]) => y),
        reach,
        (a, b) => visited.push(`${a} ${b}`),
      );
      expect([...visited].sort()).toEqual([...near].sort());
    }),
  );
});
