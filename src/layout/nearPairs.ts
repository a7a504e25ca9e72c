import { fromLeft, visitNearPairs } from '../drawing/nearPairs.ts';
import { forEachInSteps, LOOKUP, type Work } from './work.ts';

/** Visits every pair of points closer than `reach` in x and y, as `forEachNearPair` does, in steps. */
export function* forEachNearPairInSteps(
  { x, y }: { readonly x: Float64Array; readonly y: Float64Array },
  reach: number,
  visit: (a: number, b: number) => void,
): Work<void> {
  const points = { x, y, order: fromLeft(x) };
  yield LOOKUP * x.length;
  yield* forEachInSteps(x.keys(), (at) => visitNearPairs(points, at, reach, visit));
}
