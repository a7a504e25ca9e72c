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
  const order = Array.from(x.keys()).sort((a, b) => (x[a] ?? 0) - (x[b] ?? 0) || a - b);
  for (let i = 0; i < order.length; i++) {
    const a = order[i] ?? 0;
    const limit = (x[a] ?? 0) + reach;
    for (let j = i + 1; j < order.length; j++) {
      const b = order[j] ?? 0;
      if ((x[b] ?? 0) > limit) break;
      if (Math.abs((y[a] ?? 0) - (y[b] ?? 0)) < reach) visit(Math.min(a, b), Math.max(a, b));
    }
  }
}
