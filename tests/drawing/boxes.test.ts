import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Box,
  BoxGrid,
  boundsOf,
  freeMargin,
  grown,
  overlaps,
} from '../../src/drawing/boxes.ts';

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

describe('freeMargin', () => {
  const window = { width: 900, height: 500 };
  const box = (left: number, top: number, right: number, bottom: number): Box => ({
    left,
    top,
    right,
    bottom,
  });
  const panel = box(600, 0, 900, 500);
  const buttons = box(700, 450, 890, 500);
  it.each<[string, Box[], { readonly right: number; readonly bottom: number }]>([
    ['nothing', [], { right: 0, bottom: 0 }],
    ['a panel at the right, from top to bottom', [panel], { right: 300, bottom: 0 }],
    ['a panel that sticks out', [box(600, -20, 1000, 900)], { right: 300, bottom: 0 }],
    ['buttons below', [buttons], { right: 0, bottom: 50 }],
    ['a sheet over the lower half', [box(0, 250, 900, 500)], { right: 0, bottom: 250 }],
    ['chips at the top', [box(0, 0, 400, 60)], { right: 0, bottom: 0 }],
    ['both: each from its own side', [panel, buttons], { right: 300, bottom: 50 }],
    ['two panels: the widest counts', [box(500, 0, 900, 500), panel], { right: 400, bottom: 0 }],
    // What covers the left part leaves too little to the left of it.
    ['a panel at the left', [box(0, 0, 300, 500)], { right: 0, bottom: 0 }],
    ['everything', [box(0, 0, 900, 500)], { right: 0, bottom: 0 }],
  ])('keeps clear of %s', (_, covered, clear) => {
    expect(freeMargin(covered, window, 0)).toEqual({ left: 0, top: 0, ...clear });
  });

  it('adds room for names, less above and below', () => {
    expect(freeMargin([panel], window, 90)).toEqual({
      left: 90,
      top: 60,
      right: 390,
      bottom: 50,
    });
    expect(freeMargin([buttons], window, 40)).toEqual({ left: 40, top: 40, right: 40, bottom: 90 });
  });
});
