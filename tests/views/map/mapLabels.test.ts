import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlaps } from '../../../src/drawing/boxes.ts';
import {
  chooseSpots,
  type LabelRequest,
  spotsAround,
  spotsWithin,
} from '../../../src/views/map/mapLabels.ts';

const label = (
  id: string,
  x: number,
  y: number,
  more: Partial<LabelRequest> = {},
): LabelRequest => ({
  id,
  width: 40,
  height: 10,
  spots: [{ x, y }],
  ...more,
});

describe('chooseSpots', () => {
  it('takes the first free spot', () => {
    const wall = { left: 0, top: 0, right: 50, bottom: 50 };
    const spots = [
      { x: 10, y: 10 },
      { x: 60, y: 10 },
      { x: 90, y: 10 },
    ];
    expect(chooseSpots([label('a', 0, 0, { spots })], [wall]).get('a')?.left).toBe(60);
  });

  it('lets the first name win', () => {
    expect([...chooseSpots([label('a', 0, 0), label('b', 5, 5)], []).keys()]).toEqual(['a']);
  });

  it('leaves out a name that would be cut by the frame', () => {
    const frame = { left: 0, top: 0, right: 30, bottom: 30 };
    expect(chooseSpots([label('a', 0, 0)], [], frame).size).toBe(0);
    expect(chooseSpots([label('a', 0, 0)], []).size).toBe(1);
  });

  it('shows a name that must be shown where it hides least', () => {
    const wall = { left: 0, top: 0, right: 100, bottom: 20 };
    const spots = [
      { x: 10, y: 0 },
      { x: 10, y: 15 },
    ];
    const placed = chooseSpots([label('a', 0, 0, { spots, must: true })], [wall]);
    expect(placed.get('a')?.top).toBe(15);
  });

  it('never lets names cover each other or a mark', () => {
    const at = fc.record({
      x: fc.integer({ min: 0, max: 200 }),
      y: fc.integer({ min: 0, max: 200 }),
    });
    fc.assert(
      fc.property(fc.array(at, { maxLength: 30 }), (points) => {
        const marks = points.map(({ x, y }) => ({
          left: x,
          top: y,
          right: x + 14,
          bottom: y + 14,
        }));
        const requests = marks.map((mark, index) =>
          label(`n${index}`, 0, 0, { spots: spotsAround(mark, 40, 10) }),
        );
        const boxes = [...chooseSpots(requests, marks).values()];
        for (const [index, box] of boxes.entries()) {
          for (const other of [...marks, ...boxes.slice(index + 1)]) {
            expect(overlaps(box, other)).toBe(false);
          }
        }
      }),
    );
  });
});

describe('spotsWithin', () => {
  it('starts in the middle and keeps the middle of the name within the radius', () => {
    const spots = spotsWithin({ x: 100, y: 100 }, 20, 40, 10);
    expect(spots[0]).toEqual({ x: 80, y: 95 });
    for (const { x, y } of spots) expect(Math.hypot(x - 80, y - 95)).toBeLessThanOrEqual(20);
    expect(spots.length).toBeGreaterThan(8);
  });
});
