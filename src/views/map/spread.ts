import type { Pixel } from '../../domain/geo/mercator.ts';
import { forEachNearPair } from '../../drawing/nearPairs.ts';

/** A mark that wants to stand at (x, y) and needs a circle of `radius` px for itself. */
export interface SpreadItem extends Pixel {
  readonly id: string;
  readonly radius: number;
  /** A heavier mark gives way less. More than 0. */
  readonly weight: number;
}

const ROUNDS = 400;
/** Marks that are pushed aim a little wider, so that they come apart in a finite number of rounds. */
const SLACK = 0.05;
/** Pairs with more free space than this between them are left aside until marks have moved, px. */
const ROOM = 24;
/** Angle between directions that fills a circle evenly; for marks on the very same spot. */
const GOLDEN_ANGLE = 2.399963;

/**
 * Pushes marks apart until no two circles overlap, and no farther than that takes: each pair moves
 * along the line between them, the lighter one most. The answer depends on the set of items only,
 * not on their order; marks that are free stay exactly where they were.
 */
export function spread(items: readonly SpreadItem[]): ReadonlyMap<string, Pixel> {
  const marks = [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
  const spots = {
    x: Float64Array.from(marks, ({ x }) => x),
    y: Float64Array.from(marks, ({ y }) => y),
  };
  const reach = 2 * Math.max(0, ...marks.map(({ radius }) => radius));
  let near = pairsNear(spots, reach);
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false;
    for (const [i, j] of near.pairs) if (part(marks, spots, i, j)) moved = true;
    if (!moved) break;
    if (near.isStale()) near = pairsNear(spots, reach);
  }
  return new Map(marks.map(({ id }, i) => [id, { x: spots.x[i] ?? 0, y: spots.y[i] ?? 0 }]));
}

/** Where the marks are now, by their numbers. */
interface Spots {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/**
 * The pairs that may overlap, in the order of their numbers: the same marks push first in every round.
 * Stale once a mark has moved so far that another pair may overlap.
 */
function pairsNear({ x, y }: Spots, reach: number) {
  const pairs: [number, number][] = [];
  forEachNearPair(x, y, reach + ROOM, (i, j) => pairs.push([i, j]));
  pairs.sort(([a, b], [c, d]) => a - c || b - d);
  const [fromX, fromY] = [x.slice(), y.slice()];
  const way = (i: number) =>
    Math.hypot((x[i] ?? 0) - (fromX[i] ?? 0), (y[i] ?? 0) - (fromY[i] ?? 0));
  return { pairs, isStale: () => x.some((_, i) => way(i) > ROOM / 2) };
}

/** Pushes two marks apart; false when they are free of each other. */
function part(marks: readonly SpreadItem[], { x, y }: Spots, i: number, j: number): boolean {
  const [a, b] = [marks[i], marks[j]];
  if (!a || !b) return false;
  const apart = a.radius + b.radius;
  const dx = (x[j] ?? 0) - (x[i] ?? 0);
  const dy = (y[j] ?? 0) - (y[i] ?? 0);
  const distance = Math.hypot(dx, dy);
  if (distance >= apart) return false;
  const [ux, uy] =
    distance < 0.01
      ? [Math.cos(i * GOLDEN_ANGLE), Math.sin(i * GOLDEN_ANGLE)]
      : [dx / distance, dy / distance];
  const missing = apart + SLACK - distance;
  const shareOfA = b.weight / (a.weight + b.weight);
  x[i] = (x[i] ?? 0) - ux * missing * shareOfA;
  y[i] = (y[i] ?? 0) - uy * missing * shareOfA;
  x[j] = (x[j] ?? 0) + ux * missing * (1 - shareOfA);
  y[j] = (y[j] ?? 0) + uy * missing * (1 - shareOfA);
  return true;
}
