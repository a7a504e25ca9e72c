import type { LatLon } from './mercator.ts';

/** Polygons as in GeoJSON: an outer ring and its holes, of [lon, lat] in degrees. */
type Polygons = readonly (readonly (readonly (readonly number[])[])[])[];

/** Whether a point lies within one of the polygons and in none of its holes (even-odd rule). */
export function isInside({ lat, lon }: LatLon, polygons: Polygons): boolean {
  return polygons.some((rings) => {
    let inside = false;
    for (const ring of rings) {
      let [bx = 0, by = 0] = ring.at(-1) ?? [];
      for (const [ax = 0, ay = 0] of ring) {
        if (ay > lat !== by > lat && lon < ((bx - ax) * (lat - ay)) / (by - ay) + ax) {
          inside = !inside;
        }
        [bx, by] = [ax, ay];
      }
    }
    return inside;
  });
}
