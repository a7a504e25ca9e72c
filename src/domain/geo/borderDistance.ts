/** How far areas lie apart, from border to border. */
import type { Polygon } from './interiorPoint.ts';
import { isInside } from './isInside.ts';
import { squaredToSide } from './squaredToSide.ts';

/** Length of a degree of latitude, km (mean of the WGS84 ellipsoid at 52° north). */
const KM_PER_DEGREE = 111.26;

interface Flat {
  /** Points in km east and north of a corner; each ring closed. */
  readonly rings: readonly (readonly (readonly [number, number])[])[];
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

/**
 * The shortest distance in km between the borders of two areas (GeoJSON polygons, degrees WGS84); 0 when they touch or
 * a part of one lies in the other; their borders must not cross, as those of gemeenten never do. On a flat map around
 * the middle of both: within the Netherlands right to 1 %, and as exact as the generalised boundaries. undefined when
 * one of them has no points.
 */
export function borderDistance(a: readonly Polygon[], b: readonly Polygon[]): number | undefined {
  const middle = middleLatitude([...a, ...b]);
  if (middle === undefined) return undefined;
  const [p, q] = [flatten(a, middle), flatten(b, middle)];
  if (p.rings.length === 0 || q.rings.length === 0) return undefined;
  if (holdsPart(p, q) || holdsPart(q, p)) return 0;
  return Math.min(pointsToRings(p, q), pointsToRings(q, p));
}

function middleLatitude(polygons: readonly Polygon[]): number | undefined {
  let [south, north] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const [, lat = 0] of polygons.flat(2)) {
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  return south > north ? undefined : (south + north) / 2;
}

function flatten(polygons: readonly Polygon[], latitude: number): Flat {
  const squeeze = Math.cos((latitude * Math.PI) / 180) * KM_PER_DEGREE;
  const rings = polygons
    .flat()
    .filter((ring) => ring.length > 0)
    .map((ring) =>
      ring.map(([lon = 0, lat = 0]): [number, number] => [lon * squeeze, lat * KM_PER_DEGREE]),
    );
  let [west, east] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  let [south, north] = [west, east];
  for (const [x, y] of rings.flat()) {
    west = Math.min(west, x);
    east = Math.max(east, x);
    south = Math.min(south, y);
    north = Math.max(north, y);
  }
  return { rings, west, east, south, north };
}

/** Whether a ring of `part` starts in the area: it then lies there as a whole. */
function holdsPart({ rings }: Flat, part: Flat): boolean {
  return part.rings.some(([[lon, lat] = [0, 0]]) => isInside({ lat, lon }, [rings]));
}

/** From the corners of one area to the sides of the other. */
function pointsToRings(from: Flat, to: Flat): number {
  let best = Number.POSITIVE_INFINITY;
  for (const [x, y] of from.rings.flat()) {
    // No side of the other is nearer than its box.
    const dx = Math.max(to.west - x, 0, x - to.east);
    const dy = Math.max(to.south - y, 0, y - to.north);
    if (dx * dx + dy * dy >= best) continue;
    for (const ring of to.rings) {
      for (let at = 1; at < ring.length; at += 1) {
        const [ax, ay] = ring[at - 1] ?? [0, 0];
        const [bx, by] = ring[at] ?? [0, 0];
        best = Math.min(best, squaredToSide(x, y, ax, ay, bx, by));
      }
    }
    if (best === 0) return 0;
  }
  return Math.sqrt(best);
}
