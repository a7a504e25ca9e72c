/** Pushes apart what stands too close and back what stands outside; moves x and y of the drawing. */
import { forEachNearPair } from '../drawing/nearPairs.ts';
import { nodeReach } from '../drawing/nodeRadius.ts';
import type { Border } from './cells.ts';
import { type Drawing, isInside, type NameBox } from './geometry.ts';

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

/** Names may come nearer to the rim than discs, px. */
const NAME_MARGIN = 4;

/** So many are near a node, about. */
const NEAR = 30;

/** A hub gets its own space from so many lines on. */
const HUB_LINES = 20;

export interface RelaxOptions {
  readonly spacing: Spacing;
  /** Share of what is wrong that one call repairs, 0 to 1. */
  readonly strength: number;
  /** Of the cell of each group; absent: nodes are not bound to a cell. */
  readonly borders?: readonly (readonly Border[])[] | undefined;
}

/** One round. Order: names, discs, cells, sheet; later wins, so nodes always end on the sheet. */
export function relax(drawing: Drawing, options: RelaxOptions): void {
  separateNames(drawing, options);
  separateDiscs(drawing, options);
  if (options.borders) pushIntoCells(drawing, options.borders, options);
  keepOnSheet(drawing);
}

/** How much one round does, in visits of a pair of nodes. */
export function relaxWork({ names, x, groupCount }: Drawing): number {
  return names.length * (x.length + names.length) + x.length * (groupCount + NEAR);
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
  const isHub = (i: number): boolean => (graph.lines[i] ?? 0) >= HUB_LINES;
  const widest = Math.max(0, ...radii) + spacing.hub;
  const reach = 2 * widest + Math.max(spacing.inside, spacing.between);
  forEachNearPair(x, y, reach, (a, b) => {
    const hubs = (isHub(a) ? spacing.hub : 0) + (isHub(b) ? spacing.hub : 0);
    const space = hubs + (groups[a] === groups[b] ? spacing.inside : spacing.between);
    const least = (radii[a] ?? 0) + (radii[b] ?? 0) + space;
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
  const hasName = new Uint8Array(x.length);
  for (const { node } of names) hasName[node] = 1;
  const wholes = names.map((box) => withDisc(box, radii[box.node] ?? 0));
  names.forEach((box, k) => {
    const own = box.node;
    const halfWidth = box.width / 2 + spacing.name;
    const halfHeight = box.height / 2 + spacing.name;
    for (let i = 0; i < x.length; i++) {
      if (hasName[i]) continue;
      const reach = nodeReach(radii[i] ?? 0);
      const reachY = halfHeight + reach;
      const dy = (y[i] ?? 0) - (y[own] ?? 0) - box.dy;
      if (dy >= reachY || -dy >= reachY) continue;
      const dx = (x[i] ?? 0) - (x[own] ?? 0) - box.dx;
      pushRects(drawing, own, i, dx, dy, halfWidth + reach, reachY, strength);
    }
    // Two hubs push as wholes: disc and name one by one would push both ways and get stuck.
    const whole = wholes[k];
    for (let l = k + 1; l < names.length; l++) {
      const other = wholes[l];
      if (!whole || !other) continue;
      const dx = (x[other.node] ?? 0) + other.dx - (x[own] ?? 0) - whole.dx;
      const dy = (y[other.node] ?? 0) + other.dy - (y[own] ?? 0) - whole.dy;
      const reachX = (whole.width + other.width) / 2 + spacing.name;
      const reachY = (whole.height + other.height) / 2 + spacing.name;
      pushRects(drawing, own, other.node, dx, dy, reachX, reachY, strength);
    }
  });
}

/** The rectangle around a name and its disc. */
function withDisc(box: NameBox, radius: number): NameBox {
  const left = Math.min(-radius, box.dx - box.width / 2);
  const right = Math.max(radius, box.dx + box.width / 2);
  const top = Math.min(-radius, box.dy - box.height / 2);
  const bottom = Math.max(radius, box.dy + box.height / 2);
  const size = { width: right - left, height: bottom - top };
  return { node: box.node, ...size, dx: (left + right) / 2, dy: (top + bottom) / 2 };
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
  borders: readonly (readonly Border[])[],
  { spacing, strength }: RelaxOptions,
): void {
  for (let i = 0; i < x.length; i++) {
    const least = (radii[i] ?? 0) + spacing.border;
    for (const { ux, uy, offset } of borders[groups[i] ?? 0] ?? []) {
      const out = least - (x[i] ?? 0) * ux - (y[i] ?? 0) * uy - offset;
      if (out <= 0) continue;
      x[i] = (x[i] ?? 0) + ux * out * strength;
      y[i] = (y[i] ?? 0) + uy * out * strength;
    }
  }
}

/** Discs stay within the margin, their names on the sheet, and both out of the corners kept free. */
export function keepOnSheet({ x, y, radii, names, sheet }: Drawing): void {
  const { width, height, margin } = sheet;
  const room = radii.map((radius) => {
    const rim = radius + margin;
    return { left: rim, right: rim, above: rim, below: rim };
  });
  for (const box of names) {
    const own = room[box.node];
    if (!own) continue;
    own.left = Math.max(own.left, box.width / 2 - box.dx + NAME_MARGIN);
    own.right = Math.max(own.right, box.width / 2 + box.dx + NAME_MARGIN);
    own.above = Math.max(own.above, box.height / 2 - box.dy + NAME_MARGIN);
    own.below = Math.max(own.below, box.height / 2 + box.dy + NAME_MARGIN);
  }
  room.forEach(({ left, right, above, below }, i) => {
    x[i] = between(left, x[i] ?? 0, width - right);
    y[i] = between(above, y[i] ?? 0, height - below);
    for (const rect of sheet.keepFree) {
      // The corners are at the foot of the sheet: up is the short way out.
      const foot = (y[i] ?? 0) + below - NAME_MARGIN;
      if (isInside(rect, x[i] ?? 0, foot)) y[i] = Math.max(above, rect.y - below + NAME_MARGIN);
    }
  });
}

/** `value` kept within limits; limits that cross, on a sheet too small, give their middle. */
function between(low: number, value: number, high: number): number {
  return low > high ? (low + high) / 2 : Math.max(low, Math.min(value, high));
}
