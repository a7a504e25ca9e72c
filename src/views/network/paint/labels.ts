import type { EntityId } from '../../../domain/network.ts';
import type { Box } from '../../../drawing/boxes.ts';
import type { NameSide, Size } from '../../../drawing/nameBlock.ts';
import { NAME_HALO } from '../../../drawing/nameStyle.ts';
import { around, Crowd, type Disc, type Soft } from './crowd.ts';
import type { NameForm } from './nameForms.ts';
import { type Leader, leaderTo, placesApart, placesBeside } from './namePlaces.ts';

/** A node on the screen that may get its name. */
export interface LabelCandidate extends Disc {
  readonly id: EntityId;
  /** The ways to write its name, the best first. */
  readonly forms: readonly NameForm[];
  /** Higher goes first; ties are broken by id. */
  readonly importance: number;
  /** May stand further off, tied to its node by a thin line, when nothing near is free. */
  readonly mayLead?: boolean;
  /** May at last cover marks that yield. */
  readonly mayCover?: boolean;
  /** A hub: when it gets no name, those of others keep away from it, or they would seem to be its own. */
  readonly isHub?: boolean;
  /** On a plate, which takes more room. */
  readonly hasPlate?: boolean;
}

/** A name with its place and size. */
export interface Label extends NameSide, NameForm {
  readonly id: EntityId;
  readonly hasPlate: boolean;
  /** undefined: it stands beside its node. */
  readonly leader: Leader | undefined;
}

/** What is on the screen beside names. */
export interface Surroundings {
  readonly discs: readonly Disc[];
  /** Never covered: buttons, words of the picture. */
  readonly boxes?: readonly Box[];
  /** Rather not covered: what is faint, lines that are lit. */
  readonly softs?: readonly Soft[];
}

/** How far the plate of a name reaches beyond it, px. */
export const PLATE = { x: 6, y: 3 };
/** The halo stays inside the height of the lines of a name. */
const HALO = { x: NAME_HALO, y: 0 };
/** Between a name and the edge of the window, px. */
const MARGIN = 4;
/** What it costs to touch another node. */
const DOUBTFUL = 1.5;
/** What it costs to take the next form of a name. */
const OTHER_FORM = 0.9;
/** However much that is not fixed stands in a place, it costs no more than this. */
const MOST_SOFT = 4;
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
  { discs, boxes = [], softs = [] }: Surroundings,
  window: Size,
): Label[] {
  const crowd = new Crowd();
  for (const disc of discs) crowd.addDisc(disc);
  for (const box of boxes) crowd.addBox(box);
  for (const soft of softs) crowd.addSoft(soft);
  const labels: Label[] = [];
  const ordered = [...candidates].sort(
    (a, b) => b.importance - a.importance || (a.id < b.id ? -1 : 1),
  );
  for (const candidate of ordered) {
    const room = { crowd, window };
    const label =
      beside(candidate, room) ??
      (candidate.mayLead ? apart(candidate, room) : undefined) ??
      (candidate.mayCover ? beside(candidate, room, true) : undefined);
    if (label) {
      labels.push(label);
      crowd.addBox(boxOf(candidate, label, label, label.hasPlate));
      for (const box of leaderBoxes(candidate, label.leader)) crowd.addBox(box);
    } else if (candidate.isHub) {
      crowd.addBox(around(candidate, candidate.radius + ALONE));
    }
  }
  return labels;
}

interface Room {
  readonly crowd: Crowd;
  readonly window: Size;
}

/** The best place next to a node, over all forms of its name. */
function beside(
  candidate: LabelCandidate,
  { crowd, window }: Room,
  covers = false,
): Label | undefined {
  const { forms, hasPlate } = candidate;
  const radius = candidate.radius + (hasPlate ? PLATE.x : 0);
  let best: { form: NameForm; place: NameSide } | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const [at, form] of forms.entries()) {
    // The best first: a later place wins only from one with a drawback.
    for (const place of placesBeside(radius, form)) {
      const ideal = at * OTHER_FORM + place.cost;
      if (ideal >= least) break;
      const box = boxOf(candidate, form, place, hasPlate);
      if (!isInside(box, window) || crowd.hits(box, candidate, covers)) continue;
      const hard = ideal + crowd.doubt(box, candidate) * DOUBTFUL;
      if (hard >= least) continue;
      const cost = hard + crowd.costOf(box, Math.min(MOST_SOFT, least - hard));
      if (cost < least) [best, least] = [{ form, place }, cost];
    }
  }
  return best && labelOf(candidate, best.form, best.place);
}

/** The nearest place further off. */
function apart(candidate: LabelCandidate, { crowd, window }: Room): Label | undefined {
  const { radius, forms, hasPlate } = candidate;
  for (const form of forms) {
    for (const place of placesApart(radius, form)) {
      const box = boxOf(candidate, form, place, hasPlate);
      if (!isInside(box, window) || crowd.hits(box, candidate)) continue;
      const leader = leaderTo(radius, boxOf({ x: 0, y: 0 }, form, place, hasPlate));
      if (leaderBoxes(candidate, leader).some((step) => crowd.hits(step, candidate))) continue;
      return labelOf(candidate, form, place, leader);
    }
  }
  return undefined;
}

function labelOf(
  { id, hasPlate = false }: LabelCandidate,
  form: NameForm,
  { dx, dy, align }: NameSide,
  leader?: Leader,
): Label {
  return { id, hasPlate, ...form, dx, dy, align, leader };
}

function isInside(box: Box, { width, height }: Size): boolean {
  return (
    box.left >= MARGIN &&
    box.top >= MARGIN &&
    box.right <= width - MARGIN &&
    box.bottom <= height - MARGIN
  );
}

/** What a name covers on the screen, with its halo or its plate. */
function boxOf(
  { x, y }: { readonly x: number; readonly y: number },
  { width, height }: Size,
  { dx, dy }: NameSide,
  hasPlate = false,
): Box {
  const room = hasPlate ? PLATE : HALO;
  return {
    left: x + dx - width / 2 - room.x,
    right: x + dx + width / 2 + room.x,
    top: y + dy - height / 2 - room.y,
    bottom: y + dy + height / 2 + room.y,
  };
}

/** A leader as a row of small boxes. */
function leaderBoxes(node: Disc, leader: Leader | undefined): Box[] {
  if (!leader) return [];
  const [[x1, y1], [x2, y2]] = leader.line;
  const steps = Math.floor(Math.hypot(x2 - x1, y2 - y1) / LEADER_STEP);
  const boxes: Box[] = [];
  for (let step = 0; step < steps; step++) {
    const part = step / steps;
    boxes.push(around({ x: node.x + x1 + (x2 - x1) * part, y: node.y + y1 + (y2 - y1) * part }, 1));
  }
  return boxes;
}
