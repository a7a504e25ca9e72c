import type { EntityId } from '../../../domain/network.ts';
import { type Box, BoxGrid, overlaps } from '../../../drawing/boxes.ts';
import { type NameSide, nameBlock, nameSides, type Size } from '../../../drawing/nameBlock.ts';
import { NAME_GAP, NAME_HALO, type NameStyle } from '../../../drawing/nameStyle.ts';

/** A node on the screen that may get its name. */
export interface LabelCandidate {
  readonly id: EntityId;
  /** Middle and radius in px on the screen. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly lines: readonly string[];
  readonly style: NameStyle;
  /** Higher goes first; ties are broken by id. */
  readonly importance: number;
  /** May stand further off, tied to its node by a thin line, when nothing near is free. */
  readonly mayLead: boolean;
}

/** A name with its place and size. */
export interface Label extends NameSide, Size {
  readonly id: EntityId;
  readonly lines: readonly string[];
  readonly style: NameStyle;
  readonly leader: boolean;
}

/** Longest leader, px. */
const LEADER = 200;
/** A leader is looked at every so many px. */
const LEADER_STEP = 5;

/**
 * Decides which names are shown and where, so that no name covers a node or another name and all
 * stay inside the window. The same view always gets the same names.
 */
export function placeLabels(
  candidates: readonly LabelCandidate[],
  obstacles: readonly { readonly x: number; readonly y: number; readonly radius: number }[],
  window: { readonly width: number; readonly height: number },
  taken: readonly Box[] = [],
): Label[] {
  const grid = new BoxGrid();
  for (const { x, y, radius } of obstacles) {
    grid.add({ left: x - radius, top: y - radius, right: x + radius, bottom: y + radius });
  }
  for (const box of taken) grid.add(box);
  const isFree = (box: Box) =>
    box.left >= 2 &&
    box.top >= 2 &&
    box.right <= window.width - 2 &&
    box.bottom <= window.height - 2 &&
    !grid.hits(box);
  // Names only: a leader may pass over a node, but not through a name.
  const names = new BoxGrid();
  const labels: Label[] = [];
  const ordered = [...candidates].sort(
    (a, b) => b.importance - a.importance || (a.id < b.id ? -1 : 1),
  );
  for (const candidate of ordered) {
    const label = firstFree(candidate, isFree, (leader) => !leader.some((box) => names.hits(box)));
    if (!label) continue;
    labels.push(label);
    for (const box of [boxOf(candidate, label), ...leaderOf(candidate, label)]) {
      grid.add(box);
      names.add(box);
    }
  }
  return labels;
}

function firstFree(
  candidate: LabelCandidate,
  isFree: (box: Box) => boolean,
  isClear: (leader: readonly Box[]) => boolean,
): Label | undefined {
  const { lines, style, radius } = candidate;
  const block = nameBlock(lines, style);
  const { width, height } = block;
  const place = (side: NameSide, leader = false): Label => ({
    id: candidate.id,
    lines,
    style,
    ...side,
    ...block,
    leader,
  });
  const sides = nameSides(radius, NAME_GAP, block);
  const [below, right, left, above] = sides;
  // Beside the node, half a name up or down; below and above it, a part of a name to the side.
  const half = height / 2 + 1;
  const part = width * 0.3;
  const near = [
    ...sides,
    { ...right, dy: half },
    { ...left, dy: half },
    { ...right, dy: -half },
    { ...left, dy: -half },
    { ...below, dx: part },
    { ...below, dx: -part },
    { ...above, dx: part },
    { ...above, dx: -part },
  ].map((side) => place(side));
  const fits = (label: Label) => isFree(boxOf(candidate, label));
  const found = near.find(fits);
  if (found || !candidate.mayLead) return found;
  for (let distance = 24; distance <= LEADER; distance += 16) {
    for (let step = 0; step < 16; step++) {
      const angle = (step * Math.PI) / 8;
      const dx = Math.cos(angle) * (distance + width / 2);
      const dy = Math.sin(angle) * (distance + height / 2);
      const label = place({ dx, dy, align: 'center' }, true);
      if (fits(label) && isClear(leaderOf(candidate, label))) return label;
    }
  }
  return undefined;
}

/** The box of a label on the screen, halo included. */
function boxOf(node: { readonly x: number; readonly y: number }, label: Label): Box {
  return {
    left: node.x + label.dx - label.width / 2 - NAME_HALO,
    right: node.x + label.dx + label.width / 2 + NAME_HALO,
    top: node.y + label.dy - label.height / 2 - NAME_HALO,
    bottom: node.y + label.dy + label.height / 2 + NAME_HALO,
  };
}

/** The line from a node to its name as a row of small boxes; empty for a name that stands beside it. */
function leaderOf(candidate: LabelCandidate, label: Label): Box[] {
  if (!label.leader) return [];
  const { x, y, radius } = candidate;
  const length = Math.hypot(label.dx, label.dy);
  const boxes: Box[] = [];
  for (let at = radius + LEADER_STEP; at < length; at += LEADER_STEP) {
    const left = x + (label.dx * at) / length;
    const top = y + (label.dy * at) / length;
    const box = { left: left - 1, top: top - 1, right: left + 1, bottom: top + 1 };
    if (overlaps(box, boxOf(candidate, label))) break;
    boxes.push(box);
  }
  return boxes;
}
