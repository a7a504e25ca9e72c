import type { LensGraph } from '../../../domain/lensGraph.ts';
import type { EntityId } from '../../../domain/network.ts';
import type { LensLayout } from '../../../domain/schema.ts';
import type { Point } from '../../../drawing/boxes.ts';
import { nodeRadius } from '../../../drawing/nodeRadius.ts';

/** Paper between what is gone and what stands there now, room for its ring included, px at fit. */
const GAP = 7;
/** A place is looked for up to this far from the old one, in steps, units of the layout. */
const REACH = 72;
const STEP = 6;
const DIRECTIONS = 16;

interface Disc {
  readonly place: Point;
  readonly radius: number;
}

/**
 * Where to draw what is gone, in the order given: at its place in the layout before, brought to the
 * frame of the present one, or the nearest place beside it that covers no node, whether or not a
 * filter hides that. When all around is taken, at its old place after all.
 */
export function gonePlaces(
  gone: readonly { readonly id: EntityId; readonly degree: number }[],
  before: LensLayout,
  shown: { readonly graph: Pick<LensGraph, 'degrees'>; readonly layout: LensLayout },
): Point[] {
  const { width, height, nodes } = shown.layout;
  const taken: Disc[] = Object.entries(nodes).map(([id, place]) => ({
    place,
    radius: nodeRadius(shown.graph.degrees.get(id) ?? 0),
  }));
  return gone.map(({ id, degree }) => {
    const [x, y] = before.nodes[id] ?? [0, 0];
    const old: Point = [(x * width) / before.width, (y * height) / before.height];
    const radius = nodeRadius(degree);
    const isFree = (place: Point) =>
      isWithin(place, radius, width, height) &&
      taken.every((disc) => distance(disc.place, place) >= disc.radius + radius + GAP);
    const place = around(old).find(isFree) ?? old;
    taken.push({ place, radius });
    return place;
  });
}

/** A place and those around it, nearest first. */
function around([x, y]: Point): Point[] {
  const places: Point[] = [[x, y]];
  for (let reach = STEP; reach <= REACH; reach += STEP) {
    for (let at = 0; at < DIRECTIONS; at++) {
      const angle = (2 * Math.PI * at) / DIRECTIONS;
      places.push([x + reach * Math.cos(angle), y + reach * Math.sin(angle)]);
    }
  }
  return places;
}

function isWithin([x, y]: Point, radius: number, width: number, height: number): boolean {
  return x >= radius && y >= radius && x <= width - radius && y <= height - radius;
}

function distance([x1, y1]: Point, [x2, y2]: Point): number {
  return Math.hypot(x2 - x1, y2 - y1);
}
