/**
 * Neighbours gather without the distances being lost: gradient descent on stress together with how well the nearest in
 * the drawing are the neighbours in the network (J. Kruiger et al., "Graph Layouts by t-SNE", 2017). Steps as long as
 * the gradient is steady (D. Kingma, J. Ba, "Adam", 2014).
 */

import { forEachInSteps, type Work } from '../work.ts';
import { type Distances, pivotsOf } from './distances.ts';
import type { Neighbours, Points } from './part.ts';
import { pointsOf } from './part.ts';
import { addRepulsion, repulsionWork } from './repulsion.ts';

/** How much stress counts beside neighbourhoods. */
const STRESS_SHARE = 10;
const ROUNDS = 150;
const MOMENTUM = 0.9;
const MEMORY = 0.99;
/** Keeps what hardly feels a force from leaping. */
const STILL = 1e-12;

/** How much work it is. */
export const gatherWork = (size: number): number =>
  ROUNDS * (size * pivotsOf(size) + repulsionWork(size));

/**
 * Moves the points from a drawing with low stress to one where neighbours stand together as well. `stride`: of a point in
 * the first rounds, in steps along a line; from half of the rounds on it shrinks to nothing.
 */
export function* gather(
  neighbours: Neighbours,
  distances: Distances,
  points: Points,
  stride: number,
): Work<void> {
  const size = neighbours.length;
  const { x, y } = points;
  const slope = pointsOf(size);
  const momentum = pointsOf(size);
  const steepness = new Float64Array(size);
  let fadedMomentum = 1;
  let fadedMemory = 1;
  for (let round = 0; round < ROUNDS; round++) {
    slope.x.fill(0);
    slope.y.fill(0);
    yield* addRepulsion(points, slope);
    yield* addAttraction(neighbours, points, slope);
    yield* addStress(neighbours, distances, points, slope);
    fadedMomentum *= MOMENTUM;
    fadedMemory *= MEMORY;
    const fading = Math.min(1, 2 - (2 * round) / ROUNDS) / (1 - fadedMomentum);
    for (let i = 0; i < size; i++) {
      const dx = slope.x[i] ?? 0;
      const dy = slope.y[i] ?? 0;
      const mx = MOMENTUM * (momentum.x[i] ?? 0) + (1 - MOMENTUM) * dx;
      const my = MOMENTUM * (momentum.y[i] ?? 0) + (1 - MOMENTUM) * dy;
      const steep = MEMORY * (steepness[i] ?? 0) + ((1 - MEMORY) * (dx * dx + dy * dy)) / 2;
      momentum.x[i] = mx;
      momentum.y[i] = my;
      steepness[i] = steep;
      const far = (stride * fading) / (Math.sqrt(steep / (1 - fadedMemory)) + STILL);
      x[i] = (x[i] ?? 0) - far * mx;
      y[i] = (y[i] ?? 0) - far * my;
    }
    yield size;
  }
}

/** Each node is drawn by its neighbours, all together as strongly for a hub as for a leaf. */
function* addAttraction(neighbours: Neighbours, { x, y }: Points, slope: Points): Work<void> {
  const size = neighbours.length;
  yield* forEachInSteps(neighbours.entries(), ([i, near]) => {
    for (const j of near) {
      const dx = (x[i] ?? 0) - (x[j] ?? 0);
      const dy = (y[i] ?? 0) - (y[j] ?? 0);
      const share = (1 / near.length + 1 / (neighbours[j]?.length ?? 1)) / (2 * size);
      const force = (4 * share) / (1 + dx * dx + dy * dy);
      slope.x[i] = (slope.x[i] ?? 0) + force * dx;
      slope.y[i] = (slope.y[i] ?? 0) + force * dy;
    }
    return near.length;
  });
}

function* addStress(
  neighbours: Neighbours,
  { pivots, steps, weights, stride, isWhole }: Distances,
  { x, y }: Points,
  slope: Points,
): Work<void> {
  const size = neighbours.length;
  const scale = (4 * STRESS_SHARE) / (size * (size - 1));
  // Sums in an array: a number that a function shares with its surroundings costs many times as much.
  const add = (i: number, other: number, far: number, weight: number): void => {
    const dx = (x[i] ?? 0) - (x[other] ?? 0);
    const dy = (y[i] ?? 0) - (y[other] ?? 0);
    const apart = Math.sqrt(dx * dx + dy * dy);
    if (apart === 0) return;
    const force = (scale * weight * (apart - far)) / apart;
    slope.x[i] = (slope.x[i] ?? 0) + force * dx;
    slope.y[i] = (slope.y[i] ?? 0) + force * dy;
  };
  yield* forEachInSteps(neighbours.entries(), ([i, near]) => {
    for (let k = 0; k < pivots.length; k++) {
      const far = steps[i * pivots.length + k] ?? 0;
      if (far > 0) add(i, pivots[k] ?? 0, far, weights[k * stride + far] ?? 0);
    }
    if (!isWhole) for (const j of near) add(i, j, 1, 1);
    return pivots.length;
  });
}
