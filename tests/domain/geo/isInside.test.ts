import { describe, expect, it } from 'vitest';
import { isInside } from '../../../src/domain/geo/isInside.ts';

const square = (from: number, to: number) => [
  [from, from],
  [to, from],
  [to, to],
  [from, to],
  [from, from],
];

describe('isInside', () => {
  const areas = [[square(0, 10), square(4, 6)], [square(20, 30)]];
  it.each([
    ['within', 2, 2, true],
    ['in a hole', 5, 5, false],
    ['between the parts', 15, 15, false],
    ['in another part', 25, 25, true],
    ['outside in one direction only', 2, 12, false],
  ])('%s', (_, lat, lon, expected) => {
    expect(isInside({ lat, lon }, areas)).toBe(expected);
  });
});
