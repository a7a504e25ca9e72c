/** In which direction from the middle each node of a drawing in rings stands. */
import type { Point } from '../drawing/boxes.ts';
import type { LayoutGraph } from './graph.ts';
import { forEachInSteps, LOOKUP, STEP, type Work } from './work.ts';

const FULL_TURN = 2 * Math.PI;
/** So often every node moves to the middle of its neighbours, and all are spread again. */
const ROUNDS = 80;
/** For each node, in each round: the directions of its own and of some four neighbours, and its place in the order. */
const WORK_OF_NODE = 6 * LOOKUP;

/** How much work it is. */
export const anglesWork = (size: number): number => ROUNDS * size * WORK_OF_NODE;

/**
 * An angle per node, so that what has lines to each other stands in the same direction. Nodes without lines stand
 * together after the others. `known`: angles of an earlier drawing; what has one keeps it. In steps.
 */
export function* ringAngles(
  graph: LayoutGraph,
  isolated: readonly number[],
  known: ReadonlyMap<number, number>,
): Work<number[]> {
  const neighbours = neighboursOf(graph);
  yield STEP;
  const order = walk(neighbours).concat(isolated);
  yield STEP;
  const angles = spreadOut(order);
  if (known.size > 0) {
    for (const [node, angle] of known) angles[node] = angle;
    for (const node of order) {
      const around = (neighbours[node] ?? []).filter((other) => known.has(other));
      if (!known.has(node) && around.length > 0) angles[node] = middle(around, angles);
    }
    return angles;
  }
  const joined = order.slice(0, order.length - isolated.length);
  const share = joined.length / Math.max(1, order.length);
  for (let round = 0; round < ROUNDS; round++) {
    const wanted: Point[] = [];
    yield* forEachInSteps(joined, (node) => {
      const near = neighbours[node] ?? [];
      wanted.push([node, middle([node, ...near], angles)]);
      return LOOKUP * (1 + near.length);
    });
    wanted.sort(([a, x], [b, y]) => x - y || a - b);
    wanted.forEach(([node], at) => {
      angles[node] = (FULL_TURN * share * (at + 0.5)) / joined.length;
    });
    yield LOOKUP * joined.length;
  }
  return angles;
}

/** All nodes at equal steps around the middle, by node. */
function spreadOut(order: readonly number[]): number[] {
  const angles: number[] = [];
  order.forEach((node, at) => {
    angles[node] = (FULL_TURN * (at + 0.5)) / order.length;
  });
  return angles;
}

/** The direction in the middle of those of nodes; 0 when they cancel each other out. */
function middle(nodes: readonly number[], angles: readonly number[]): number {
  let [x, y] = [0, 0];
  for (const node of nodes) {
    x += Math.cos(angles[node] ?? 0);
    y += Math.sin(angles[node] ?? 0);
  }
  // Rounded, because the last bits of these functions differ between machines.
  const angle = Math.round(Math.atan2(y, x) * 1e6) / 1e6;
  return angle < 0 ? angle + FULL_TURN : angle;
}

function neighboursOf({ nodes, edges }: LayoutGraph): number[][] {
  const neighbours: number[][] = nodes.map(() => []);
  for (const { a, b } of edges) {
    neighbours[a]?.push(b);
    neighbours[b]?.push(a);
  }
  return neighbours;
}

/** All nodes that have neighbours, each after one of them where there is one: parts stay together. */
function walk(neighbours: readonly (readonly number[])[]): number[] {
  const seen = new Set<number>();
  const visit = (start: number) => {
    const waiting = [start];
    while (waiting.length > 0) {
      const node = waiting.pop() ?? start;
      if (seen.has(node)) continue;
      seen.add(node);
      waiting.push(...(neighbours[node] ?? []));
    }
  };
  const busiest = neighbours
    .map((around, node) => ({ node, lines: around.length }))
    .filter(({ lines }) => lines > 0)
    .sort((a, b) => b.lines - a.lines || a.node - b.node);
  for (const { node } of busiest) if (!seen.has(node)) visit(node);
  return [...seen];
}
