/** Closed lines around what is positive in a field of numbers. */
import type { Point } from '../drawing/boxes.ts';

export interface FieldGrid {
  readonly columns: number;
  readonly rows: number;
  /** Place of the first value. */
  readonly origin: Point;
  /** Between two values. */
  readonly step: number;
}

/** A point that lies this near the line between its neighbours is left out. */
const TOLERANCE = 0.5;

/**
 * All closed lines on which the field is 0 (marching squares). Values above 0 lie inside; the rim of
 * the field must lie outside. On the screen, with y downward, outer lines run counterclockwise and those
 * of holes clockwise.
 */
export function traceZero(field: Float64Array, grid: FieldGrid): Point[][] {
  const { columns, rows, origin, step } = grid;
  // Each square gives pieces of line between two of its sides; a side is named by its grid point
  // and direction, so that pieces of neighbouring squares find each other.
  const next = new Map<number, number>();
  const at = (column: number, row: number): number => field[row * columns + column] ?? -1;
  for (let row = 0; row < rows - 1; row++) {
    for (let column = 0; column < columns - 1; column++) {
      const corner = row * columns + column;
      const top = 2 * corner;
      const left = top + 1;
      const right = 2 * (corner + 1) + 1;
      const bottom = 2 * (corner + columns);
      const nw = at(column, row) > 0 ? 8 : 0;
      const ne = at(column + 1, row) > 0 ? 4 : 0;
      const se = at(column + 1, row + 1) > 0 ? 2 : 0;
      const sw = at(column, row + 1) > 0 ? 1 : 0;
      // Inside lies on the left hand of the direction of travel.
      for (const [from, to] of PIECES[nw + ne + se + sw] ?? []) {
        const sides = { n: top, w: left, e: right, s: bottom };
        next.set(sides[from], sides[to]);
      }
    }
  }
  const place = (side: number): Point => {
    const corner = side >> 1;
    const column = corner % columns;
    const row = (corner - column) / columns;
    const horizontal = side % 2 === 0;
    const v = at(column, row);
    const w = horizontal ? at(column + 1, row) : at(column, row + 1);
    const share = v / (v - w);
    return [
      origin[0] + step * (column + (horizontal ? share : 0)),
      origin[1] + step * (row + (horizontal ? 0 : share)),
    ];
  };
  const loops: Point[][] = [];
  for (const start of [...next.keys()]) {
    const loop: Point[] = [];
    for (let side = start; ; ) {
      const to = next.get(side);
      if (to === undefined) break;
      next.delete(side);
      loop.push(place(side));
      side = to;
    }
    if (loop.length > 0) loops.push(loop);
  }
  return loops;
}

type Side = 'n' | 'e' | 's' | 'w';
/** Per case (nw 8, ne 4, se 2, sw 1 inside): from which side to which the outline runs. */
const PIECES: readonly (readonly (readonly [Side, Side])[])[] = [
  [],
  [['s', 'w']],
  [['e', 's']],
  [['e', 'w']],
  [['n', 'e']],
  [
    ['n', 'w'],
    ['s', 'e'],
  ],
  [['n', 's']],
  [['n', 'w']],
  [['w', 'n']],
  [['s', 'n']],
  [
    ['w', 's'],
    ['e', 'n'],
  ],
  [['e', 'n']],
  [['w', 'e']],
  [['s', 'e']],
  [['w', 's']],
  [],
];

/** Twice the area within a closed line: positive if it runs clockwise on the screen. */
export function signedArea(loop: readonly Point[]): number {
  return loop.reduce((sum, [px, py], i) => {
    const [qx, qy] = loop[(i + 1) % loop.length] ?? [px, py];
    return sum + px * qy - qx * py;
  }, 0);
}

/** Whether a point lies within a closed line (even–odd rule). */
export function surrounds(loop: readonly Point[], x: number, y: number): boolean {
  let inside = false;
  loop.forEach(([px, py], i) => {
    const [qx, qy] = loop[(i + 1) % loop.length] ?? [px, py];
    if (py > y !== qy > y && x < px + ((y - py) / (qy - py)) * (qx - px)) inside = !inside;
  });
  return inside;
}

/** Leaves out points that hardly bend the line (Ramer–Douglas–Peucker on a closed line). */
export function simplify(loop: readonly Point[]): Point[] {
  if (loop.length < 3) return [...loop];
  const half = Math.floor(loop.length / 2);
  const first = loop.slice(0, half + 1);
  const second = [...loop.slice(half), ...loop.slice(0, 1)];
  return [...thinned(first).slice(0, -1), ...thinned(second).slice(0, -1)];
}

function thinned(line: readonly Point[]): Point[] {
  const a = line[0];
  const b = line[line.length - 1];
  if (!a || !b || line.length < 3) return [...line];
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
  let farthest = 0;
  let most = -1;
  line.forEach(([px, py], i) => {
    const off =
      length === 0
        ? Math.hypot(px - a[0], py - a[1])
        : Math.abs((b[0] - a[0]) * (a[1] - py) - (a[0] - px) * (b[1] - a[1])) / length;
    if (i > 0 && i < line.length - 1 && off > most) {
      most = off;
      farthest = i;
    }
  });
  if (most <= TOLERANCE) return [a, b];
  return [...thinned(line.slice(0, farthest + 1)).slice(0, -1), ...thinned(line.slice(farthest))];
}
