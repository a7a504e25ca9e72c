import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, BoxGrid, boundsOf, grown, overlaps } from '../../src/drawing/boxes.ts';

describe('boundsOf', () => {
  it('is the smallest box around points, and none around nothing', () => {
    expect(boundsOf([])).toBeUndefined();
    expect(boundsOf([[3, 4]])).toEqual({ left: 3, top: 4, right: 3, bottom: 4 });
    expect(
      boundsOf([
        [3, -4],
        [-1, 2],
        [0, 9],
      ]),
    ).toEqual({ left: -1, top: -4, right: 3, bottom: 9 });
  });
});

describe('grown', () => {
  it('has as much more on every side', () => {
    expect(grown({ left: 0, top: 1, right: 2, bottom: 3 }, 4)).toEqual({
      left: -4,
      top: -3,
      right: 6,
      bottom: 7,
    });
  });
});

describe('overlaps', () => {
  const box = { left: 0, top: 0, right: 10, bottom: 10 };
  it.each([
    [{ left: 5, top: 5, right: 15, bottom: 15 }, true],
    [{ left: 2, top: 2, right: 3, bottom: 3 }, true],
    [{ left: 10, top: 0, right: 20, bottom: 10 }, false],
    [{ left: 0, top: 11, right: 10, bottom: 20 }, false],
  ])('%o: %s', (other, expected) => {
    expect(overlaps(box, other)).toBe(expected);
    expect(overlaps(other, box)).toBe(expected);
  });
});

describe('BoxGrid', () => {
  const side = fc.double({ min: 0, max: 120, noNaN: true });
  const corner = fc.double({ min: -200, max: 200, noNaN: true });
  const anyBox = fc.tuple(corner, corner, side, side).map(([left, top, width, height]): Box => {
    return { left, top, right: left + width, bottom: top + height };
  });

  it('finds the same boxes as a look at each of them, each once', () => {
    fc.assert(
      fc.property(fc.array(anyBox, { maxLength: 30 }), anyBox, (boxes, asked) => {
        const grid = new BoxGrid();
        for (const box of boxes) grid.add(box);
        const found = new Set(boxes.filter((box) => overlaps(box, asked)));
        expect(grid.touching(asked)).toEqual(found);
        expect(grid.hits(asked)).toBe(found.size > 0);
      }),
    );
  });
});
