import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { popoverSpot } from '../../../src/views/map/popoverSpot.ts';

const panel = { width: 280, height: 200 };

describe('popoverSpot', () => {
  it.each([
    [
      'right of the point',
      { x: 300, y: 200 },
      { width: 1000, height: 700 },
      { left: 318, top: 182 },
    ],
    [
      'left where right is full',
      { x: 900, y: 200 },
      { width: 1000, height: 700 },
      { left: 602, top: 182 },
    ],
    [
      'below in a narrow frame',
      { x: 200, y: 100 },
      { width: 390, height: 600 },
      { left: 60, top: 118 },
    ],
    [
      'above when below is full',
      { x: 200, y: 500 },
      { width: 390, height: 600 },
      { left: 60, top: 282 },
    ],
  ])('stands %s', (_, at, frame, spot) => {
    expect(popoverSpot(at, panel, frame)).toEqual(spot);
  });

  it('always stays within a frame that can hold it', () => {
    const position = fc.integer({ min: -500, max: 2000 });
    fc.assert(
      fc.property(position, position, (x, y) => {
        const { left, top } = popoverSpot({ x, y }, panel, { width: 390, height: 600 });
        expect(left >= 8 && left + panel.width <= 382).toBe(true);
        expect(top >= 8 && top + panel.height <= 592).toBe(true);
      }),
    );
  });
});
