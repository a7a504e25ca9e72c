/**
 * The soft area behind a group, as an SVG path.
 *
 * Every point within reach of a node belongs to the group of its nearest node, with a seam between
 * groups. That is written as a field that is positive inside; its zero line is traced over a grid
 * (marching squares) and drawn as a smooth curve.
 */
import type { Drawing } from './geometry.ts';

/** Side of a grid square, px. */
const STEP = 4;
/** From the rim of a disc to the rim of the area, px. */
const REACH = 24;
/** Free paper between two areas, px. */
const SEAM = 7;
/** Values beyond this distance say nothing any more, px. */
const FAR = 90;
/** Rounds of smoothing; each averages over three squares in both directions. */
const SMOOTHING = 3;
/** A point of the outline that lies this near the line between its neighbours is left out, px. */
const TOLERANCE = 0.5;
/** Shorter outlines are crumbs of less than a disc. */
const LEAST_POINTS = 8;

type Point = [number, number];

/** One path per group, in the order of the groups; coordinates in units of the sheet. */
export function outlines(drawing: Drawing): string[] {
  const grid = new Grid(drawing);
  return Array.from({ length: drawing.groupCount }, (_, group) =>
    trace(grid.field(group), grid)
      .map((loop) => simplify(loop))
      .filter((loop) => loop.length >= LEAST_POINTS)
      .map(smoothPath)
      .join(''),
  );
}

class Grid {
  readonly columns: number;
  readonly rows: number;
  /** Left and top of the grid: one reach outside the sheet, so that every outline closes. */
  readonly origin = -Math.ceil((REACH + 2 * STEP) / STEP) * STEP;
  private readonly nearest: readonly Float64Array[];

  constructor({ x, y, radii, groups, groupCount, sheet }: Drawing) {
    this.columns = Math.ceil((sheet.width - 2 * this.origin) / STEP) + 1;
    this.rows = Math.ceil((sheet.height - 2 * this.origin) / STEP) + 1;
    this.nearest = Array.from({ length: groupCount }, () =>
      new Float64Array(this.columns * this.rows).fill(FAR),
    );
    for (let i = 0; i < x.length; i++) {
      const field = this.nearest[groups[i] ?? 0];
      if (field) this.stamp(field, x[i] ?? 0, y[i] ?? 0, radii[i] ?? 0);
    }
  }

  /** Lowers the distances around a disc. */
  private stamp(field: Float64Array, x: number, y: number, radius: number): void {
    const span = FAR + radius;
    const first = (at: number): number => Math.max(0, Math.ceil((at - span - this.origin) / STEP));
    const last = (at: number, count: number): number =>
      Math.min(count - 1, Math.floor((at + span - this.origin) / STEP));
    for (let row = first(y); row <= last(y, this.rows); row++) {
      const dy = this.origin + row * STEP - y;
      for (let column = first(x); column <= last(x, this.columns); column++) {
        const dx = this.origin + column * STEP - x;
        const at = row * this.columns + column;
        field[at] = Math.min(field[at] ?? FAR, Math.sqrt(dx * dx + dy * dy) - radius);
      }
    }
  }

  /** Positive inside the area of the group, negative outside, 0 on its outline. */
  field(group: number): Float64Array {
    const own = this.nearest[group] ?? new Float64Array();
    let values: Float64Array = own.map((distance, at) => {
      let inside = REACH - distance;
      this.nearest.forEach((other, g) => {
        if (g !== group) inside = Math.min(inside, ((other[at] ?? FAR) - distance - SEAM) / 2);
      });
      return inside;
    });
    for (let round = 0; round < SMOOTHING; round++) {
      values = blur(blur(values, 1), this.columns);
    }
    return values;
  }
}

/** Mean of each value and the ones `stride` before and after it. */
function blur(values: Float64Array, stride: number): Float64Array {
  return values.map((value, at) => {
    const before = values[at - stride] ?? value;
    const after = values[at + stride] ?? value;
    return (before + value + after) / 3;
  });
}

/** All closed lines on which the field is 0. */
function trace(field: Float64Array, { columns, rows, origin }: Grid): Point[][] {
  // Each square gives pieces of line between two of its sides; a side is named by its grid point
  // and direction, so that pieces of neighbouring squares find each other.
  const next = new Map<number, number>();
  const at = (column: number, row: number): number => field[row * columns + column] ?? -FAR;
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
      // Inside lies on the right hand of the direction of travel.
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
      origin + STEP * (column + (horizontal ? share : 0)),
      origin + STEP * (row + (horizontal ? 0 : share)),
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

/** Leaves out points that hardly bend the line (Ramer–Douglas–Peucker on a closed line). */
function simplify(loop: readonly Point[]): Point[] {
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

const short = (value: number): string => String(Math.round(value * 10) / 10);

/** A closed curve that runs through the middles between the points and bends towards them. */
function smoothPath(loop: readonly Point[]): string {
  const parts = loop.map(([px, py], i) => {
    const [qx, qy] = loop[(i + 1) % loop.length] ?? [px, py];
    const middle = `${short((px + qx) / 2)} ${short((py + qy) / 2)}`;
    return { bend: `${short(px)} ${short(py)}`, middle };
  });
  const start = parts[parts.length - 1]?.middle ?? '';
  return `M${start}${parts.map(({ bend, middle }) => `Q${bend} ${middle}`).join('')}Z`;
}
