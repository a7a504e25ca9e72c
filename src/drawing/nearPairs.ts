/**
 * Visits every pair of points closer than `reach` in x and y, each once, the lower number first, in an
 * order that the points alone decide. `visit` may move points; a pair that only then comes near may be missed.
 */
export function forEachNearPair(
  x: Float64Array,
  y: Float64Array,
  reach: number,
  visit: (a: number, b: number) => void,
): void {
  const order = fromLeft(x);
  const points = { x, y, order };
  for (let at = 0; at < order.length; at++) visitNearPairs(points, at, reach, visit);
}

/** The numbers of points from left to right; of those as far to the right the lower number first. */
export function fromLeft(x: Float64Array): number[] {
  return Array.from(x.keys()).sort((a, b) => (x[a] ?? 0) - (x[b] ?? 0) || a - b);
}

interface OrderedPoints {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** From left to right. */
  readonly order: readonly number[];
}

/** The same for one point, the one at this place of the order, with all after it; gives how many it looked at. */
export function visitNearPairs(
  { x, y, order }: OrderedPoints,
  at: number,
  reach: number,
  visit: (a: number, b: number) => void,
): number {
  const a = order[at] ?? 0;
  const limit = (x[a] ?? 0) + reach;
  let next = at + 1;
  for (; next < order.length; next++) {
    const b = order[next] ?? 0;
    if ((x[b] ?? 0) > limit) break;
    if (Math.abs((y[a] ?? 0) - (y[b] ?? 0)) < reach) visit(Math.min(a, b), Math.max(a, b));
  }
  return next - at;
}
