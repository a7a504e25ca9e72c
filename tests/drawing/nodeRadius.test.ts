import { describe, expect, it } from 'vitest';
import { nameStyle } from '../../src/drawing/nameStyle.ts';
import { nodeRadius, nodeReach } from '../../src/drawing/nodeRadius.ts';

describe('nodeRadius', () => {
  it('follows the root of the number of lines, from 4 to 16 px', () => {
    expect(nodeRadius(9)).toBeCloseTo(8.45);
    expect(nodeRadius(16)).toBeCloseTo(10.5);
    expect(nodeRadius(0)).toBe(4);
    expect(nodeRadius(-3)).toBe(4);
    expect(nodeRadius(1000)).toBe(16);
  });
});

describe('nodeReach', () => {
  it('leaves room for the corners of a square of that size, however large', () => {
    for (const radius of [1.8, 4, 8, 16, 40]) {
      expect(nodeReach(radius)).toBeGreaterThan(radius);
      expect(nodeReach(radius)).toBeLessThanOrEqual(1.25 * radius + 0.75);
    }
    expect(nodeReach(4)).toBe(5.75);
    expect(nodeReach(16)).toBe(19.75);
  });
});

describe('nameStyle', () => {
  it('gives hubs a larger and heavier name, and no name under 11 px', () => {
    expect(nameStyle(20)).toEqual({ size: 14, weight: 650 });
    expect(nameStyle(19)).toEqual({ size: 12.5, weight: 600 });
    expect(nameStyle(10)).toEqual({ size: 12.5, weight: 600 });
    expect(nameStyle(9)).toEqual({ size: 11.5, weight: 450 });
    expect(nameStyle(0).size).toBeGreaterThanOrEqual(11);
  });
});
