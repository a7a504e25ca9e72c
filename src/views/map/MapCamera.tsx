import type { MultiPolygon } from 'geojson';
import { geoJSON, type Map as LeafletMap, latLng, latLngBounds, point } from 'leaflet';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { useMap } from 'react-leaflet';
import type { LatLon } from '../../domain/geo/mercator.ts';
import { freeMargin } from '../../drawing/boxes.ts';
import { panelsOver, watchPanels } from '../../ui/panels.ts';
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
  /** What is printed, whatever is on screen; undefined: nothing is. */
  readonly printed: MultiPolygon | 'country' | undefined;
}

/** How far one may pan beyond the first view, in times its size. */
const SLACK = 0.12;
/** What is selected stays this far from the edge, in px. */
const EDGE = 48;
/** Steps of zoom that give room to pan when a sheet covers the map. */
const COVERED_ZOOM = 1.5;

const NOTHING_RESERVED: Reserved = { left: 0, top: 0 };
/** Around a place that is printed, in times its size; and no closer than this, or a small one has nothing around it. */
const AROUND_PRINTED = 0.15;
const CLOSEST_PRINTED = 9.5;

/** Shows the whole country, keeps doing so when the frame changes, and brings a selection into view. */
export function MapCamera({ reserved, points, animate, onFrame, printed }: MapCameraProps) {
  const map = useMap();
  const home = useRef<View | undefined>(undefined);
  const onScreen = useRef<View | undefined>(undefined);

  useLayoutEffect(() => {
    const container = map.getContainer();
    const keepFit = () => {
      const size = { width: container.clientWidth, height: container.clientHeight };
      // On paper nothing resizes, and what is there is no view of the visitor.
      if (size.width === 0 || size.height === 0 || onScreen.current) return;
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

  // Before the browser counts the pages; and back to what was on screen.
  useLayoutEffect(() => {
    const before = onScreen.current;
    if (printed === undefined && before === undefined) return;
    delete map.options.maxBounds;
    map.options.minZoom = 0;
    map.invalidateSize({ animate: false, pan: false });
    if (printed !== undefined) {
      onScreen.current ??= { center: latLonOf(map), zoom: map.getZoom() };
      onFrame(...showPrinted(map, printed));
      return;
    }
    onScreen.current = undefined;
    if (before) goHome(map, before, false);
    onFrame(sizeOf(map), home.current ?? fitView(sizeOf(map), NOTHING_RESERVED));
  }, [map, printed, onFrame]);

  const latest = useRef(points);
  useLayoutEffect(() => {
    latest.current = points;
  });
  // Only another selection, or a panel over the map, moves it: not every new list of the same points.
  const key = points.map(({ lat, lon }) => `${lat},${lon}`).join(' ');
  useEffect(() => {
    if (key === '') return;
    const show = () => home.current && bringIntoView(map, latest.current, animate);
    show();
    return watchPanels(map.getContainer(), show);
  }, [map, key, animate]);
  return null;
}

/** Shows what is printed as large as it fits, a place with what is around it; returns the frame, and its view of the country. */
function showPrinted(map: LeafletMap, printed: MultiPolygon | 'country'): [FrameSize, View] {
  const size = sizeOf(map);
  const country = fitView(size, NOTHING_RESERVED);
  if (printed === 'country') goHome(map, country, false);
  else {
    const bounds = geoJSON(printed).getBounds().pad(AROUND_PRINTED);
    map.fitBounds(bounds, { animate: false, maxZoom: CLOSEST_PRINTED });
  }
  return [size, country];
}

const sizeOf = (map: LeafletMap): FrameSize => {
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  return { width, height };
};

const latLonOf = (map: LeafletMap): LatLon => {
  const { lat, lng: lon } = map.getCenter();
  return { lat, lon };
};

/** Back to the whole country. */
export function goHome(map: LeafletMap, { center, zoom }: View, animate: boolean) {
  map.setView([center.lat, center.lon], zoom, { animate });
}

/** Closer by so many steps, or farther; what is at `around` stays where it is while it is in view. */
export function zoomAround(
  map: LeafletMap,
  change: number,
  around: LatLon | undefined,
  animate: boolean,
) {
  const zoom = map.getZoom() + change;
  const fixed = around && latLng(around.lat, around.lon);
  if (fixed && map.getBounds().contains(fixed)) map.setZoomAround(fixed, zoom, { animate });
  else map.setZoom(zoom, { animate });
}

/** From the places to the edge of the frame, px. */
const ROOM_AROUND = 90;

/** So close that places that stood under one mark come apart, at least one step. */
export function zoomTo(
  map: LeafletMap,
  places: readonly { readonly at: LatLon }[],
  animate: boolean,
) {
  const bounds = latLngBounds(places.map(({ at }): [number, number] => [at.lat, at.lon]));
  const padding = ROOM_AROUND * 2;
  const zoom = map.getBoundsZoom(bounds, false, point(padding, padding));
  map.setView(bounds.getCenter(), Math.max(map.getZoom() + 1, zoom), { animate });
}

function isAt(map: LeafletMap, { center, zoom }: View): boolean {
  const now = map.project(map.getCenter(), zoom);
  const then = map.project([center.lat, center.lon], zoom);
  return Math.abs(map.getZoom() - zoom) < 0.01 && now.distanceTo(then) < 3;
}

/**
 * Moves only as far as needed, clear of what lies over the map, and zooms out only when the points do
 * not fit together. Under a sheet that covers much of it, it zooms in: else there is no way to pan.
 */
export function bringIntoView(map: LeafletMap, points: readonly LatLon[], animate: boolean) {
  const [first] = points;
  if (!first) return;
  const { x: width, y: height } = map.getSize();
  const margin = freeMargin(panelsOver(map.getContainer()), { width, height }, EDGE);
  const outside = points.some(({ lat, lon }) => {
    const { x, y } = map.latLngToContainerPoint([lat, lon]);
    return (
      x < margin.left || y < margin.top || x > width - margin.right || y > height - margin.bottom
    );
  });
  if (!outside) return;
  const paddingTopLeft: [number, number] = [margin.left, margin.top];
  const paddingBottomRight: [number, number] = [margin.right, margin.bottom];
  const isCovered = margin.bottom > height / 3;
  if (points.length === 1 && !isCovered) {
    map.panInside([first.lat, first.lon], { paddingTopLeft, paddingBottomRight, animate });
    return;
  }
  const corners = points.map(({ lat, lon }): [number, number] => [lat, lon]);
  const maxZoom = map.getZoom() + (isCovered ? COVERED_ZOOM : 0);
  map.fitBounds(corners, { paddingTopLeft, paddingBottomRight, maxZoom, animate });
}
