import { NAME_GAP, NAME_HALO, NAME_LINE_HEIGHT, type NameStyle } from '../../domain/nameStyle.ts';
import type { EntityId } from '../../domain/network.ts';
import { textWidth } from '../../domain/textWidth.ts';
import { type Box, overlaps } from './geometry.ts';

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

export interface Label {
  readonly id: EntityId;
  readonly lines: readonly string[];
  readonly style: NameStyle;
  /** Middle of the block of text, relative to the node, px. */
  readonly dx: number;
  readonly dy: number;
  readonly width: number;
  readonly height: number;
  readonly align: 'left' | 'center' | 'right';
  readonly leader: boolean;
}

/** Longest leader, px. */
const LEADER = 130;
const CELL = 48;
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
  const width = Math.max(0, ...lines.map((line) => textWidth(line, style.size, style.weight)));
  const height = lines.length * style.size * NAME_LINE_HEIGHT;
  const place = (dx: number, dy: number, align: Label['align'], leader = false): Label => ({
    id: candidate.id,
    lines,
    style,
    dx,
    dy,
    width,
    height,
    align,
    leader,
  });
  const besideX = radius + NAME_GAP + width / 2;
  const belowY = radius + NAME_GAP + height / 2;
  // Beside the node, half a name up or down.
  const cornerY = height / 2 + 1;
  const near = [
    place(0, belowY, 'center'),
    place(besideX, 0, 'left'),
    place(-besideX, 0, 'right'),
    place(0, -belowY, 'center'),
    place(besideX, cornerY, 'left'),
    place(-besideX, cornerY, 'right'),
    place(besideX, -cornerY, 'left'),
    place(-besideX, -cornerY, 'right'),
    place(width * 0.3, belowY, 'center'),
    place(-width * 0.3, belowY, 'center'),
    place(width * 0.3, -belowY, 'center'),
    place(-width * 0.3, -belowY, 'center'),
  ];
  const fits = (label: Label) => isFree(boxOf(candidate, label));
  const found = near.find(fits);
  if (found || !candidate.mayLead) return found;
  for (let distance = 24; distance <= LEADER; distance += 16) {
    for (let step = 0; step < 16; step++) {
      const angle = (step * Math.PI) / 8;
      const label = place(
        Math.cos(angle) * (distance + width / 2),
        Math.sin(angle) * (distance + height / 2),
        'center',
        true,
      );
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

/** Boxes by cell, so that a box is compared with its neighbourhood only. */
class BoxGrid {
  readonly #cells = new Map<string, Box[]>();

  add(box: Box): void {
    for (const key of keysOf(box)) {
      const cell = this.#cells.get(key);
      if (cell) cell.push(box);
      else this.#cells.set(key, [box]);
    }
  }

  hits(box: Box): boolean {
    return keysOf(box).some((key) => this.#cells.get(key)?.some((other) => overlaps(box, other)));
  }
}

function keysOf(box: Box): string[] {
  const keys: string[] = [];
  for (let x = Math.floor(box.left / CELL); x <= Math.floor(box.right / CELL); x++) {
    for (let y = Math.floor(box.top / CELL); y <= Math.floor(box.bottom / CELL); y++) {
      keys.push(`${x} ${y}`);
    }
  }
  return keys;
}
