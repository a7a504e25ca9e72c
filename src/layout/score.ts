import type { Drawing } from './geometry.ts';
import { chooseSides } from './names.ts';
import { forEachInSteps, type Work } from './work.ts';

/** A gap wider than this splits the soft area of a group. */
const AREA_GAP = 52;

/** What a px of line between groups costs, a line of a hub of which the name finds no side free, and a px that a node strays. */
const CROSSING = 0.01;
const BLOCKED = 5;
const STRAY = 1 / 15;

/** How badly a drawing reads; of several starts the lowest is kept. Turns names to their best sides. */
export function* scoreOf(drawing: Drawing): Work<number> {
  const blocked = yield* chooseSides(drawing);
  const stray = yield* strayLength(drawing);
  return CROSSING * crossingLength(drawing) + BLOCKED * blocked + STRAY * stray;
}

/** Of all lines between groups together, px. */
function crossingLength({ x, y, graph, groups }: Drawing): number {
  let sum = 0;
  for (const { a, b } of graph.edges) {
    if (groups[a] !== groups[b]) {
      sum += Math.hypot((x[a] ?? 0) - (x[b] ?? 0), (y[a] ?? 0) - (y[b] ?? 0));
    }
  }
  return sum;
}

/** By how much nodes stand apart from the rest of their group, px together. */
function* strayLength({ x, y, groups }: Drawing): Work<number> {
  let sum = 0;
  yield* forEachInSteps(x.keys(), (i) => {
    let nearest = Infinity;
    for (let j = 0; j < x.length; j++) {
      if (j === i || groups[j] !== groups[i]) continue;
      nearest = Math.min(nearest, Math.hypot((x[i] ?? 0) - (x[j] ?? 0), (y[i] ?? 0) - (y[j] ?? 0)));
    }
    if (nearest < Infinity) sum += Math.max(0, nearest - AREA_GAP);
    return x.length;
  });
  return sum;
}
