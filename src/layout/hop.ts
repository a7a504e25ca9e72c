/** Lets small nodes that are wedged into a name hop out of it, where pushing alone gets stuck. */
import { nodeReach } from '../drawing/nodeRadius.ts';
import type { Border } from './cells.ts';
import { type Drawing, isInside, type NameBox } from './geometry.ts';
import type { Spacing } from './relax.ts';
import { forEachInSteps, type Work } from './work.ts';

/** How far a node may hop, and the steps in which a place is sought, px. */
const FARTHEST = 110;
const STEP = 5;
const DIRECTIONS = 16;
/** Less than this in a name is left to pushing, px. */
const WEDGED = 0.5;

type Borders = readonly (readonly Border[])[];

/**
 * Every node without a name of its own that stands in the name of another moves to the nearest free
 * place in its cell; of places as near as each other to the one with the shortest lines. A node for
 * which there is none stays.
 */
export function* hopOutOfNames(
  drawing: Drawing,
  spacing: Spacing,
  borders: Borders | undefined,
): Work<void> {
  const { x, y, graph, names } = drawing;
  const named = new Set(names.map(({ node }) => node));
  const near: number[][] = graph.nodes.map(() => []);
  for (const { a, b } of graph.edges) {
    near[a]?.push(b);
    near[b]?.push(a);
  }
  yield* forEachInSteps(x.keys(), (i) => {
    if (named.has(i) || !standsInName(drawing, i, x[i] ?? 0, y[i] ?? 0, -WEDGED)) {
      return names.length;
    }
    let tried = 0;
    const lineLength = ([px, py]: readonly [number, number]): number =>
      (near[i] ?? []).reduce((sum, j) => sum + Math.hypot(px - (x[j] ?? 0), py - (y[j] ?? 0)), 0);
    for (let away = 2 * STEP; away <= FARTHEST; away += STEP) {
      tried += DIRECTIONS;
      const places = around(x[i] ?? 0, y[i] ?? 0, away).filter(([px, py]) =>
        isFree(drawing, i, px, py, spacing, borders),
      );
      const [best] = places.sort((p, q) => lineLength(p) - lineLength(q));
      if (!best) continue;
      [x[i], y[i]] = best;
      break;
    }
    return tried * (x.length + names.length);
  });
}

function around(x: number, y: number, away: number): [number, number][] {
  return Array.from({ length: DIRECTIONS }, (_, k) => {
    const angle = (2 * Math.PI * k) / DIRECTIONS;
    return [x + away * Math.cos(angle), y + away * Math.sin(angle)];
  });
}

function standsInName(drawing: Drawing, i: number, px: number, py: number, room: number): boolean {
  const reach = nodeReach(drawing.radii[i] ?? 0) + room;
  return drawing.names.some((box: NameBox) => {
    const dx = Math.abs(px - (drawing.x[box.node] ?? 0) - box.dx) - box.width / 2;
    const dy = Math.abs(py - (drawing.y[box.node] ?? 0) - box.dy) - box.height / 2;
    return box.node !== i && Math.max(dx, dy) < reach;
  });
}

function isFree(
  drawing: Drawing,
  i: number,
  px: number,
  py: number,
  spacing: Spacing,
  borders: Borders | undefined,
): boolean {
  const { x, y, radii, groups, sheet } = drawing;
  const radius = radii[i] ?? 0;
  const rim = sheet.margin + radius;
  if (px < rim || py < rim || px > sheet.width - rim || py > sheet.height - rim) return false;
  if (sheet.keepFree.some((rect) => isInside(rect, px, py + rim))) return false;
  const outside = (borders?.[groups[i] ?? 0] ?? []).some(
    ({ ux, uy, offset }) => px * ux + py * uy + offset < radius + spacing.border,
  );
  if (outside || standsInName(drawing, i, px, py, spacing.name)) return false;
  for (let j = 0; j < x.length; j++) {
    if (j === i) continue;
    const space = groups[i] === groups[j] ? spacing.inside : spacing.between;
    const least = radius + (radii[j] ?? 0) + space;
    if (Math.hypot(px - (x[j] ?? 0), py - (y[j] ?? 0)) < least) return false;
  }
  return true;
}
