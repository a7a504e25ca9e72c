/**
 * The soft area behind a group, as an SVG path.
 *
 * Every point within reach of a node belongs to the group of its nearest node, with a seam between
 * groups. That is written as a field that is positive inside; its zero line is traced over a grid
 * (marching squares) and drawn as a smooth curve.
 */
import type { Point } from '../drawing/boxes.ts';
import { signedArea, simplify, surrounds, traceZero } from './contour.ts';
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
/** Shorter outlines are crumbs of less than a disc. */
const LEAST_POINTS = 8;

/** One path per group, in the order of the groups; coordinates in units of the sheet. */
export function outlines(drawing: Drawing): string[] {
  const grid = new Grid(drawing);
  return Array.from({ length: drawing.groupCount }, (_, group) =>
    withoutHoles(traceZero(grid.field(group), grid), drawing, group)
      .map(simplify)
      .filter((loop) => loop.length >= LEAST_POINTS)
      .map(smoothPath)
      .join(''),
  );
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

class Grid {
  readonly step = STEP;
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
