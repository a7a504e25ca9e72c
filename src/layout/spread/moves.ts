/**
 * Local search: one node after the other looks for a better place. Better is less stress and more neighbours nearby;
 * a place where discs would overlap is none.
 */

import { LOOKUP, STEP, type Work } from '../work.ts';
import { type Distances, pivotsOf } from './distances.ts';
import { measure, measureWork } from './measure.ts';
import { Nearest, type Place } from './nearest.ts';
import { scale } from './overlaps.ts';
import { type Box, boxOf, type Neighbours, type Points } from './part.ts';

/** How much kept neighbourhoods (0 to 1) count beside stress. */
const NEIGHBOURS_SHARE = 0.05;
const ROUNDS = 16;
/** Places that a node tries in each round. */
const TRIES = 12;
/** One of so many is beside a neighbour, at most so far from it, in steps along a line. */
const BESIDE_NEIGHBOUR = 3;
const BESIDE = 1.3;
/** The others are at most so far from where it is, in the first and in the last round. */
const FIRST_REACH = 1.35;
const LAST_REACH = 0.15;
/** More neighbourhoods than this many nodes have are never won by one move. */
const MOST_WON = 8;

/** How much work it is. */
export const movesWork = (size: number): number =>
  ROUNDS * (size * workOfNode(size) + measureWork(size));

const workOfNode = (size: number): number => TRIES * (pivotsOf(size) + 100);

/** What the nodes move in. */
interface Field {
  readonly neighbours: Neighbours;
  readonly distances: Distances;
  readonly points: Points;
  /** Of each node half of the least distance to another, in steps along a line. */
  readonly room: Float64Array;
  readonly random: () => number;
}

/** Moves the points of a part, which are apart already and stay apart, within the box that they fill. */
export function* moveOneByOne(field: Field): Work<void> {
  const { distances, points } = field;
  let { room } = field;
  for (let round = 0; round < ROUNDS; round++) {
    // At the scale where the stress is least; discs are scaled along, so that they fit in the frame as before.
    const { scale: factor } = yield* measure(distances, points);
    scale(points, factor);
    room = room.map((half) => half * factor);
    const reach = LAST_REACH + (FIRST_REACH - LAST_REACH) * (1 - round / ROUNDS);
    yield* moveAll({ ...field, room }, reach);
  }
}

function* moveAll(field: Field, reach: number): Work<void> {
  const { neighbours, points, random } = field;
  const { x, y } = points;
  const size = neighbours.length;
  const box = boxOf(points);
  const worth = NEIGHBOURS_SHARE / size;
  const nearest = new Nearest(neighbours, points);
  yield LOOKUP * size;
  yield* nearest.readAll();
  const now = nearest.emptyPlace();
  let best = nearest.emptyPlace();
  let tried = nearest.emptyPlace();
  let work = 0;
  for (let i = 0; i < size; i++) {
    nearest.look(now, x[i] ?? 0, y[i] ?? 0);
    const stress = stressAt(field, i, now);
    let record = 0;
    for (let attempt = 0; attempt < TRIES; attempt++) {
      const [dx, dy] = within(random);
      const near = neighbours[i] ?? [];
      const j = near[Math.floor(random() * near.length)] ?? i;
      if (attempt % BESIDE_NEIGHBOUR === 0) {
        nearest.look(tried, (x[j] ?? 0) + BESIDE * dx, (y[j] ?? 0) + BESIDE * dy);
      } else {
        nearest.look(tried, now.x + reach * dx, now.y + reach * dy);
      }
      if (!isWithin(box, tried) || !isFree(field, i, tried)) continue;
      const relief = stress - stressAt(field, i, tried);
      if (relief < -MOST_WON * worth) continue;
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

function isWithin({ left, top, width, height }: Box, { x, y }: Place): boolean {
  return x >= left && x <= left + width && y >= top && y <= top + height;
}

/** Whether a node would not overlap any other at a place. */
function isFree({ points: { x, y }, room }: Field, i: number, place: Place): boolean {
  for (let at = 0; at < place.count; at++) {
    const j = place.around[at] ?? 0;
    const dx = (x[j] ?? 0) - place.x;
    const dy = (y[j] ?? 0) - place.y;
    const apart = (room[i] ?? 0) + (room[j] ?? 0);
    if (j !== i && dx * dx + dy * dy < apart * apart) return false;
  }
  return true;
}

/** The share of a node in the stress of all, were it at a place. */
function stressAt(
  { neighbours, distances, points: { x, y } }: Field,
  i: number,
  place: Place,
): number {
  const { pivots, steps, weights, stride, isWhole } = distances;
  const size = neighbours.length;
  let sum = 0;
  for (let k = 0; k < pivots.length; k++) {
    const far = steps[i * pivots.length + k] ?? 0;
    if (far === 0) continue;
    const other = pivots[k] ?? 0;
    sum += (weights[k * stride + far] ?? 0) * error(place, x[other] ?? 0, y[other] ?? 0, far);
  }
  if (!isWhole) {
    for (const j of neighbours[i] ?? []) sum += error(place, x[j] ?? 0, y[j] ?? 0, 1);
  }
  return (2 * sum) / (size * (size - 1));
}

/** Square of how much farther, or nearer, a place is than it should be. */
function error(place: Place, x: number, y: number, far: number): number {
  const dx = place.x - x;
  const dy = place.y - y;
  const off = Math.sqrt(dx * dx + dy * dy) - far;
  return off * off;
}
