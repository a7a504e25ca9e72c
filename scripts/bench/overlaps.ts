import { cellsOf, distance, type Extent } from './extent.ts';

const WINDOW = { width: 1280, height: 800, margin: 40 };
/** Discs of at most this radius, px, that together cover at most this share of the window. */
const LARGEST = 6;
const COVERED = 0.1;

/** Pairs of discs that overlap, at one radius for all engines. */
export function overlappingDiscs(positions: Float64Array, extent: Extent): number {
  const size = positions.length / 2;
  const scale = Math.min(
    (WINDOW.width - WINDOW.margin) / extent.width,
    (WINDOW.height - WINDOW.margin) / extent.height,
  );
  const area = WINDOW.width * WINDOW.height;
  const radius = Math.min(LARGEST, Math.sqrt((COVERED * area) / (Math.PI * size)));
  const near = (2 * radius) / scale;
  // Cells as wide as two discs: who overlaps is in the same cell or one beside it.
  const columns = Math.ceil(extent.width / near) + 2;
  const cells = cellsOf(size, (node) => {
    const column = Math.floor(((positions[2 * node] ?? 0) - extent.x) / near);
    const row = Math.floor(((positions[2 * node + 1] ?? 0) - extent.y) / near);
    return row * columns + column;
  });
  let overlaps = 0;
  for (const [key, cell] of cells) {
    const ahead = [key + 1, key + columns - 1, key + columns, key + columns + 1];
    cell.forEach((node, i) => {
      const others = [...cell.slice(i + 1), ...ahead.flatMap((other) => cells.get(other) ?? [])];
      for (const other of others) if (distance(positions, node, other) < near) overlaps += 1;
    });
  }
  return overlaps;
}
