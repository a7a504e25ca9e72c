import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box } from '../../../../src/drawing/boxes.ts';
import { type NameSide, nameSides, type Size } from '../../../../src/drawing/nameBlock.ts';
import { NAME_GAP } from '../../../../src/drawing/nameStyle.ts';
import {
  LONGEST_LEADER,
  leaderTo,
  placesApart,
  placesBeside,
} from '../../../../src/views/network/paint/namePlaces.ts';

const boxOf = ({ dx, dy }: NameSide, { width, height }: Size): Box => ({
  left: dx - width / 2,
  right: dx + width / 2,
  top: dy - height / 2,
  bottom: dy + height / 2,
});
/** From the middle of the node to the box. */
const distance = ({ left, right, top, bottom }: Box) =>
  Math.hypot(Math.max(left, 0, -right), Math.max(top, 0, -bottom));
const sizes = fc.tuple(
  fc.integer({ min: 2, max: 40 }),
  fc.record({ width: fc.integer({ min: 5, max: 250 }), height: fc.integer({ min: 10, max: 60 }) }),
);

describe('placesBeside', () => {
  it('begins with the sides that the layout makes room for, in its order', () => {
    const block = { width: 80, height: 28 };
    const places = [...placesBeside(10, block)];
    const at = nameSides(10, NAME_GAP, block).map((side) =>
      places.findIndex(
        ({ dx, dy, align }) => dx === side.dx && dy === side.dy && align === side.align,
      ),
    );
    expect(at[0]).toBe(0);
    expect(at).not.toContain(-1);
    expect(at).toEqual(at.toSorted((a, b) => a - b));
  });

  it('gives the best first, all beside the node and none over it', () => {
    fc.assert(
      fc.property(sizes, ([radius, block]) => {
        const places = [...placesBeside(radius, block)];
        const costs = places.map(({ cost }) => cost);
        expect(costs).toEqual(costs.toSorted((a, b) => a - b));
        for (const place of places) {
          const far = distance(boxOf(place, block)) - radius;
          expect(far).toBeGreaterThan(NAME_GAP - 0.001);
          expect(far).toBeLessThan(radius + 12);
        }
      }),
    );
  });
});

describe('placesApart', () => {
  it('gives places further off, each with a leader of a length that the eye still follows', () => {
    fc.assert(
      fc.property(sizes, ([radius, block]) => {
        for (const place of placesApart(radius, block)) {
          const box = boxOf(place, block);
          const { line, bar } = leaderTo(radius, box);
          const [[x1, y1], [x2, y2]] = line;
          const length = Math.hypot(x2 - x1, y2 - y1);
          expect(length).toBeGreaterThan(NAME_GAP);
          expect(length).toBeLessThan(LONGEST_LEADER + 0.001);
          // From the rim, straight away from the middle, to the nearest point of the name.
          expect(Math.hypot(x1, y1)).toBeCloseTo(radius);
          expect(x1 * y2 - y1 * x2).toBeCloseTo(0);
          expect(Math.hypot(x2, y2)).toBeCloseTo(distance(box));
          for (const [x, y] of bar) {
            expect(x >= box.left && x <= box.right && y >= box.top && y <= box.bottom).toBe(true);
          }
        }
      }),
    );
  });
});
