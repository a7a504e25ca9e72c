import { type LatLon, project, unproject } from '../../domain/geo/mercator.ts';

/** South-west and north-east corner of the European Netherlands. */
export const NETHERLANDS = {
  south: 50.75,
  west: 3.36,
  north: 53.56,
  east: 7.23,
} as const;

export interface View {
  readonly center: LatLon;
  readonly zoom: number;
}

/** Free room between the country and the edge of the frame, in px. */
const MARGIN = 14;
/** Below this zoom the names of regions make no sense; only a frame of a few px asks for it. */
const LOWEST_ZOOM = 4;

/**
 * The view that shows the whole country as large as it fits. `reserved`: px at the left that the
 * legend covers; the country moves to the right as far as there is room, without getting smaller.
 */
export function fitView(size: { width: number; height: number }, reserved: number): View {
  const northWest = project({ lat: NETHERLANDS.north, lon: NETHERLANDS.west }, 0);
  const southEast = project({ lat: NETHERLANDS.south, lon: NETHERLANDS.east }, 0);
  const [width, height] = [southEast.x - northWest.x, southEast.y - northWest.y];
  const scale = Math.min(
    Math.max(1, size.width - 2 * MARGIN) / width,
    Math.max(1, size.height - 2 * MARGIN) / height,
  );
  const zoom = Math.max(LOWEST_ZOOM, Math.log2(scale));
  const free = size.width - width * 2 ** zoom;
  const left = Math.max(free / 2, Math.min(reserved, free - MARGIN));
  const middle = {
    x: (northWest.x + southEast.x) / 2 - (left - free / 2) / 2 ** zoom,
    y: (northWest.y + southEast.y) / 2,
  };
  return { center: unproject(middle, 0), zoom };
}
