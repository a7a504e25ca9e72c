import type { LatLon } from './mercator.ts';
import { squaredToSide } from './squaredToSide.ts';

/** [lon, lat] in degrees, as in GeoJSON. */
type Position = readonly number[];
type Ring = readonly Position[];
/** The outer ring, then its holes. */
export type Polygon = readonly Ring[];

export interface InteriorPoint extends LatLon {
  /** Distance to the nearest border, in degrees of latitude. */
  readonly clearance: number;
}

/** Good enough for a mark: about 200 m. */
const PRECISION = 0.002;

/**
 * The point of the largest polygon that lies farthest from its border: there a mark is surely
 * inside, also in a bent area, where the middle may be outside. undefined when there is no polygon
 * with a surface. (The method of Garcia-Castellanos and Lombardo: squares that are halved where a
 * better point can still be.)
 */
export function interiorPoint(polygons: readonly Polygon[]): InteriorPoint | undefined {
  const largest = polygons.reduce<{ polygon: Polygon; area: number } | undefined>(
    (best, polygon) => {
      const area = ringArea(polygon[0] ?? []);
      return area > (best?.area ?? 0) ? { polygon, area } : best;
    },
    undefined,
  );
  const outer = largest?.polygon[0];
  if (!largest || !outer) return undefined;
  const lats = outer.map((position) => position[1] ?? 0);
  // A degree of longitude is shorter than one of latitude; work in degrees of latitude.
  const squeeze = Math.cos((((Math.min(...lats) + Math.max(...lats)) / 2) * Math.PI) / 180);
  const rings = largest.polygon.map((ring) =>
    ring.map(([lon = 0, lat = 0]): readonly [number, number] => [lon * squeeze, lat]),
  );
  const { x, y, distance } = farthestInside(rings);
  return { lat: y, lon: x / squeeze, clearance: distance };
}

type FlatRing = readonly (readonly [number, number])[];

interface Cell {
  readonly x: number;
  readonly y: number;
  readonly half: number;
  /** To the border; below zero outside. */
  readonly distance: number;
  /** The most that any point of the cell can have. */
  readonly most: number;
}

function farthestInside(rings: readonly FlatRing[]): Cell {
  const outer = rings[0] ?? [];
  const xs = outer.map(([x]) => x);
  const ys = outer.map(([, y]) => y);
  const [left, right, top, bottom] = [
    Math.min(...xs),
    Math.max(...xs),
    Math.min(...ys),
    Math.max(...ys),
  ];
  const half = Math.max(right - left, bottom - top) / 4;
  const cellAt = (x: number, y: number, size: number): Cell => {
    const distance = signedDistance(x, y, rings);
    return { x, y, half: size, distance, most: distance + size * Math.SQRT2 };
  };
  let best = cellAt((left + right) / 2, (top + bottom) / 2, 0);
  let cells: Cell[] = [];
  for (let x = left + half; x < right + half; x += 2 * half) {
    for (let y = top + half; y < bottom + half; y += 2 * half) cells.push(cellAt(x, y, half));
  }
  while (cells.length > 0) {
    for (const cell of cells) if (cell.distance > best.distance) best = cell;
    const enough = best.distance + PRECISION;
    cells = cells
      .filter((cell) => cell.most > enough)
      .flatMap(({ x, y, half: size }) => {
        const quarter = size / 2;
        return [-quarter, quarter].flatMap((dx) =>
          [-quarter, quarter].map((dy) => cellAt(x + dx, y + dy, quarter)),
        );
      });
  }
  return best;
}

/** Distance from a point to the nearest border of all rings; negative outside (or in a hole). */
function signedDistance(x: number, y: number, rings: readonly FlatRing[]): number {
  let inside = false;
  let nearest = Number.POSITIVE_INFINITY;
  for (const ring of rings) {
    let [bx, by] = ring[ring.length - 1] ?? [0, 0];
    for (const [ax, ay] of ring) {
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
      nearest = Math.min(nearest, squaredToSide(x, y, ax, ay, bx, by));
      bx = ax;
      by = ay;
    }
  }
  return (inside ? 1 : -1) * Math.sqrt(nearest);
}

function ringArea(ring: Ring): number {
  let area = 0;
  let [bx = 0, by = 0] = ring[ring.length - 1] ?? [];
  for (const [ax = 0, ay = 0] of ring) {
    area += bx * ay - ax * by;
    bx = ax;
    by = ay;
  }
  return Math.abs(area) / 2;
}
