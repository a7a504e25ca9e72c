/**
 * Distances in the drawing like the steps along lines, by stochastic gradient descent: pair after pair is pulled to its
 * distance, in an order that chance decides, at first all the way and less and less later (J. Zheng, S. Pawar,
 * D. Goodman, "Graph Drawing by Stochastic Gradient Descent", 2018).
 */

import { forEachInSteps, STEP, type Work } from '../work.ts';
import { type Distances, pivotsOf } from './distances.ts';
import { measure, measureWork } from './measure.ts';
import { type Neighbours, type Points, pointsOf } from './part.ts';

/** 2^5 rounds, each with a pull so many times weaker than the last that the whole takes the same every time. */
const ROUNDS = 32;
const LAST_PULL = 0.05;
/** So many pivots have their turn with a node at once: what lies together in memory is read together. */
const CHUNK = 16;

/** Chance decides in which of many ways a network unfolds: of a small one several are tried, of so much work together. */
const TRIED = 16_000_000;
const MOST_TRIES = 8;

const workOfTry = (size: number): number => ROUNDS * size * pivotsOf(size);

const triesOf = (size: number): number =>
  Math.max(1, Math.min(MOST_TRIES, Math.floor(TRIED / workOfTry(size))));

/** How much work it is. */
export const stressWork = (size: number): number =>
  triesOf(size) * (workOfTry(size) + measureWork(size));

/** A drawing with low stress: one step along a line is 1. */
export function* lowStress(
  neighbours: Neighbours,
  distances: Distances,
  random: () => number,
): Work<Points> {
  const size = neighbours.length;
  let best = pointsOf(size);
  let least = Infinity;
  for (let left = triesOf(size); left > 0; left--) {
    const points = { x: best.x.map(random), y: best.y.map(random) };
    yield* lowerStress(neighbours, distances, points, random);
    const { stress } = yield* measure(distances, points);
    if (stress >= least) continue;
    least = stress;
    best = points;
  }
  return best;
}

function* lowerStress(
  neighbours: Neighbours,
  distances: Distances,
  { x, y }: Points,
  random: () => number,
): Work<void> {
  const { pivots, steps, weights, stride, longest, isWhole } = distances;
  const size = neighbours.length;
  const chunks = Int32Array.from({ length: Math.ceil(pivots.length / CHUNK) }, (_, i) => i);
  const order = Int32Array.from(neighbours.keys());
  /** Node `i` goes part of the way to or from `other`; that one has, or gets, its own turn. */
  const pull = (i: number, other: number, far: number, strength: number): void => {
    const dx = (x[i] ?? 0) - (x[other] ?? 0);
    const dy = (y[i] ?? 0) - (y[other] ?? 0);
    const apart = Math.sqrt(dx * dx + dy * dy);
    if (apart === 0) return;
    const share = (Math.min(1, strength) * (far - apart)) / (2 * apart);
    x[i] = (x[i] ?? 0) + share * dx;
    y[i] = (y[i] ?? 0) + share * dy;
  };
  let strength = longest * longest;
  const fading = 1 / thirtySecondRoot(strength / LAST_PULL);
  let work = 0;
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, random);
    shuffle(chunks, random);
    for (let shift = 0; shift < chunks.length; shift++) {
      for (let at = 0; at < size; at++) {
        const i = order[at] ?? 0;
        const first = CHUNK * (chunks[(at + shift) % chunks.length] ?? 0);
        for (let k = first; k < Math.min(first + CHUNK, pivots.length); k++) {
          const far = steps[i * pivots.length + k] ?? 0;
          if (far > 0) pull(i, pivots[k] ?? 0, far, strength * (weights[k * stride + far] ?? 0));
        }
        work += CHUNK;
        if (work < STEP) continue;
        yield work;
        work = 0;
      }
    }
    if (!isWhole) {
      const now = strength;
      yield* forEachInSteps(order, (i) => {
        const near = neighbours[i] ?? [];
        for (const j of near) pull(i, j, 1, now);
        return near.length;
      });
    }
    strength *= fading;
  }
  yield work;
}

/** By square roots alone: those are the same in every browser, to the last bit. */
function thirtySecondRoot(value: number): number {
  let root = value;
  for (let i = 0; i < 5; i++) root = Math.sqrt(root);
  return root;
}

function shuffle(values: Int32Array, random: () => number): void {
  for (let i = values.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const held = values[i] ?? 0;
    values[i] = values[j] ?? 0;
    values[j] = held;
  }
}
