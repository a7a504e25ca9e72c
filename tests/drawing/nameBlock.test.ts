import { describe, expect, it } from 'vitest';
import { nameBlock, nameSides } from '../../src/drawing/nameBlock.ts';
import { NAME_LINE_HEIGHT } from '../../src/drawing/nameStyle.ts';
import { textWidth } from '../../src/drawing/textWidth.ts';

const style = { size: 10, weight: 450 };

describe('nameBlock', () => {
  it('is as wide as its widest line and as high as all of them', () => {
    expect(nameBlock(['Aan', 'Aansluiting', 'op'], style)).toEqual({
      width: textWidth('Aansluiting', 10, 450),
      height: 3 * 10 * NAME_LINE_HEIGHT,
    });
  });

  it('counts the room after every letter', () => {
    const wide = nameBlock(['abcd'], { ...style, spacing: 2 });
    expect(wide.width - nameBlock(['abcd'], style).width).toBeCloseTo(8);
  });

  it('is nothing for no lines', () => {
    expect(nameBlock([], style)).toEqual({ width: 0, height: 0 });
  });
});

describe('nameSides', () => {
  it('puts the name below, right, left and above, with the gap between it and the node', () => {
    const sides = nameSides(6, 4, { width: 40, height: 12 });
    expect(sides.map(({ dx, dy }) => [dx, dy])).toEqual([
      [0, 16],
      [30, 0],
      [-30, 0],
      [0, -16],
    ]);
    expect(sides.map(({ align }) => align)).toEqual(['center', 'left', 'right', 'center']);
  });
});
