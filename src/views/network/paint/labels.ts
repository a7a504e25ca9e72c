import type { EntityId } from '../../../domain/network.ts';
import { type Box, BoxGrid } from '../../../drawing/boxes.ts';
import { type NameSide, nameBlock, type Size } from '../../../drawing/nameBlock.ts';
import { NAME_HALO, type NameStyle } from '../../../drawing/nameStyle.ts';
import { Crowd, type Disc } from './crowd.ts';
import {
  type Leader,
  leaderTo,
  nameBox,
  type NamePlace,
  placesApart,
  placesBeside,
} from './namePlaces.ts';

/** One way to write a name. */
export interface NameForm {
  readonly lines: readonly string[];
  readonly style: NameStyle;
}

/** A node on the screen that may get its name. */
export interface LabelCandidate extends Disc {
  readonly id: EntityId;
  /** The ways to write its name, the best first; the others are asked for only when that does not fit. */
  readonly forms: () => Iterable<NameForm>;
  /** Higher goes first; ties are broken by id. */
  readonly importance: number;
  /** May stand further off, tied to its node by a thin line, when nothing near is free. */
  readonly mayLead: boolean;
  /** A hub: while it has no name, names of others keep away from it, or they would seem to be its own. */
  readonly isHub?: boolean;
  /** On a plate, which takes more room. */
  readonly plate?: boolean;
}

/** A name with its place and size. */
export interface Label extends NameSide, Size, NameForm {
  readonly id: EntityId;
  readonly plate: boolean;
  /** undefined: it stands beside its node. */
  readonly leader: Leader | undefined;
}

/** What names keep clear of. */
export interface Surroundings {
  readonly discs: readonly Disc[];
  /** Never covered: buttons, words of the picture. */
  readonly boxes?: readonly Box[];
  /** Rather not covered: what is faint, lines that are lit. */
  readonly soft?: readonly Box[];
}

/** How far the plate of a name reaches beyond it, px. */
export const PLATE = { x: 6, y: 3 };
const HALO = { x: NAME_HALO, y: 0 };
/** Between a name and the edge of the window, px. */
const MARGIN = 4;
/** A name nearer to another node than this might be taken for its name, px. */
const DOUBT = 7;
/** What it costs to stand right at another node; and to stand on something soft. */
const DOUBTFUL = 1.5;
const ON_SOFT = 2;
/** Names of others stay this far from a hub without a name, px. */
const ALONE = 9;
/** A leader is looked at every so many px. */
const LEADER_STEP = 3;

/**
 * Decides which names are shown and where, so that no name covers a node or another name and all
 * stay inside the window. The same view always gets the same names.
 */
export function placeLabels(
  candidates: readonly LabelCandidate[],
  { discs, boxes = [], soft = [] }: Surroundings,
  window: Size,
): Label[] {
  const crowd = new Crowd();
  for (const disc of discs) crowd.addDisc(disc);
  for (const box of boxes) crowd.addBox(box);
  const softs = new BoxGrid();
  for (const box of soft) softs.add(box);
  const surroundings = { crowd, softs, window };
  const labels: Label[] = [];
  const ordered = [...candidates].sort(
    (a, b) => b.importance - a.importance || (a.id < b.id ? -1 : 1),
  );
  for (const candidate of ordered) {
    const label =
      beside(candidate, surroundings) ??
      (candidate.mayLead ? apart(candidate, surroundings) : undefined);
    if (label) {
      labels.push(label);
      crowd.addBox(boxOf(candidate, label));
      for (const box of leaderBoxes(label.leader)) crowd.addBox(box);
    } else if (candidate.isHub) {
      const { x, y, radius } = candidate;
      const reach = radius + ALONE;
      crowd.addBox({ left: x - reach, top: y - reach, right: x + reach, bottom: y + reach });
    }
  }
  return labels;
}

interface Around {
  readonly crowd: Crowd;
  readonly softs: BoxGrid;
  readonly window: Size;
}

/** The best place next to a node, in the first form that has any. */
function beside(candidate: LabelCandidate, around: Around): Label | undefined {
  for (const form of candidate.forms()) {
    const block = nameBlock(form.lines, form.style);
    const radius = candidate.radius + (candidate.plate ? PLATE.y : 0);
    let best: Label | undefined;
    let least = Number.POSITIVE_INFINITY;
    // The best first: a later place can only win from one with a drawback.
    for (const place of placesBeside(radius, block)) {
      if (place.cost >= least) break;
      const label = labelOf(candidate, form, block, place);
      const box = boxOf(candidate, label);
      if (!isInside(box, around.window) || around.crowd.hits(box)) continue;
      const cost = place.cost + drawback(box, candidate, around);
      if (cost < least) [best, least] = [label, cost];
    }
    if (best) return best;
  }
  return undefined;
}

/** How little is liked what stands around a place that is free. */
function drawback(box: Box, own: Disc, { crowd, softs }: Around): number {
  const doubt = 1 - crowd.clearance(box, own, DOUBT) / DOUBT;
  return doubt * DOUBTFUL + (softs.hits(box) ? ON_SOFT : 0);
}

/** The nearest place further off. */
function apart(candidate: LabelCandidate, around: Around): Label | undefined {
  for (const form of candidate.forms()) {
    const block = nameBlock(form.lines, form.style);
    for (const place of placesApart(candidate.radius, block)) {
      const label = labelOf(candidate, form, block, place);
      const box = boxOf(candidate, label);
      if (!isInside(box, around.window) || around.crowd.hits(box)) continue;
      const leader = leaderTo(candidate, box);
      if (leaderBoxes(leader).some((step) => around.crowd.hits(step))) continue;
      return { ...label, leader };
    }
  }
  return undefined;
}

function labelOf(
  { id, plate = false }: LabelCandidate,
  { lines, style }: NameForm,
  { width, height }: Size,
  { dx, dy, align }: NamePlace,
): Label {
  return { id, lines, style, width, height, dx, dy, align, plate, leader: undefined };
}

function isInside(box: Box, { width, height }: Size): boolean {
  return (
    box.left >= MARGIN &&
    box.top >= MARGIN &&
    box.right <= width - MARGIN &&
    box.bottom <= height - MARGIN
  );
}

/** The box of a name on the screen, with its halo or its plate. */
function boxOf(node: Disc, label: Label): Box {
  return nameBox(node, label, label.plate ? PLATE : HALO);
}

/** A leader as a row of small boxes, from just outside its node to just before its name. */
function leaderBoxes(leader: Leader | undefined): Box[] {
  if (!leader) return [];
  const [[x1, y1], [x2, y2]] = [leader.from, leader.to];
  const steps = Math.floor(Math.hypot(x2 - x1, y2 - y1) / LEADER_STEP);
  return Array.from({ length: Math.max(0, steps - 1) }, (_, at) => {
    const part = (at + 1) / steps;
    const [x, y] = [x1 + (x2 - x1) * part, y1 + (y2 - y1) * part];
    return { left: x - 1, top: y - 1, right: x + 1, bottom: y + 1 };
  });
}
