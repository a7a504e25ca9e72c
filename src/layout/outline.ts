/**
 * The soft area behind a group, as an SVG path.
 *
 * Every point within reach of a node belongs to the group of its nearest node, with a seam between
 * groups. That is written as a field that is positive inside; its zero line is traced over a grid
 * (marching squares) and drawn as a smooth curve.
 */
import type { Point } from '../drawing/boxes.ts';
import { type FieldGrid, signedArea, simplify, surrounds, traceZero } from './contour.ts';
import type { Drawing } from './geometry.ts';
import type { Work } from './work.ts';

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
/** Shorter outlines are crumbs of less than a disc. */
const LEAST_POINTS = 8;

/** One path per group, in the order of the groups; coordinates in units of the sheet. */
export function* outlines(drawing: Drawing): Work<string[]> {
  const paths: string[] = [];
  for (let group = 0; group < drawing.groupCount; group++) {
    const grid = gridAround(drawing, group);
    const field = fieldOf(drawing, group, grid);
    yield grid.columns * grid.rows * (1 + SMOOTHING);
    paths.push(
      withoutHoles(traceZero(field, grid), drawing, group)
        .map(simplify)
        .filter((loop) => loop.length >= LEAST_POINTS)
        .map(smoothPath)
        .join(''),
    );
    yield grid.columns * grid.rows;
  }
  return paths;
}

/** A hole says something only if another group stands in it; otherwise it is filled. */
function withoutHoles(loops: readonly Point[][], drawing: Drawing, group: number): Point[][] {
  const { x, y, groups } = drawing;
  return loops.filter(
    (loop) =>
      signedArea(loop) < 0 ||
      groups.some((other, i) => other !== group && surrounds(loop, x[i] ?? 0, y[i] ?? 0)),
  );
}

/** The part of the sheet that matters for a group. Grids of all groups have the same lines. */
function gridAround({ x, y, radii, groups }: Drawing, group: number): FieldGrid {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  groups.forEach((own, i) => {
    if (own !== group) return;
    const span = FAR + (radii[i] ?? 0);
    box.left = Math.min(box.left, (x[i] ?? 0) - span);
    box.top = Math.min(box.top, (y[i] ?? 0) - span);
    box.right = Math.max(box.right, (x[i] ?? 0) + span);
    box.bottom = Math.max(box.bottom, (y[i] ?? 0) + span);
  });
  const left = Math.floor(box.left / STEP) * STEP;
  const top = Math.floor(box.top / STEP) * STEP;
  return {
    origin: [left, top],
    columns: Math.ceil((box.right - left) / STEP) + 1,
    rows: Math.ceil((box.bottom - top) / STEP) + 1,
    step: STEP,
  };
}

/** Positive inside the area of the group, negative outside, 0 on its outline. */
function fieldOf({ x, y, radii, groups }: Drawing, group: number, grid: FieldGrid): Float64Array {
  const own = new Float64Array(grid.columns * grid.rows).fill(FAR);
  const others = own.slice();
  groups.forEach((other, i) => {
    stamp(other === group ? own : others, grid, x[i] ?? 0, y[i] ?? 0, radii[i] ?? 0);
  });
  let values: Float64Array = own.map((distance, at) =>
    Math.min(REACH - distance, ((others[at] ?? FAR) - distance - SEAM) / 2),
  );
  for (let round = 0; round < SMOOTHING; round++) {
    values = blur(blur(values, 1), grid.columns);
  }
  return values;
}

/** Lowers the distances around a disc. */
function stamp(
  field: Float64Array,
  { origin: [left, top], columns, rows }: FieldGrid,
  x: number,
  y: number,
  radius: number,
): void {
  const span = FAR + radius;
  const first = (at: number, start: number): number =>
    Math.max(0, Math.ceil((at - span - start) / STEP));
  const last = (at: number, start: number, count: number): number =>
    Math.min(count - 1, Math.floor((at + span - start) / STEP));
  for (let row = first(y, top); row <= last(y, top, rows); row++) {
    const dy = top + row * STEP - y;
    for (let column = first(x, left); column <= last(x, left, columns); column++) {
      const dx = left + column * STEP - x;
      const at = row * columns + column;
      field[at] = Math.min(field[at] ?? FAR, Math.sqrt(dx * dx + dy * dy) - radius);
    }
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
