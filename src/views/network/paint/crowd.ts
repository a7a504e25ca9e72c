/** What stands on the screen already, and may be in the way of a name. All in px. */
import { type Box, BoxGrid, grown } from '../../../drawing/boxes.ts';
import { nodeReach } from '../../../drawing/nodeRadius.ts';

/** The mark of a node. */
export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Small enough to lie under the name of a hub that fits nowhere else. */
  readonly yields?: boolean;
}

/** A point that a name had better not cover, and how little that is liked. */
export interface Soft {
  readonly x: number;
  readonly y: number;
  readonly cost: number;
}

/** What stands on a point reaches this far. */
const POINT = 2;
/** What it costs to cover a mark that yields. */
const ON_YIELDING = 1;
/** A name nearer to a mark than this might be taken for its name. */
const DOUBT = 7;

/** A grid per kind: they are asked for many thousands of places. */
export class Crowd {
  readonly #discs = new BoxGrid<Box & Disc>();
  readonly #boxes = new BoxGrid();
  readonly #softs = new BoxGrid<Box & Soft>();

  addDisc(disc: Disc): void {
    const { x, y, radius, yields = false } = disc;
    if (yields) this.addSoft({ x, y, cost: ON_YIELDING });
    this.#discs.add({ x, y, radius, yields, ...around(disc, nodeReach(disc.radius)) });
  }

  addBox(box: Box): void {
    this.#boxes.add(box);
  }

  addSoft(soft: Soft): void {
    this.#softs.add({ ...soft, ...around(soft, 0) });
  }

  /** Whether anything stands in a box that may not be covered, but for the mark of one's own; `covers`: and for marks that yield. */
  hits(box: Box, own: Disc, covers = false): boolean {
    const isHit = (disc: Disc) =>
      !(covers && disc.yields) &&
      distance(box, disc) < nodeReach(disc.radius) &&
      !isSame(disc, own);
    return this.#discs.hits(box, isHit) || this.#boxes.hits(box);
  }

  /** How easily a name in a box is taken for that of another node than its own: 0 to 1, where they touch. */
  doubt(box: Box, own: Disc): number {
    let nearest = DOUBT;
    this.#discs.hits(grown(box, DOUBT), (disc) => {
      if (!isSame(disc, own)) nearest = Math.min(nearest, distance(box, disc) - disc.radius);
      return false;
    });
    return 1 - Math.max(0, nearest) / DOUBT;
  }

  /** What it costs to cover the points in a box; counted until it is `most`. */
  costOf(box: Box, most: number): number {
    let cost = 0;
    this.#softs.hits(grown(box, POINT), (soft) => {
      cost += soft.cost;
      return cost >= most;
    });
    return Math.min(cost, most);
  }
}

function isSame(a: Disc, b: Disc): boolean {
  return a.x === b.x && a.y === b.y;
}

/** From the middle of a disc to a box; 0 inside it. */
function distance({ left, right, top, bottom }: Box, { x, y }: Disc): number {
  const dx = x - Math.min(right, Math.max(left, x));
  const dy = y - Math.min(bottom, Math.max(top, y));
  return Math.sqrt(dx * dx + dy * dy);
}

/** A square around a point. */
export function around({ x, y }: { readonly x: number; readonly y: number }, reach: number): Box {
  return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
}
