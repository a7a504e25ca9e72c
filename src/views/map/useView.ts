import type { Map as LeafletMap } from 'leaflet';
import { useEffect, useState } from 'react';
import type { GeoBox } from './inView.ts';

/** What the map shows now, told again when a move or zoom has ended; undefined until there is a map. */
export function useView(map: LeafletMap | null): GeoBox | undefined {
  const [view, setView] = useState<GeoBox>();
  useEffect(() => {
    if (!map) return;
    const read = () => {
      const bounds = map.getBounds();
      setView({
        south: bounds.getSouth(),
        west: bounds.getWest(),
        north: bounds.getNorth(),
        east: bounds.getEast(),
      });
    };
    // Before the first view there are no bounds to ask for.
    map.whenReady(read);
    map.on('moveend', read);
    return () => {
      map.off('moveend', read);
    };
  }, [map]);
  return view;
}
