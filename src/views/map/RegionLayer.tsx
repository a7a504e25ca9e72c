import type { FeatureCollection, MultiPolygon } from 'geojson';
import {
  type GeoJSON as GeoJsonLayer,
  type Layer,
  type LeafletMouseEvent,
  Path,
  type PolylineOptions,
} from 'leaflet';
import { useEffect, useMemo, useRef } from 'react';
import { GeoJSON } from 'react-leaflet';
import type { LatLon } from '../../domain/geo/mercator.ts';
import type { EntityId } from '../../domain/network.ts';
import { classOf } from '../../drawing/countClasses.ts';
import type { AtlasRegion } from './atlas.ts';

interface RegionLayerProps {
  readonly regions: readonly AtlasRegion[];
  readonly byRegion: ReadonlyMap<string, ReadonlySet<EntityId>>;
  /** The region under the pointer, and where in it the pointer is. */
  readonly onHover: (code: string | undefined, at?: LatLon) => void;
  readonly onOpen: (code: string, at: LatLon) => void;
}

/** Leaflet simplifies lines up to this many px; the borders drawn over it hide what differs. */
const STYLE: PolylineOptions = { className: 'map-region', smoothFactor: 0.4 };

/** The regions of the division, each in the class of its number of pilots. */
export function RegionLayer({ regions, byRegion, onHover, onOpen }: RegionLayerProps) {
  const layer = useRef<GeoJsonLayer>(null);
  const data = useMemo<FeatureCollection<MultiPolygon, { code: string }>>(
    () => ({
      type: 'FeatureCollection',
      features: regions.map(({ code, area }) => ({
        type: 'Feature',
        properties: { code },
        geometry: area,
      })),
    }),
    [regions],
  );
  // Colours are classes of the stylesheet, so that a theme needs no new drawing.
  useEffect(() => {
    layer.current?.eachLayer((path) => {
      const code = codeOf(path);
      if (!(path instanceof Path) || code === undefined) return;
      const name = classOf(byRegion.get(code)?.size ?? 0);
      path.getElement()?.setAttribute('class', `leaflet-interactive map-region is-${name}`);
    });
  }, [byRegion]);
  return (
    <GeoJSON
      ref={layer}
      data={data}
      style={STYLE}
      eventHandlers={{
        mousemove: ({ sourceTarget, latlng }: LeafletMouseEvent) =>
          onHover(codeOf(sourceTarget), { lat: latlng.lat, lon: latlng.lng }),
        mouseout: () => onHover(undefined),
        click: (event: LeafletMouseEvent) => {
          const code = codeOf(event.sourceTarget);
          if (code !== undefined) onOpen(code, { lat: event.latlng.lat, lon: event.latlng.lng });
        },
      }}
    />
  );
}

/** Leaflet hangs the feature on the layer it makes of it. */
function codeOf(layer: Layer & { feature?: { properties?: { code?: string } } }) {
  return layer.feature?.properties?.code;
}
