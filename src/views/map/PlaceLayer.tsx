import type { MultiPolygon } from 'geojson';
import { latLngBounds } from 'leaflet';
import { useEffect } from 'react';
import { useMap } from 'react-leaflet';
import { freeMargin } from '../../drawing/boxes.ts';
import { panelsOver, watchPanels } from '../../ui/panels.ts';
import { AreaOutline } from './Background.tsx';

interface PlaceLayerProps {
  /** Another text for another place: then the map goes there. */
  readonly place: string;
  readonly area: MultiPolygon;
  /** While something else is looked at, the map stays where that is. */
  readonly follows: boolean;
  readonly animate: boolean;
}

/** From the area to the edge of the map, px. */
const EDGE = 72;
/** Closer than this one sees nothing around a gemeente. */
const CLOSEST = 9.4;

/** The chosen gemeente or region: its outline, and the map goes there when it is chosen. */
export function PlaceLayer({ place, area, follows, animate }: PlaceLayerProps) {
  const map = useMap();
  useEffect(() => {
    if (!follows) return;
    const points = area.coordinates
      .flat(2)
      .map(([lon = 0, lat = 0]): [number, number] => [lat, lon]);
    if (points.length === 0) return;
    const show = () => {
      const { x: width, y: height } = map.getSize();
      const margin = freeMargin(panelsOver(map.getContainer()), { width, height }, EDGE);
      map.fitBounds(latLngBounds(points), {
        paddingTopLeft: [margin.left, margin.top],
        paddingBottomRight: [margin.right, margin.bottom],
        maxZoom: CLOSEST,
        animate,
      });
    };
    show();
    // The panel about it opens beside or over the map.
    return watchPanels(map.getContainer(), show);
  }, [map, area, follows, animate]);
  return <AreaOutline key={place} area={area} name="map-selected-area" />;
}
