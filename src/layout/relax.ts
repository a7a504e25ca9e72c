/** Pushes apart what stands too close and back what stands outside; moves x and y of the drawing. */
import { type Cell, depthBehindBorder, isInside } from './cells.ts';
import { type Drawing, forEachNearPair, NAME_GAP } from './geometry.ts';

export interface Spacing {
  /** Free space between two discs, px: in one group, and between groups (where the seam runs). */
  readonly inside: number;
  readonly between: number;
  /** Extra space around a hub, px. */
  readonly hub: number;
  /** Free space around a name, px. */
  readonly name: number;
  /** From the middle of a disc to the border of its cell, on top of its radius, px. */
  readonly border: number;
}

/** A hub gets its own space from so many lines on. */
const HUB_LINES = 20;

export interface RelaxOptions {
  readonly spacing: Spacing;
  /** Share of what is wrong that one call repairs, 0 to 1. */
  readonly strength: number;
  /** Absent: nodes are not bound to a cell. */
  readonly cells?: readonly Cell[] | undefined;
}

/** One round. Order: names, discs, cells, sheet; later wins, so nodes always end on the sheet. */
export function relax(drawing: Drawing, options: RelaxOptions): void {
  separateNames(drawing, options);
  separateDiscs(drawing, options);
  if (options.cells) pushIntoCells(drawing, options.cells, options);
  keepOnSheet(drawing);
}

/** Moves `a` and `b` apart along (dx, dy), a unit vector from a to b, by `distance` in all. */
function pushApart(
  { x, y }: Drawing,
  a: number,
  b: number,
  dx: number,
  dy: number,
  distance: number,
): void {
  const half = distance / 2;
  x[a] = (x[a] ?? 0) - dx * half;
  y[a] = (y[a] ?? 0) - dy * half;
  x[b] = (x[b] ?? 0) + dx * half;
  y[b] = (y[b] ?? 0) + dy * half;
}

/** A direction for two nodes on one point: fixed, but not the same for all. */
function anyDirection(a: number, b: number): [number, number] {
  const angle = (a * 7 + b * 13) % 360;
  return [Math.cos(angle), Math.sin(angle)];
}

function separateDiscs(drawing: Drawing, { spacing, strength }: RelaxOptions): void {
  const { x, y, radii, groups, graph } = drawing;
  const extra = graph.lines.map((lines) => (lines >= HUB_LINES ? spacing.hub : 0));
  const widest = Math.max(0, ...radii.map((radius, i) => radius + (extra[i] ?? 0)));
  const reach = 2 * widest + Math.max(spacing.inside, spacing.between);
  forEachNearPair(x, y, reach, (a, b) => {
    const space = groups[a] === groups[b] ? spacing.inside : spacing.between;
    const least = (radii[a] ?? 0) + (radii[b] ?? 0) + (extra[a] ?? 0) + (extra[b] ?? 0) + space;
    const dx = (x[b] ?? 0) - (x[a] ?? 0);
    const dy = (y[b] ?? 0) - (y[a] ?? 0);
    const apart = Math.hypot(dx, dy);
    if (apart >= least) return;
    const [ux, uy] = apart > 0 ? [dx / apart, dy / apart] : anyDirection(a, b);
    pushApart(drawing, a, b, ux, uy, strength * (least - apart));
  });
}

function separateNames(drawing: Drawing, { spacing, strength }: RelaxOptions): void {
  const { x, y, radii, names } = drawing;
  const top = (i: number): number => (y[i] ?? 0) + (radii[i] ?? 0) + NAME_GAP;
  for (let k = 0; k < names.length; k++) {
    const box = names[k];
    if (!box) continue;
    const own = box.node;
    const halfWidth = box.width / 2 + spacing.name;
    const halfHeight = box.height / 2 + spacing.name / 2;
    for (let i = 0; i < x.length; i++) {
      if (i === own) continue;
      const radius = radii[i] ?? 0;
      const dx = (x[i] ?? 0) - (x[own] ?? 0);
      const dy = (y[i] ?? 0) - (top(own) + box.height / 2);
      pushRects(drawing, own, i, dx, dy, halfWidth + radius, halfHeight + radius, strength);
    }
    for (let l = k + 1; l < names.length; l++) {
      const other = names[l];
      if (!other) continue;
      const dx = (x[other.node] ?? 0) - (x[own] ?? 0);
      const dy = top(other.node) + other.height / 2 - (top(own) + box.height / 2);
      const sumWidth = halfWidth + other.width / 2;
      const sumHeight = halfHeight + other.height / 2;
      pushRects(drawing, own, other.node, dx, dy, sumWidth, sumHeight, strength);
    }
  }
}

/** Moves two nodes along the axis on which their rectangles overlap least. */
function pushRects(
  drawing: Drawing,
  a: number,
  b: number,
  dx: number,
  dy: number,
  reachX: number,
  reachY: number,
  strength: number,
): void {
  const overX = reachX - Math.abs(dx);
  const overY = reachY - Math.abs(dy);
  if (overX <= 0 || overY <= 0) return;
  if (overX < overY) pushApart(drawing, a, b, dx < 0 ? -1 : 1, 0, strength * overX);
  else pushApart(drawing, a, b, 0, dy < 0 ? -1 : 1, strength * overY);
}

function pushIntoCells(
  { x, y, radii, groups }: Drawing,
  cells: readonly Cell[],
  { spacing, strength }: RelaxOptions,
): void {
  for (let i = 0; i < x.length; i++) {
    const own = cells[groups[i] ?? 0];
    if (!own) continue;
    for (const other of cells) {
      if (other === own) continue;
      const out =
        (radii[i] ?? 0) + spacing.border - depthBehindBorder(x[i] ?? 0, y[i] ?? 0, own, other);
      if (out <= 0) continue;
      const apart = Math.hypot(own.x - other.x, own.y - other.y);
      x[i] = (x[i] ?? 0) + ((own.x - other.x) / apart) * out * strength;
      y[i] = (y[i] ?? 0) + ((own.y - other.y) / apart) * out * strength;
    }
  }
}

/** Discs and the names under them stay within the rim, and discs out of the corners kept free. */
export function keepOnSheet({ x, y, radii, names, sheet }: Drawing): void {
  const roomX = radii.map((radius) => radius);
  const roomBelow = radii.map((radius) => radius);
  for (const { node, width, height } of names) {
    roomX[node] = Math.max(roomX[node] ?? 0, width / 2);
    roomBelow[node] = (radii[node] ?? 0) + NAME_GAP + height;
  }
  for (let i = 0; i < x.length; i++) {
    // A margin or name wider than the sheet itself leaves the middle.
    const sideways = Math.min(sheet.margin + (roomX[i] ?? 0), sheet.width / 2);
    const above = Math.min(sheet.margin + (radii[i] ?? 0), sheet.height / 2);
    const below = Math.min(sheet.margin + (roomBelow[i] ?? 0), sheet.height / 2);
    x[i] = Math.max(sideways, Math.min(x[i] ?? 0, sheet.width - sideways));
    y[i] = Math.max(above, Math.min(y[i] ?? 0, sheet.height - below));
    for (const rect of sheet.keepFree) {
      const bottom = (y[i] ?? 0) + (roomBelow[i] ?? 0);
      // The corners are at the foot of the sheet: up is the short way out.
      if (isInside(rect, x[i] ?? 0, bottom)) y[i] = rect.y - (roomBelow[i] ?? 0);
    }
  }
}
