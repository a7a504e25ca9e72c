/**
 * Local search: one node after the other looks for a better place. Better is less stress and more neighbours nearby;
 * a place where discs would overlap is none.
 */
import { type Distances, pivotsOf } from './distances.ts';
import { Nearest, type Place } from './nearest.ts';
import { scale } from './overlaps.ts';
import { boxOf, type Neighbours, type Points } from './part.ts';
import { STEP, type Work } from './work.ts';

/** How much kept neighbourhoods (0 to 1) count beside stress. */
const NEIGHBOURS_SHARE = 0.05;
const ROUNDS = 16;
/** Places that a node tries in each round; every third beside a neighbour. */
const TRIES = 12;
/** How far it looks in the first and in the last round, in steps along a line. */
const FIRST_REACH = 1.35;
const LAST_REACH = 0.15;

/** How much work it is. */
export const movesWork = (size: number): number => ROUNDS * size * workOfNode(size);

const workOfNode = (size: number): number => TRIES * (pivotsOf(size) + 100);

/** `room`: half of the least distance to another with the same room, in steps along a line. */
export function* moveOneByOne(
  neighbours: Neighbours,
  distances: Distances,
  points: Points,
  room: Float64Array,
  random: () => number,
): Work<void> {
  const size = neighbours.length;
  const { x, y } = points;
  const stressAt = stressOfNode(neighbours, distances, points);
  const worth = NEIGHBOURS_SHARE / size;
  const own = room.slice();
  let work = 0;
  for (let round = 0; round < ROUNDS; round++) {
    // Discs are scaled along, and nobody leaves the box: in the frame they keep their size.
    const factor = scaleBest(neighbours, distances, points);
    own.forEach((half, i) => {
      own[i] = half * factor;
    });
    const box = boxOf(points);
    const nearest = new Nearest(neighbours, points);
    const reach = LAST_REACH + (FIRST_REACH - LAST_REACH) * (1 - round / ROUNDS);
    const now = nearest.emptyPlace();
    let best = nearest.emptyPlace();
    let tried = nearest.emptyPlace();
    const isFree = (i: number, place: Place): boolean => {
      const across = place.x - box.left;
      const down = place.y - box.top;
      if (across < 0 || across > box.width || down < 0 || down > box.height) return false;
      for (let at = 0; at < place.count; at++) {
        const j = place.around[at] ?? 0;
        const dx = (x[j] ?? 0) - place.x;
        const dy = (y[j] ?? 0) - place.y;
        const apart = (own[i] ?? 0) + (own[j] ?? 0);
        if (j !== i && dx * dx + dy * dy < apart * apart) return false;
      }
      return true;
    };
    for (let i = 0; i < size; i++) {
      nearest.look(now, x[i] ?? 0, y[i] ?? 0);
      const stress = stressAt(i, now.x, now.y);
      let record = 0;
      for (let attempt = 0; attempt < TRIES; attempt++) {
        const [dx, dy] = within(random);
        const near = neighbours[i] ?? [];
        const j = near[Math.floor(random() * near.length)] ?? i;
        if (attempt % 3 === 0) nearest.look(tried, (x[j] ?? 0) + 1.3 * dx, (y[j] ?? 0) + 1.3 * dy);
        else nearest.look(tried, now.x + reach * dx, now.y + reach * dy);
        if (!isFree(i, tried)) continue;
        const relief = stress - stressAt(i, tried.x, tried.y);
        // The most that neighbourhoods could add.
        if (relief < -8 * worth) continue;
        const gain = relief + worth * nearest.gain(i, now, tried);
        if (gain <= record) continue;
        record = gain;
        [best, tried] = [tried, best];
      }
      if (record > 0) {
        x[i] = best.x;
        y[i] = best.y;
        nearest.moved(i, now, best);
      }
      work += workOfNode(size);
      if (work < STEP) continue;
      yield work;
      work = 0;
    }
  }
  yield work;
}

/** A point in the circle around 0 with radius 1. */
function within(random: () => number): [number, number] {
  for (;;) {
    const dx = 2 * random() - 1;
    const dy = 2 * random() - 1;
    if (dx * dx + dy * dy <= 1) return [dx, dy];
  }
}

/** The share of a node in the stress of all, were it at a place. */
function stressOfNode(
  neighbours: Neighbours,
  { pivots, steps, weights, stride, isWhole }: Distances,
  { x, y }: Points,
): (i: number, px: number, py: number) => number {
  const size = neighbours.length;
  const share = 2 / (size * Math.max(1, size - 1));
  const off = (px: number, py: number, other: number, far: number): number => {
    const dx = px - (x[other] ?? 0);
    const dy = py - (y[other] ?? 0);
    const error = Math.sqrt(dx * dx + dy * dy) - far;
    return error * error;
  };
  return (i, px, py) => {
    let sum = 0;
    for (let k = 0; k < pivots.length; k++) {
      const far = steps[i * pivots.length + k] ?? 0;
      if (far === 0) continue;
      sum += (weights[k * stride + far] ?? 0) * off(px, py, pivots[k] ?? 0, far);
    }
    if (!isWhole) for (const j of neighbours[i] ?? []) sum += off(px, py, j, 1);
    return share * sum;
  };
}

/** Scales the drawing so that its stress is least; gives by how much. */
function scaleBest(
  neighbours: Neighbours,
  { pivots, steps, weights, stride }: Distances,
  points: Points,
): number {
  const { x, y } = points;
  const size = neighbours.length;
  let wanted = 0;
  let squares = 0;
  for (let i = 0; i < size; i++) {
    pivots.forEach((pivot, k) => {
      const far = steps[i * pivots.length + k] ?? 0;
      if (far === 0) return;
      const dx = (x[i] ?? 0) - (x[pivot] ?? 0);
      const dy = (y[i] ?? 0) - (y[pivot] ?? 0);
      const square = dx * dx + dy * dy;
      const weight = weights[k * stride + far] ?? 0;
      wanted += weight * far * Math.sqrt(square);
      squares += weight * square;
    });
  }
  const factor = squares === 0 ? 1 : wanted / squares;
  scale(points, factor);
  return factor;
}
