import type { Graph } from './graph.ts';

/** Up to so many lines every pair is looked at, above it so many pairs by chance. */
const EXACT = 12_000;
const SAMPLE = 2_000_000;

/** How many others a line crosses on average; lines that share a node never cross. */
export function crossingsPerEdge(
  { edges }: Graph,
  positions: Float64Array,
  random: () => number,
): number {
  const count = edges.length;
  const crosses = (i: number, j: number): number => {
    const [a, b] = edges[i] ?? [0, 0];
    const [c, d] = edges[j] ?? [0, 0];
    if (a === c || a === d || b === c || b === d) return 0;
    return cross(positions, [a, b], [c, d]) ? 1 : 0;
  };
  let crossings = 0;
  if (count <= EXACT) {
    for (let i = 0; i < count; i += 1) {
      for (let j = i + 1; j < count; j += 1) crossings += crosses(i, j);
    }
    return crossings / count;
  }
  for (let tried = 0; tried < SAMPLE; tried += 1) {
    const i = Math.floor(random() * count);
    const j = Math.floor(random() * count);
    if (i !== j) crossings += crosses(i, j);
  }
  return ((crossings / SAMPLE) * (count - 1)) / 2;
}

type Pair = readonly [number, number];

function cross(positions: Float64Array, [a, b]: Pair, [c, d]: Pair): boolean {
  const x = (node: number) => positions[2 * node] ?? 0;
  const y = (node: number) => positions[2 * node + 1] ?? 0;
  // Boxes that lie apart: by far the most pairs.
  if (Math.max(x(a), x(b)) < Math.min(x(c), x(d)) || Math.max(x(c), x(d)) < Math.min(x(a), x(b))) {
    return false;
  }
  if (Math.max(y(a), y(b)) < Math.min(y(c), y(d)) || Math.max(y(c), y(d)) < Math.min(y(a), y(b))) {
    return false;
  }
  /** On which side of the line from p to q a node lies: the sign. */
  const side = (p: number, q: number, node: number) =>
    (x(q) - x(p)) * (y(node) - y(p)) - (y(q) - y(p)) * (x(node) - x(p));
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}
