import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isArrow, nearestSpot, spotsThatWay } from '../../src/drawing/arrows.ts';

const start = { id: 'start', x: 0, y: 0 };
const spot = (id: string, x: number, y: number) => ({ id, x, y });
const ids = (spots: readonly { id: string }[]) => spots.map(({ id }) => id);

describe('arrows', () => {
  it.each([
    ['ArrowLeft', true],
    ['Home', false],
    ['toString', false],
  ])('%s is one: %s', (key, expected) => expect(isArrow(key)).toBe(expected));

  it.each([
    ['ArrowRight', ['east', 'corner']],
    ['ArrowUp', ['north']],
    ['ArrowLeft', []],
    ['ArrowDown', ['corner']],
  ] as const)('%s leads to what lies that way, with y downward', (arrow, expected) => {
    const spots = [spot('east', 9, 3), spot('north', 1, -4), spot('corner', 5, 5), start];
    expect(ids(spotsThatWay(spots, start, arrow))).toEqual(expected);
  });

  it('takes the nearest, ties by id', () => {
    const far = spot('a', 9, 0);
    expect(nearestSpot([far, spot('c', 3, 0), spot('b', 0, 3)], start)?.id).toBe('b');
    expect(nearestSpot([], start)).toBeUndefined();
  });

  it('reaches everything elsewhere with one of the four', () => {
    const point = fc.record({ x: fc.integer(), y: fc.integer() });
    fc.assert(
      fc.property(point, ({ x, y }) => {
        const ways = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as const;
        const found = ways.flatMap((way) => spotsThatWay([spot('a', x, y)], start, way));
        expect(found.length > 0).toBe(x !== 0 || y !== 0);
      }),
    );
  });
});
