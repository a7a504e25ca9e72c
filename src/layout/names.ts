/** The names the layout makes room for, and on which side of its disc each stands. */
import { nameBlock, nameSides } from '../drawing/nameBlock.ts';
import { NAME_GAP, NAME_HALO, nameStyle } from '../drawing/nameStyle.ts';
import { nodeRadius, nodeReach } from '../drawing/nodeRadius.ts';
import { wrapName } from '../drawing/wrapName.ts';
import type { Drawing, NameBox } from './geometry.ts';
import type { LayoutGraph } from './graph.ts';
import { forEachInSteps, type Work } from './work.ts';

/** From so many lines on a node has a name of its own on arrival. */
const NAMED_LINES = 8;
/** Names never take more than this share of the sheet; the smallest hubs go without. */
const NAMED_SHARE = 0.25;
/** Sides of a disc. */
const SIDES = 4;
/** Between a disc and the room of its name, halo included, px. */
const BOX_GAP = NAME_GAP - NAME_HALO;

/**
 * Of the hubs, and of every group the best known; most lines first, all below their disc.
 * `area`: of the sheet, px².
 */
export function nameBoxes(graph: LayoutGraph, groups: readonly number[], area: number): NameBox[] {
  const lines = (i: number): number => graph.lines[i] ?? 0;
  const order = graph.nodes.map((_, i) => i).sort((a, b) => lines(b) - lines(a) || a - b);
  const firstOfGroup = new Set<number>();
  const named = order.filter((i) => {
    const group = groups[i] ?? 0;
    const isFirst = !firstOfGroup.has(group);
    firstOfGroup.add(group);
    return isFirst || lines(i) >= NAMED_LINES;
  });
  let room = NAMED_SHARE * area;
  const boxes: NameBox[] = [];
  for (const i of named) {
    const box = nameBox(i, graph.nodes[i]?.name ?? '', lines(i));
    room -= box.width * box.height;
    if (room < 0) break;
    boxes.push(box);
  }
  return boxes;
}

function nameBox(node: number, name: string, lines: number): NameBox {
  const block = nameBlock(wrapName(name), nameStyle(lines));
  const size = { width: block.width + 2 * NAME_HALO, height: block.height + 2 * NAME_HALO };
  const [{ dx, dy }] = nameSides(nodeRadius(lines), BOX_GAP, size);
  return { node, ...size, dx, dy };
}

/**
 * Turns every name to a side of its disc just as the picture will: in order of importance, the
 * first side that is free; where none is, the one least in the way. Gives how many lines those have of which no side is
 * free.
 */
export function* chooseSides(drawing: Drawing): Work<number> {
  const { graph, names, radii, x } = drawing;
  const placed: NameBox[] = [];
  let blocked = 0;
  yield* forEachInSteps(names, (box) => {
    let best = box;
    let least = Infinity;
    for (const { dx, dy } of nameSides(radii[box.node] ?? 0, BOX_GAP, box)) {
      const turned = { ...box, dx, dy };
      const cost = overlap(drawing, turned, placed);
      if (cost >= least) continue;
      least = cost;
      best = turned;
      if (cost === 0) break;
    }
    if (least > 0) blocked += graph.lines[box.node] ?? 0;
    placed.push(best);
    return SIDES * (x.length + placed.length);
  });
  drawing.names = placed;
  return blocked;
}

/** Sum of the shortest ways out, in px, of all that stands in a name and of what is off the sheet. */
function overlap(
  { x, y, radii, sheet }: Drawing,
  box: NameBox,
  others: readonly NameBox[],
): number {
  const left = (x[box.node] ?? 0) + box.dx - box.width / 2;
  const top = (y[box.node] ?? 0) + box.dy - box.height / 2;
  let sum =
    Math.max(0, -left) +
    Math.max(0, -top) +
    Math.max(0, left + box.width - sheet.width) +
    Math.max(0, top + box.height - sheet.height);
  for (let i = 0; i < x.length; i++) {
    if (i === box.node) continue;
    const dx = Math.abs((x[i] ?? 0) - left - box.width / 2) - box.width / 2;
    const dy = Math.abs((y[i] ?? 0) - top - box.height / 2) - box.height / 2;
    const apart = dx > 0 && dy > 0 ? Math.hypot(dx, dy) : Math.max(dx, dy);
    sum += Math.max(0, nodeReach(radii[i] ?? 0) - apart);
  }
  for (const other of others) {
    const dx = (x[other.node] ?? 0) + other.dx - left - box.width / 2;
    const dy = (y[other.node] ?? 0) + other.dy - top - box.height / 2;
    const overX = (box.width + other.width) / 2 - Math.abs(dx);
    const overY = (box.height + other.height) / 2 - Math.abs(dy);
    if (overX > 0 && overY > 0) sum += Math.min(overX, overY);
  }
  return sum;
}
