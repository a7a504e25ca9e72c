export interface Extent {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function extentOf(positions: Float64Array): Extent {
  const xs = positions.filter((_, i) => i % 2 === 0);
  const ys = positions.filter((_, i) => i % 2 === 1);
  const least = (values: Float64Array) => values.reduce((a, b) => Math.min(a, b), Infinity);
  const most = (values: Float64Array) => values.reduce((a, b) => Math.max(a, b), -Infinity);
  const x = least(xs);
  const y = least(ys);
  return { x, y, width: most(xs) - x, height: most(ys) - y };
}

/** Px between two nodes. */
export function distance(positions: Float64Array, a: number, b: number): number {
  const at = (i: number) => positions[i] ?? Number.NaN;
  return Math.hypot(at(2 * a) - at(2 * b), at(2 * a + 1) - at(2 * b + 1));
}

/** The nodes by the cell that they lie in. */
export function cellsOf(size: number, keyOf: (node: number) => number): Map<number, number[]> {
  const cells = new Map<number, number[]>();
  for (let node = 0; node < size; node += 1) {
    const key = keyOf(node);
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, [node]);
    else cell.push(node);
  }
  return cells;
}
