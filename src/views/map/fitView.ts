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

/** px at the edges of the frame that something covers. */
export interface Reserved {
  readonly left: number;
  readonly top: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * The view that shows the whole country as large as it fits. From what is reserved the country
 * moves away as far as there is room, without getting smaller.
 */
export function fitView(size: Size, reserved: Reserved): View {
  const northWest = project({ lat: NETHERLANDS.north, lon: NETHERLANDS.west }, 0);
  const southEast = project({ lat: NETHERLANDS.south, lon: NETHERLANDS.east }, 0);
  const [width, height] = [southEast.x - northWest.x, southEast.y - northWest.y];
  const scale = Math.min(
    Math.max(1, size.width - 2 * MARGIN) / width,
    Math.max(1, size.height - 2 * MARGIN) / height,
  );
  const zoom = Math.max(LOWEST_ZOOM, Math.log2(scale));
  const away = (free: number, covered: number) =>
    Math.max(0, Math.min(covered, free - MARGIN) - free / 2) / 2 ** zoom;
  const middle = {
    x: (northWest.x + southEast.x) / 2 - away(size.width - width * 2 ** zoom, reserved.left),
    y: (northWest.y + southEast.y) / 2 - away(size.height - height * 2 ** zoom, reserved.top),
  };
  return { center: unproject(middle, 0), zoom };
}

/** What a frame shows in this view and `slack` times its size around it, as [south-west, north-east]. */
export function cornersOf({ center, zoom }: View, { width, height }: Size, slack: number) {
  const { x, y } = project(center, zoom);
  const [dx, dy] = [width * (0.5 + slack), height * (0.5 + slack)];
  return [
    unproject({ x: x - dx, y: y + dy }, zoom),
    unproject({ x: x + dx, y: y - dy }, zoom),
  ] as const;
}
