import type { MultiLineString } from 'geojson';
import type { PolylineOptions } from 'leaflet';
import { GeoJSON } from 'react-leaflet';
import type { Tie } from './ties.ts';
import type { Ties } from './useTies.ts';

/** The lines of the selected pilot: to its partners, and to pilots that are alike. */
export function TieLines({ ties }: { readonly ties: Ties }) {
  return (
    <>
      <Lines ties={ties.alike} name="map-tie is-alike" />
      <Lines ties={ties.partners} name="map-tie is-partner" />
    </>
  );
}

function Lines({ ties, name }: { readonly ties: readonly Tie[]; readonly name: string }) {
  if (ties.length === 0) return null;
  const data: MultiLineString = {
    type: 'MultiLineString',
    coordinates: ties.map(({ line }) => line.map(([lon, lat]) => [lon, lat])),
  };
  const key = ties.map(({ id, to }) => `${id} ${to.lat}`).join(' ');
  return (
    <>
      <GeoJSON
        key={`ground ${key}`}
        data={data}
        interactive={false}
        style={lineOf(`${name} is-ground`)}
      />
      <GeoJSON key={key} data={data} interactive={false} style={lineOf(name)} />
    </>
  );
}

function lineOf(className: string): PolylineOptions {
  return { className, fill: false, smoothFactor: 0 };
}
