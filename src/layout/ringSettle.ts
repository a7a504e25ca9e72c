/** Gives the discs in a drawing in rings room, each within its own ring. */
import type { Point } from '../drawing/boxes.ts';
import { forEachNearPairInSteps } from './nearPairs.ts';
import { forEachInSteps, LOOKUP, type Work } from './work.ts';

/** Paper between two rings, px. */
export const SEAM = 4;
/** Room that each node gets around it, px: names stand there. */
export const ROOM = 15;
/** Discs never come nearer to each other, px. */
export const LEAST_GAP = 5;
/** Free around the name of a ring: half its width and half its height, px. */
const NAME_ROOM: Point = [46, 14];
const ROUNDS = 500;
/** For each disc, in each round: its place in an order, and the names and its ring. */
const WORK_OF_DISC = 2 * LOOKUP;

/** How much work it is. */
export const settleWork = (size: number): number => ROUNDS * size * (WORK_OF_DISC + beside(size));

/** How many are about as far to the right as a disc: of so many on one sheet, and on one that grows with them. */
const beside = (size: number): number => Math.min(size / 18, 2.5 * Math.sqrt(size));

/** Discs by number; x and y from the middle of the frame, px. */
export interface Discs {
  readonly ids: string[];
  readonly ring: Uint8Array;
  readonly radius: Float64Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** So many discs, all still in the middle of the innermost ring. */
export function discsOf(count: number): Discs {
  return {
    ids: Array.from({ length: count }, () => ''),
    ring: new Uint8Array(count),
    radius: new Float64Array(count),
    x: new Float64Array(count),
    y: new Float64Array(count),
  };
}

/** Of each ring, as shares of the whole: where it begins and where it ends. */
export type Edges = readonly (readonly [number, number])[];

/** An ellipse around the middle of the frame: half its width and half its height. */
export interface Ellipse {
  readonly a: number;
  readonly b: number;
}

/** Where the name of a ring stands, and where when the drawing is turned for a tall window. */
export interface RingName {
  readonly upright: Point;
  readonly turned: Point;
}

interface Rings {
  readonly edges: Edges;
  readonly outer: Ellipse;
  readonly names: readonly RingName[];
}

/** Pushes discs apart inside their rings, first to the room they would like, at last to the least gap. */
export function* settleInRings(discs: Discs, { edges, outer, names }: Rings): Work<void> {
  const { x, radius, ring } = discs;
  const widest = radius.reduce((most, own) => Math.max(most, own), 0);
  for (let at = 0; at < ROUNDS; at++) {
    const late = Math.max(0, (2 * at) / ROUNDS - 1);
    const gap = 2 * ROOM * (1 - late) + LEAST_GAP * late;
    yield* forEachNearPairInSteps(discs, 2 * widest + gap, (p, q) => {
      pushApart(discs, p, q, gap);
    });
    yield* forEachInSteps(x.keys(), (disc) => {
      for (const { upright, turned } of names) {
        pushFromName(discs, disc, upright, NAME_ROOM);
        pushFromName(discs, disc, turned, [NAME_ROOM[1], NAME_ROOM[0]]);
      }
      keepInRing(discs, disc, edges[ring[disc] ?? 0] ?? [0, 1], outer);
      return LOOKUP;
    });
  }
}

function pushApart({ x, y, radius }: Discs, p: number, q: number, gap: number) {
  const least = (radius[p] ?? 0) + (radius[q] ?? 0) + gap;
  const dx = (x[q] ?? 0) - (x[p] ?? 0);
  const dy = (y[q] ?? 0) - (y[p] ?? 0);
  const far = dx * dx + dy * dy;
  if (far >= least * least) return;
  const distance = Math.sqrt(far);
  // On the same spot there is no direction to go: any will do.
  const [ux, uy] = distance > 0 ? [dx / distance, dy / distance] : [0, 1];
  const push = (least - distance) / 4;
  x[p] = (x[p] ?? 0) - ux * push;
  y[p] = (y[p] ?? 0) - uy * push;
  x[q] = (x[q] ?? 0) + ux * push;
  y[q] = (y[q] ?? 0) + uy * push;
}

/** Along the ring, to the nearer side; `room`: half the width and half the height that the name takes. */
function pushFromName({ x, y, radius }: Discs, disc: number, name: Point, room: Point) {
  const [reachX, reachY] = [room[0] + (radius[disc] ?? 0), room[1] + (radius[disc] ?? 0)];
  const [dx, dy] = [(x[disc] ?? 0) - name[0], (y[disc] ?? 0) - name[1]];
  if (Math.abs(dx) > reachX || Math.abs(dy) > reachY) return;
  if (room[0] > room[1]) x[disc] = name[0] + (dx < 0 ? -reachX : reachX);
  else y[disc] = name[1] + (dy < 0 ? -reachY : reachY);
}

function keepInRing(
  { x, y, radius }: Discs,
  disc: number,
  [from, to]: readonly [number, number],
  { a, b }: Ellipse,
) {
  const share = Math.sqrt(((x[disc] ?? 0) / a) ** 2 + ((y[disc] ?? 0) / b) ** 2);
  const rim = ((radius[disc] ?? 0) + SEAM) / b;
  const [least, most] = [from + rim, to - rim];
  const wanted = Math.min(Math.max(share, least), Math.max(most, least));
  if (share > 0 && wanted !== share) {
    x[disc] = ((x[disc] ?? 0) * wanted) / share;
    y[disc] = ((y[disc] ?? 0) * wanted) / share;
  }
}
