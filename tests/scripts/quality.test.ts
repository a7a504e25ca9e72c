import { describe, expect, it } from 'vitest';
import { generate } from '../../scripts/bench/generate.ts';
import type { Joined } from '../../scripts/bench/graph.ts';
import { quality } from '../../scripts/bench/quality.ts';
import { seededRandom } from '../../src/layout/random.ts';

const network = (ids: readonly string[], pairs: readonly string[]): Joined => ({
  nodes: ids.map((id) => ({ id })),
  links: pairs.map((pair) => ({ source: pair[0] ?? '', target: pair[1] ?? '' })),
});

describe('the yardstick of drawings', () => {
  it('finds nothing wrong with a line drawn as a line', () => {
    const line = network([...'abc'], ['ab', 'bc']);
    expect(quality(line, Float64Array.of(0, 0, 1, 0, 2, 0))).toEqual({
      stress: 0,
      np10: 1,
      overlaps: 0,
      edgeCV: 0,
      crossPerEdge: 0,
    });
  });

  it('sees a crossing, and the same square without it', () => {
    const ring = network([...'abcd'], ['ab', 'bc', 'cd', 'da']);
    const square = Float64Array.of(0, 0, 1, 0, 1, 1, 0, 1);
    const crossed = Float64Array.of(0, 0, 1, 1, 1, 0, 0, 1);
    expect(quality(ring, square).crossPerEdge).toBe(0);
    expect(quality(ring, crossed).crossPerEdge).toBe(1 / 4);
    expect(quality(ring, crossed).stress).toBeGreaterThan(quality(ring, square).stress);
    expect(quality(ring, crossed).edgeCV).toBeGreaterThan(0);
  });

  it('counts discs over each other', () => {
    const pair = network([...'abc'], ['ab', 'bc']);
    expect(quality(pair, Float64Array.of(0, 0, 0.001, 0, 2, 1)).overlaps).toBe(1);
  });

  it('gives the same figures for ever, so that engines compare', () => {
    const random = seededRandom(5);
    const positions = Float64Array.from({ length: 1000 }, () => random() * 1000);
    const found = quality(generate(500), positions);
    expect(found.stress).toBeCloseTo(0.33375, 5);
    expect(found.np10).toBeCloseTo(0.01969, 5);
    expect(found.overlaps).toBe(100);
    expect(found.edgeCV).toBeCloseTo(0.48135, 5);
    expect(found.crossPerEdge).toBeCloseTo(109.111, 3);
  });

  it.each([
    ['no numbers', Float64Array.of(Number.NaN, 0, 1, 1, 2, 2)],
    ['all on one point', Float64Array.of(1, 1, 1, 1, 1, 1)],
  ])('refuses positions that are %s', (_, positions) => {
    expect(() => quality(network([...'abc'], ['ab', 'bc']), positions)).toThrow('No drawing');
  });
});
