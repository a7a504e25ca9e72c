/** All nodes push each other away, the nearer the more; of many nodes far away only their middle. */

import { STEP, type Work } from '../work.ts';
import { Grid } from './grid.ts';
import { type Points, pointsOf } from './part.ts';

/** Up to so many nodes every pair is looked at. */
const EVERY_PAIR = 1200;
/** Cells per square root of the number of nodes: looking at cells then costs about as much as at nodes nearby. */
const CELLS = 3;

/** About how many pairs are looked at. */
export function repulsionWork(size: number): number {
  return size <= EVERY_PAIR ? (size * size) / 2 : 2 * CELLS * size * Math.sqrt(size);
}

/** Adds to the slope of each point what the others push, all pushes together being 2. */
export function* addRepulsion(points: Points, slope: Points): Work<void> {
  const size = points.x.length;
  const push = pointsOf(size);
  const total = yield* size <= EVERY_PAIR ? everyPair(points, push) : byCells(points, push);
  if (total === 0) return;
  const scale = -4 / total;
  for (let i = 0; i < size; i++) {
    slope.x[i] = (slope.x[i] ?? 0) + scale * (push.x[i] ?? 0);
    slope.y[i] = (slope.y[i] ?? 0) + scale * (push.y[i] ?? 0);
  }
}

/** Gives the sum over all pairs, each from both sides, of how near they are. */
function* everyPair({ x, y }: Points, push: Points): Work<number> {
  let total = 0;
  let work = 0;
  for (let i = 0; i < x.length; i++) {
    const [xi, yi] = [x[i] ?? 0, y[i] ?? 0];
    let sumX = 0;
    let sumY = 0;
    for (let j = 0; j < i; j++) {
      const dx = xi - (x[j] ?? 0);
      const dy = yi - (y[j] ?? 0);
      const near = 1 / (1 + dx * dx + dy * dy);
      const force = near * near;
      total += 2 * near;
      sumX += force * dx;
      sumY += force * dy;
      push.x[j] = (push.x[j] ?? 0) - force * dx;
      push.y[j] = (push.y[j] ?? 0) - force * dy;
    }
    push.x[i] = (push.x[i] ?? 0) + sumX;
    push.y[i] = (push.y[i] ?? 0) + sumY;
    work += i;
    if (work < STEP) continue;
    yield work;
    work = 0;
  }
  yield work;
  return total;
}

/** The same, but all nodes of a cell that is not beside one's own count as one in their middle. */
function* byCells({ x, y }: Points, push: Points): Work<number> {
  const size = x.length;
  const grid = new Grid({ x, y }, CELLS * Math.sqrt(size));
  const middles = grid.middles();
  const beside = new Int32Array(size);
  const add = (i: number, px: number, py: number, count: number): number => {
    const dx = (x[i] ?? 0) - px;
    const dy = (y[i] ?? 0) - py;
    const near = 1 / (1 + dx * dx + dy * dy);
    const force = count * near * near;
    push.x[i] = (push.x[i] ?? 0) + force * dx;
    push.y[i] = (push.y[i] ?? 0) + force * dy;
    return count * near;
  };
  let total = 0;
  let work = 0;
  for (let i = 0; i < size; i++) {
    for (const middle of middles) {
      if (!grid.isBeside(i, middle.cell)) total += add(i, middle.x, middle.y, middle.count);
    }
    const count = grid.around(x[i] ?? 0, y[i] ?? 0, 0, beside);
    for (let at = 0; at < count; at++) {
      const j = beside[at] ?? 0;
      if (j !== i) total += add(i, x[j] ?? 0, y[j] ?? 0, 1);
    }
    work += middles.length + count;
    if (work < STEP) continue;
    yield work;
    work = 0;
  }
  yield work;
  return total;
}
