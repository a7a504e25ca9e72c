/** A place on earth: degrees, WGS84. */
export interface LatLon {
  readonly lat: number;
  readonly lon: number;
}

/** A point in px of a map at one zoom; y grows to the south. */
export interface Pixel {
  readonly x: number;
  readonly y: number;
}

/** Width in px of the whole world at zoom 0. */
const WORLD = 256;
/** Where the square world of Mercator ends. */
const LAST_LATITUDE = 85.0511287798;
const RADIANS = Math.PI / 180;

/**
 * Spherical Mercator (EPSG:3857), as web maps use it. Latitudes beyond the square world count as
 * its edge. Zoom may be a fraction.
 */
export function project({ lat, lon }: LatLon, zoom: number): Pixel {
  const size = WORLD * 2 ** zoom;
  const sine = Math.sin(Math.max(-LAST_LATITUDE, Math.min(LAST_LATITUDE, lat)) * RADIANS);
  return {
    x: (lon / 360 + 0.5) * size,
    y: (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * size,
  };
}

/** The inverse of `project`. */
export function unproject({ x, y }: Pixel, zoom: number): LatLon {
  const size = WORLD * 2 ** zoom;
  return {
    lat: Math.atan(Math.sinh((0.5 - y / size) * 2 * Math.PI)) / RADIANS,
    lon: (x / size - 0.5) * 360,
  };
}
