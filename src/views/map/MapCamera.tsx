import { type Map as LeafletMap, latLngBounds } from 'leaflet';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { useMap } from 'react-leaflet';
import type { LatLon } from '../../domain/geo/mercator.ts';
import { cornersOf, fitView, type Reserved, type View } from './fitView.ts';

export interface FrameSize {
  readonly width: number;
  readonly height: number;
}

interface MapCameraProps {
  /** What covers a frame of this width. */
  readonly reserved: (width: number) => Reserved;
  /** Points that must be in view when they change: what is selected. */
  readonly points: readonly LatLon[];
  readonly animate: boolean;
  /** Told when the map has a view, and whenever the frame gets another size. */
  readonly onFrame: (size: FrameSize, home: View) => void;
}

/** How far one may pan beyond the first view, in times its size. */
const SLACK = 0.12;
/** What is selected stays this far from the edge, in px. */
const EDGE = 48;

/** Shows the whole country, keeps doing so when the frame changes, and brings a selection into view. */
export function MapCamera({ reserved, points, animate, onFrame }: MapCameraProps) {
  const map = useMap();
  const home = useRef<View | undefined>(undefined);

  useLayoutEffect(() => {
    const container = map.getContainer();
    const keepFit = () => {
      const size = { width: container.clientWidth, height: container.clientHeight };
      if (size.width === 0 || size.height === 0) return;
      const wasHome = home.current === undefined || isAt(map, home.current);
      // Else Leaflet pans back into the bounds of the frame as it was.
      delete map.options.maxBounds;
      map.invalidateSize({ animate: false, pan: false });
      const view = fitView(size, reserved(size.width));
      home.current = view;
      map.options.minZoom = view.zoom;
      if (wasHome) {
        map.setView([view.center.lat, view.center.lon], view.zoom, { animate: false });
      } else if (map.getZoom() < view.zoom) map.setZoom(view.zoom, { animate: false });
      const [southWest, northEast] = cornersOf(view, size, SLACK);
      map.options.maxBounds = latLngBounds(
        [southWest.lat, southWest.lon],
        [northEast.lat, northEast.lon],
      );
      onFrame(size, view);
    };
    keepFit();
    const observer = new ResizeObserver(keepFit);
    observer.observe(container);
    return () => observer.disconnect();
  }, [map, reserved, onFrame]);

  const key = points.map(({ lat, lon }) => `${lat},${lon}`).join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another selection moves the map
  useEffect(() => {
    if (home.current) bringIntoView(map, points, animate);
  }, [map, key]);
  return null;
}

/** Back to the whole country. */
export function goHome(map: LeafletMap, { center, zoom }: View, animate: boolean) {
  map.setView([center.lat, center.lon], zoom, { animate });
}

function isAt(map: LeafletMap, { center, zoom }: View): boolean {
  const now = map.project(map.getCenter(), zoom);
  const then = map.project([center.lat, center.lon], zoom);
  return Math.abs(map.getZoom() - zoom) < 0.01 && now.distanceTo(then) < 3;
}

/** Moves only as far as needed, and zooms out only when the points do not fit together. */
export function bringIntoView(map: LeafletMap, points: readonly LatLon[], animate: boolean) {
  const [first] = points;
  if (!first) return;
  const size = map.getSize();
  const outside = points.some(({ lat, lon }) => {
    const { x, y } = map.latLngToContainerPoint([lat, lon]);
    return x < EDGE || y < EDGE || x > size.x - EDGE || y > size.y - EDGE;
  });
  if (!outside) return;
  if (points.length === 1) {
    map.panInside([first.lat, first.lon], { padding: [EDGE, EDGE], animate });
    return;
  }
  const corners = points.map(({ lat, lon }): [number, number] => [lat, lon]);
  map.fitBounds(corners, { padding: [EDGE, EDGE], maxZoom: map.getZoom(), animate });
}
