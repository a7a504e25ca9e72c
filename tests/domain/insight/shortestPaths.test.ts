import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Neighbours } from '../../../src/domain/insight/drawnGraph.ts';
import { betweenness, reachFrom, shareThrough } from '../../../src/domain/insight/shortestPaths.ts';
import { runToEnd } from '../../support/runToEnd.ts';
import { everyShortestPath, neighboursOf, smallGraphs } from '../../support/smallGraphs.ts';

const chain = neighboursOf(5, [
  [0, 1],
  [1, 2],
  [2, 3],
  [3, 4],
]);
/** Two ways round from 0 to 3. */
const square = neighboursOf(4, [
  [0, 1],
  [0, 2],
  [1, 3],
  [2, 3],
]);

/** Of all shortest paths between two nodes, the share with this node in the middle. */
function triedShare(neighbours: Neighbours, node: number, from: number, to: number): number {
  const paths = everyShortestPath(neighbours, from, to);
  return paths.filter((path) => path.includes(node)).length / Math.max(1, paths.length);
}

describe('reachFrom', () => {
  it('tells the steps and the number of shortest paths', () => {
    const { order, distance, paths } = reachFrom(square, 0);
    expect(order).toEqual([0, 1, 2, 3]);
    expect([...distance]).toEqual([0, 1, 1, 2]);
    expect([...paths]).toEqual([1, 1, 1, 2]);
  });

  it('marks what is out of reach', () => {
    const { order, distance } = reachFrom(neighboursOf(3, [[0, 1]]), 0);
    expect(order).toEqual([0, 1]);
    expect(distance[2]).toBe(-1);
  });
});

/** So many squares in a row, corner to corner: each doubles the paths, past what a number holds. */
function squares(count: number): Neighbours {
  const pairs = Array.from({ length: count }, (_, square) => {
    const [first, up, down, last] = [0, 1, 2, 3].map((at) => 3 * square + at) as [
      number,
      number,
      number,
      number,
    ];
    return [
      [first, up],
      [first, down],
      [up, last],
      [down, last],
    ] as const;
  });
  return neighboursOf(3 * count + 1, pairs.flat());
}

/** The number of shortest paths to each node, exactly. */
function exactPaths(neighbours: Neighbours, start: number): bigint[] {
  const { order, distance } = reachFrom(neighbours, start);
  const counts: bigint[] = neighbours.map((_, node) => (node === start ? 1n : 0n));
  for (const at of order) {
    for (const to of neighbours[at] ?? []) {
      if (distance[to] === (distance[at] ?? 0) + 1)
        counts[to] = (counts[to] ?? 0n) + (counts[at] ?? 0n);
    }
  }
  return counts;
}

describe('more paths than a number holds', () => {
  it('are counted in units of 2 to the power 256', () => {
    const long = squares(1100);
    const { paths, powers } = reachFrom(long, 0);
    const exact = exactPaths(long, 0);
    expect([paths.at(-1), powers.at(-1)]).toEqual([2 ** (1100 % 256), Math.floor(1100 / 256)]);
    for (const [node, count] of exact.entries()) {
      expect(BigInt(paths[node] ?? 0) << BigInt(256 * (powers[node] ?? 0))).toBe(count);
    }
  });

  it('are counted where few meet many', () => {
    // A chain beside the squares, as long as they are: one path of many.
    const count = 300;
    const base = squares(count);
    const side = Array.from({ length: 2 * count - 1 }, (_, at) => base.length + at);
    const way = [0, ...side, 3 * count];
    const pairs = base.flatMap((near, node) => near.map((to) => [node, to] as const));
    const beside = way.slice(1).map((node, at) => [way[at] ?? 0, node] as const);
    for (const order of [[...pairs, ...beside], [...beside, ...pairs].reverse()]) {
      const both = neighboursOf(base.length + side.length, order);
      const { paths, powers } = reachFrom(both, 0);
      expect([paths[3 * count], powers[3 * count]]).toEqual([2 ** (count - 256), 1]);
      expect(runToEnd(shareThrough(both, side[0] ?? 0, [0], [3 * count]))).toBeCloseTo(0, 12);
      expect(runToEnd(shareThrough(both, 3, [0], [3 * count]))).toBeCloseTo(1, 12);
    }
  });

  it('gives true shares', () => {
    const count = 1100;
    const long = squares(count);
    const ends = [[0], [3 * count]] as const;
    const middle = 3 * (count / 2);
    expect(runToEnd(shareThrough(long, middle, ...ends))).toBe(1);
    expect(runToEnd(shareThrough(long, middle + 1, ...ends))).toBe(0.5);
  });

  it('gives true numbers of pairs', () => {
    const count = 600;
    const found = runToEnd(betweenness(squares(count), Number.POSITIVE_INFINITY));
    // A corner parts all before it from all behind it; the two sides of each square that it ends are half joined by it.
    const corner = 200;
    const [before, behind] = [3 * corner, 3 * (count - corner)];
    expect(found[3 * corner]).toBeCloseTo(before * behind + 2 * 0.5, 3);
    expect(found.every((pairs) => Number.isFinite(pairs))).toBe(true);
  });
});

describe('betweenness', () => {
  it.each([
    ['nothing', neighboursOf(0, []), []],
    ['a node alone', neighboursOf(1, []), [0]],
    ['a chain', chain, [0, 3, 4, 3, 0]],
    ['two ways round, half each', square, [0.5, 0.5, 0.5, 0.5]],
  ])('of %s', (_, neighbours, expected) => {
    expect([...runToEnd(betweenness(neighbours))]).toEqual(expected);
  });

  it('is what trying every path finds', () => {
    fc.assert(
      fc.property(smallGraphs(), (neighbours) => {
        const nodes = neighbours.map((_, node) => node);
        const found = runToEnd(betweenness(neighbours));
        for (const node of nodes) {
          let tried = 0;
          for (const from of nodes) {
            for (const to of nodes.slice(from + 1)) {
              if (from !== node && to !== node) tried += triedShare(neighbours, node, from, to);
            }
          }
          expect(found[node]).toBeCloseTo(tried, 9);
        }
      }),
    );
  });

  it('estimates what is too large to follow every path', () => {
    const size = 200;
    const long = neighboursOf(
      size,
      Array.from({ length: size - 1 }, (_, at) => [at, at + 1] as const),
    );
    const visits = size * (size + 2 * (size - 1));
    const exact = runToEnd(betweenness(long, visits));
    const estimate = runToEnd(betweenness(long, visits / 10));
    const middle = size / 2;
    expect(estimate[middle]).not.toBe(exact[middle]);
    expect((estimate[middle] ?? 0) / (exact[middle] ?? 1)).toBeCloseTo(1, 1);
  });

  it('can be stopped after every node', () => {
    expect([...betweenness(chain)]).toHaveLength(chain.length);
  });
});

describe('shareThrough', () => {
  it.each([
    ['the only way', chain, 2, [0, 1], [3, 4], 1],
    ['one of two ways', square, 1, [0], [3], 0.5],
    ['no way at all', chain, 0, [1], [3], 0],
    ['nothing within reach', neighboursOf(3, [[0, 1]]), 1, [0], [2], 0],
    ['members only', chain, 2, [2], [2], 0],
  ])('of %s', (_, neighbours, through, from, to, expected) => {
    expect(runToEnd(shareThrough(neighbours, through, from, to))).toBe(expected);
  });

  it('is what trying every path finds', () => {
    fc.assert(
      fc.property(smallGraphs(), (neighbours) => {
        const [through = 0, ...others] = neighbours.map((_, node) => node);
        const from = others.filter((node) => node % 2 === 0);
        const to = others.filter((node) => node % 2 === 1);
        const pairs = from
          .flatMap((a) => to.map((b) => [a, b] as const))
          .filter(([a, b]) => everyShortestPath(neighbours, a, b).length > 0);
        const tried = pairs.map(([a, b]) => triedShare(neighbours, through, a, b));
        const mean = tried.reduce((sum, share) => sum + share, 0) / Math.max(1, pairs.length);
        expect(runToEnd(shareThrough(neighbours, through, from, to))).toBeCloseTo(mean, 9);
      }),
    );
  });
});
