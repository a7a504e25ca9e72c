import { type LatLon, type Pixel, project } from '../../domain/geo/mercator.ts';
import { type ArrowKey, nearestSpot, spotsThatWay } from '../../drawing/arrows.ts';
import type { AtlasRegion } from './atlas.ts';
import type { SceneMark } from './mapScene.ts';

/** A region or a mark that the arrow keys come to. In px of the world at the zoom that it was made for. */
export interface Stop extends Pixel {
  readonly id: string;
  readonly kind: 'mark' | 'region';
  /** Code of the region, or key of the mark. */
  readonly key: string;
  readonly at: LatLon;
}

export const markStop = (key: string) => `mark-${key}`;
export const regionStop = (key: string) => `region-${key}`;

/** A region stands a little above its point, where its own mark often is: each is a step away from the other. */
const ABOVE = 6;

/** Where the arrow keys lead: to every mark and to every region. */
export function stopsOf(
  marks: readonly SceneMark[],
  regions: readonly AtlasRegion[],
  zoom: number,
): readonly Stop[] {
  return [
    ...marks.flatMap(({ key, places: [place], x, y }): Stop[] =>
      place ? [{ id: markStop(key), kind: 'mark', key, at: place.at, x, y }] : [],
    ),
    ...regions.flatMap((region) => regionStopOf(region, zoom) ?? []),
  ];
}

/** undefined when the region has no surface. */
export function regionStopOf({ code, point }: AtlasRegion, zoom: number): Stop | undefined {
  const found = point();
  if (!found) return undefined;
  const at = { lat: found.lat, lon: found.lon };
  const { x, y } = project(at, zoom);
  return { id: regionStop(code), kind: 'region', key: code, at, x, y: y - ABOVE };
}

/** Where an arrow leads from a stop: to the nearest in that direction. undefined: nothing lies that way. */
export function nextStop(stops: readonly Stop[], from: string, arrow: ArrowKey): Stop | undefined {
  const start = stops.find(({ id }) => id === from);
  return start && nearestSpot(spotsThatWay(stops, start, arrow), start);
}
