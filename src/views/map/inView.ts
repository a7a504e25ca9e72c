import type { MultiPolygon } from 'geojson';

/** A part of the world, degrees. */
export interface GeoBox {
  readonly south: number;
  readonly west: number;
  readonly north: number;
  readonly east: number;
}

/** Whether the smallest box around an area shares a point with what is in view; an empty area never does. */
export function isInView({ coordinates }: MultiPolygon, view: GeoBox): boolean {
  let [south, west, north, east] = [Infinity, Infinity, -Infinity, -Infinity];
  // The first ring of a polygon holds the others.
  for (const [outer = []] of coordinates) {
    for (const [lon = 0, lat = 0] of outer) {
      south = Math.min(south, lat);
      north = Math.max(north, lat);
      west = Math.min(west, lon);
      east = Math.max(east, lon);
    }
  }
  return south <= view.north && north >= view.south && west <= view.east && east >= view.west;
}
