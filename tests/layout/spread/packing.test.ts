import { describe, expect, it } from 'vitest';
import { pack } from '../../../src/layout/spread/packing.ts';
import type { Points } from '../../../src/layout/spread/part.ts';
import { runToEnd } from '../../support/runToEnd.ts';

const points = (...places: [number, number][]): Points => ({
  x: Float64Array.from(places, ([x]) => x),
  y: Float64Array.from(places, ([, y]) => y),
});
const placesOf = ({ x, y }: Points) => Array.from(x, (px, i) => [px, y[i] ?? 0] as const);

/** The least distance between nodes of different parts. */
function nearest(parts: readonly Points[]): number {
  const apart = parts.flatMap((part, at) =>
    parts
      .slice(at + 1)
      .flatMap((other) =>
        placesOf(part).flatMap(([x, y]) =>
          placesOf(other).map(([ox, oy]) => Math.hypot(x - ox, y - oy)),
        ),
      ),
  );
  return Math.min(...apart);
}

describe('pack', () => {
  it.each([
    ['parts that are all alike', Array.from({ length: 12 }, () => points([0, 0], [1, 0]))],
    ['a large part and small ones in it', [points([-3, 0], [3, 0], [0, 3]), points([0, 0])]],
    ['single nodes', Array.from({ length: 30 }, () => points([0.2, 0.2]))],
  ])('puts %s beside each other', (_, parts) => {
    const before = parts.map(placesOf);
    runToEnd(pack(parts, 1.5));
    expect(nearest(parts)).toBeGreaterThanOrEqual(0.5);
    // Each as a whole.
    const shape = (places: readonly (readonly [number, number])[]) =>
      places.map(([x, y]) => [x - (places[0]?.[0] ?? 0), y - (places[0]?.[1] ?? 0)]);
    expect(parts.map(placesOf).map(shape)).toEqual(before.map(shape));
  });
});
