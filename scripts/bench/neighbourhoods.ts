import { cellsOf, distance, type Extent } from './extent.ts';
import type { Graph } from './graph.ts';

const NEAREST = 10;
/** Above so many nodes that many are looked at, by chance. */
const SAMPLE = 2000;

/** See `np10` of Quality. Nodes without a line do not count. */
export function neighbourhoodsKept(
  { size, neighbours }: Graph,
  positions: Float64Array,
  extent: Extent,
  random: () => number,
): number {
  const nearest = nearestIn(positions, extent);
  let sum = 0;
  let counted = 0;
  for (let i = 0; i < Math.min(size, SAMPLE); i += 1) {
    const node = size <= SAMPLE ? i : Math.floor(random() * size);
    const own = neighbours[node];
    if (own === undefined || own.size === 0) continue;
    const kept = nearest(node).filter((other) => own.has(other)).length;
    sum += kept / Math.min(NEAREST, own.size);
    counted += 1;
  }
  return sum / counted;
}

/** The ten nodes nearest to one, found in the cells of a grid around it; ties by number. */
function nearestIn(positions: Float64Array, { x, y, width, height }: Extent) {
  const size = positions.length / 2;
  const diagonal = Math.hypot(width, height);
  const side = Math.max(diagonal / Math.sqrt(size) / 1.5, diagonal / 2000);
  const columns = Math.max(1, Math.ceil(width / side));
  const rows = Math.max(1, Math.ceil(height / side));
  const cellOf = (node: number): readonly [number, number] => [
    Math.min(columns - 1, Math.floor(((positions[2 * node] ?? 0) - x) / side)),
    Math.min(rows - 1, Math.floor(((positions[2 * node + 1] ?? 0) - y) / side)),
  ];
  const cells = cellsOf(size, (node) => {
    const [column, row] = cellOf(node);
    return row * columns + column;
  });
  return (node: number): number[] => {
    const [column, row] = cellOf(node);
    const found: { other: number; far: number }[] = [];
    const nearestFirst = () => found.sort((a, b) => a.far - b.far || a.other - b.other);
    for (let ring = 0; ring <= Math.max(columns, rows); ring += 1) {
      for (const key of ringOf(column, row, ring, columns, rows)) {
        for (const other of cells.get(key) ?? []) {
          if (other !== node) found.push({ other, far: distance(positions, node, other) });
        }
      }
      // What lies outside the rings so far is farther than this.
      const last = nearestFirst()[NEAREST - 1];
      if (last !== undefined && last.far <= ring * side) break;
    }
    return found.slice(0, NEAREST).map(({ other }) => other);
  };
}

/** Keys of the cells at `ring` steps from one, within the grid. */
function ringOf(column: number, row: number, ring: number, columns: number, rows: number) {
  const keys: number[] = [];
  for (let r = Math.max(0, row - ring); r <= Math.min(rows - 1, row + ring); r += 1) {
    const whole = Math.abs(r - row) === ring;
    const step = whole ? 1 : Math.max(1, 2 * ring);
    for (let c = column - ring; c <= column + ring; c += step) {
      if (c >= 0 && c < columns) keys.push(r * columns + c);
    }
  }
  return keys;
}
