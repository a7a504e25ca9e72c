/** Networks of a few nodes, for checks that try every path. */
import fc from 'fast-check';
import type { Neighbours } from '../../src/domain/insight/drawnGraph.ts';

/** Neighbours of so many nodes, from pairs of numbers; a pair of a node with itself is left out. */
export function neighboursOf(
  size: number,
  pairs: readonly (readonly [number, number])[],
): Neighbours {
  const near: Set<number>[] = Array.from({ length: size }, () => new Set());
  for (const [a, b] of pairs) {
    if (a === b) continue;
    near[a]?.add(b);
    near[b]?.add(a);
  }
  return near.map((set) => [...set].sort((a, b) => a - b));
}

/** Any network of at most so many nodes, connected or not. */
export const smallGraphs = (most = 7): fc.Arbitrary<Neighbours> =>
  fc.integer({ min: 1, max: most }).chain((size) => {
    const node = fc.integer({ min: 0, max: size - 1 });
    const pairs = fc.array(fc.tuple(node, node), { maxLength: 2 * size });
    return pairs.map((list) => neighboursOf(size, list));
  });

/** All shortest paths between two nodes, found by trying every path. */
export function everyShortestPath(neighbours: Neighbours, from: number, to: number): number[][] {
  const paths: number[][] = [];
  const walk = (path: readonly number[]) => {
    const at = path.at(-1) ?? from;
    if (at === to) paths.push([...path]);
    else for (const next of neighbours[at] ?? []) if (!path.includes(next)) walk([...path, next]);
  };
  walk([from]);
  const shortest = Math.min(...paths.map(({ length }) => length));
  return paths.filter(({ length }) => length === shortest);
}
