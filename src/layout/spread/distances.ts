/**
 * How many steps along lines lie between nodes: from every node to every other, and in a network too large for that,
 * from some of them, the pivots, that each speak for the nodes around them (M. Ortmann, M. Klimenta, U. Brandes,
 * "A Sparse Stress Model", 2016).
 */

import { forEachInSteps, STEP, type Work } from '../work.ts';
import type { Neighbours } from './part.ts';

export interface Distances {
  /** Numbers of the nodes that distances are known from. */
  readonly pivots: Int32Array;
  /** Between node i and pivot k: at i × pivots + k. */
  readonly steps: Uint16Array;
  /** How much it matters that a node at d steps of pivot k has the right distance to it: at k × stride + d. */
  readonly weights: Float64Array;
  readonly stride: number;
  /** The most steps between a pivot and a node. */
  readonly longest: number;
  /** Every node is a pivot, so the lines are among the pairs. */
  readonly isWhole: boolean;
}

/** So many distances are kept: of all pairs up to 1,200 nodes, from 75 pivots at 20,000. */
const MOST = 1_500_000;

/** Of how many nodes the distances are known, in a network of this size. */
export const pivotsOf = (size: number): number => Math.min(size, Math.ceil(MOST / size));

/** How much work it is to find them. */
export const distancesWork = (size: number): number => 4 * size * pivotsOf(size);

/** The distances in a network that hangs together. */
export function* distancesIn(neighbours: Neighbours): Work<Distances> {
  const size = neighbours.length;
  const count = pivotsOf(size);
  const pivots = new Int32Array(count);
  const steps = new Uint16Array(count * size);
  const fromPivot = new Uint16Array(size);
  /** Of each node: how far the nearest pivot is, and which. */
  const nearest = new Uint16Array(size).fill(65_535);
  const region = new Int32Array(size);
  let longest = 0;
  let work = 0;
  for (let k = 0; k < count; k++) {
    // The node that is farthest from all pivots so far is the next.
    const pivot = count === size ? k : farthest(nearest);
    pivots[k] = pivot;
    longest = Math.max(longest, walk(neighbours, pivot, fromPivot));
    fromPivot.forEach((far, i) => {
      steps[i * count + k] = far;
      if (far >= (nearest[i] ?? 0)) return;
      nearest[i] = far;
      region[i] = k;
    });
    work += 4 * size;
    if (work < STEP) continue;
    yield work;
    work = 0;
  }
  yield work;
  const isWhole = count === size;
  const stride = isWhole ? 0 : longest + 1;
  const weights = isWhole
    ? Float64Array.from({ length: longest + 1 }, (_, d) => weightAt(d, 1))
    : yield* weightsAround(nearest, region, count, longest);
  return { pivots, steps, weights, stride, longest, isWhole };
}

function farthest(nearest: Uint16Array): number {
  let best = 0;
  nearest.forEach((far, i) => {
    if (far > (nearest[best] ?? 0)) best = i;
  });
  return best;
}

/** Writes the steps from one node to all; gives the most. */
function walk(neighbours: Neighbours, from: number, steps: Uint16Array): number {
  const unseen = 65_535;
  steps.fill(unseen);
  steps[from] = 0;
  const reached = [from];
  for (const at of reached) {
    const far = Math.min(unseen - 1, (steps[at] ?? 0) + 1);
    for (const next of neighbours[at] ?? []) {
      if (steps[next] !== unseen) continue;
      steps[next] = far;
      reached.push(next);
    }
  }
  return steps[reached.at(-1) ?? from] ?? 0;
}

/** How much the right distance to a pivot matters at d steps, when it speaks for so many nodes. */
function weightAt(d: number, nodes: number): number {
  return nodes / Math.max(1, d) ** 2;
}

/** To one at d steps a pivot speaks for those of its region that are at most half as far from it. */
function* weightsAround(
  nearest: Uint16Array,
  region: Int32Array,
  count: number,
  longest: number,
): Work<Float64Array> {
  const stride = longest + 1;
  const weights = new Float64Array(count * stride);
  /** In the region of pivot k, at exactly so many steps. */
  const at = new Float64Array(count * stride);
  region.forEach((k, i) => {
    const place = k * stride + (nearest[i] ?? 0);
    at[place] = (at[place] ?? 0) + 1;
  });
  yield* forEachInSteps(Array(count).keys(), (k) => {
    let nodes = at[k * stride] ?? 0;
    for (let d = 1; d <= longest; d++) {
      if (d % 2 === 0) nodes += at[k * stride + d / 2] ?? 0;
      weights[k * stride + d] = weightAt(d, nodes);
    }
    return longest;
  });
  return weights;
}
