import type { GeoJsonObject, MultiPolygon } from 'geojson';
import type { PolylineOptions } from 'leaflet';
import { useMemo } from 'react';
import { GeoJSON } from 'react-leaflet';
import { GEMEENTE, regionsByGemeente } from '../../domain/geo/divisions.ts';
import type { Atlas } from './atlas.ts';
import { useMapPosition } from './useMapPosition.ts';

const SMOOTH = 0.4;

/** A layer that is only looked at; its class in map.css gives the colours. */
function Drawing({ data, name }: { readonly data: GeoJsonObject; readonly name: string }) {
  const style: PolylineOptions = {
    className: name,
    smoothFactor: SMOOTH,
    fill: name === 'map-land',
  };
  return <GeoJSON data={data} interactive={false} style={style} />;
}

/** Neighbouring land; the colour under everything is water. */
export function Land({ atlas }: { readonly atlas: Atlas }) {
  return <Drawing data={atlas.land} name="map-land" />;
}

/** Borders of the regions, and where the country ends. */
export function Borders({ atlas }: { readonly atlas: Atlas }) {
  return (
    <>
      <Drawing data={atlas.borders} name="map-border" />
      <Drawing data={atlas.coast} name="map-coast" />
    </>
  );
}

/** From this zoom on every gemeente shows. */
const HAIRLINES_ZOOM = 8.4;

/** Borders of the gemeenten, closer by. */
export function Hairlines({ atlas: { areas, divisions } }: { readonly atlas: Atlas }) {
  const { zoom } = useMapPosition();
  return zoom < HAIRLINES_ZOOM ? null : <HairlinesOf areas={areas} divisions={divisions} />;
}

function HairlinesOf({ areas, divisions }: Pick<Atlas, 'areas' | 'divisions'>) {
  const lines = useMemo(
    () => areas.borders(regionsByGemeente(divisions, GEMEENTE)),
    [areas, divisions],
  );
  return <Drawing data={lines} name="map-hairline" />;
}

/** Borders of the division that is drawn over the other. */
export function OverlayBorders({ atlas }: { readonly atlas: Atlas }) {
  return (
    <>
      <Drawing data={atlas.borders} name="map-overlay is-ground" />
      <Drawing data={atlas.borders} name="map-overlay" />
    </>
  );
}

/** The outline of one area, on a line of paper so that it shows on every colour. */
export function AreaOutline({ area, name }: { area: MultiPolygon; name: string }) {
  return (
    <>
      <Drawing data={area} name={`${name} is-ground`} />
      <Drawing data={area} name={name} />
    </>
  );
}
