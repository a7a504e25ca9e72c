/** A drawing that goes on from an earlier one. */
import { type Neighbours, type Points, pointsOf } from './part.ts';

/** How far from the middle of its neighbours a new node starts at most, in steps along a line. */
const SPREAD = 0.5;

/**
 * Puts the nodes of a part that have a place there, and the others at their neighbours, one step away after the other.
 * undefined when none has a place.
 */
export function startAt(
  neighbours: Neighbours,
  places: readonly (readonly [number, number] | undefined)[],
  random: () => number,
): Points | undefined {
  const { x, y } = pointsOf(neighbours.length);
  const reached: number[] = [];
  const isPlaced = places.map((place, i) => {
    if (place === undefined) return false;
    [x[i], y[i]] = place;
    reached.push(i);
    return true;
  });
  for (const at of reached) {
    for (const next of neighbours[at] ?? []) {
      if (isPlaced[next] === true) continue;
      const around = (neighbours[next] ?? []).filter((i) => isPlaced[i]);
      const mean = (values: Float64Array) =>
        around.reduce((sum, i) => sum + (values[i] ?? 0), 0) / around.length;
      x[next] = mean(x) + SPREAD * (2 * random() - 1);
      y[next] = mean(y) + SPREAD * (2 * random() - 1);
      isPlaced[next] = true;
      reached.push(next);
    }
  }
  return reached.length > 0 ? { x, y } : undefined;
}

/** The mean length of the lines between nodes that have a place; 1 when there are none. */
export function lineLength(
  neighbours: Neighbours,
  places: readonly (readonly [number, number] | undefined)[],
): number {
  let sum = 0;
  let count = 0;
  for (const [i, near] of neighbours.entries()) {
    const from = places[i];
    if (from === undefined) continue;
    for (const j of near) {
      const to = places[j];
      if (to === undefined) continue;
      const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
      sum += Math.sqrt(dx * dx + dy * dy);
      count++;
    }
  }
  return sum > 0 ? sum / count : 1;
}
