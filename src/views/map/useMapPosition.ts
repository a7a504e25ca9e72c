import { useState } from 'react';
import { useMap, useMapEvents } from 'react-leaflet';
import type { Pixel } from '../../domain/geo/mercator.ts';

export interface MapPosition {
  readonly zoom: number;
  /** Layers stand at the px of the world minus this. Panning does not change it. */
  readonly origin: Pixel;
}

/**
 * The zoom at which layers must stand. At the start of an animated zoom it is the zoom at the end,
 * so that what is placed by it can glide along.
 */
export function useMapPosition(): MapPosition {
  const map = useMap();
  const read = (): MapPosition => {
    const { x, y } = map.getPixelOrigin();
    return { zoom: map.getZoom(), origin: { x, y } };
  };
  const [position, setPosition] = useState(read);
  const update = () =>
    setPosition((before) => {
      const now = read();
      const same =
        before.zoom === now.zoom &&
        before.origin.x === now.origin.x &&
        before.origin.y === now.origin.y;
      return same ? before : now;
    });
  useMapEvents({
    // Leaflet sets the new origin directly after it has told that an animation starts.
    zoomanim: () => queueMicrotask(update),
    zoom: update,
    viewreset: update,
    moveend: update,
  });
  return position;
}
