import { describe, expect, it } from 'vitest';
import { isInView } from '../../../src/views/map/inView.ts';

const square = (west: number, south: number) => [
  [
    [west, south],
    [west + 1, south],
    [west + 1, south + 1],
    [west, south + 1],
    [west, south],
  ],
];
const view = { south: 52, west: 5, north: 53, east: 6 };

describe('isInView', () => {
  it.each([
    ['inside', [square(5.2, 52.2)], true],
    ['over the edge', [square(4.5, 51.5)], true],
    ['to the west', [square(3, 52)], false],
    ['to the north', [square(5, 54)], false],
    ['empty', [], false],
  ])('%s', (_, coordinates, expected) => {
    expect(isInView({ type: 'MultiPolygon', coordinates }, view)).toBe(expected);
  });
});
