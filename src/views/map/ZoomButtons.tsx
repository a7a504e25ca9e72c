import type { Map as LeafletMap } from 'leaflet';
import type { LatLon } from '../../domain/geo/mercator.ts';
import { useTexts } from '../../i18n/texts.ts';
import type { View } from './fitView.ts';
import { goHome, zoomAround } from './MapCamera.tsx';

interface ZoomButtonsProps {
  readonly map: LeafletMap;
  readonly home: View;
  readonly animate: boolean;
  /** What is selected: while it is in view it stays where it is. */
  readonly around: LatLon | undefined;
}

/** Closer, farther, and back to the whole country. */
export function ZoomButtons({ map, home, animate, around }: ZoomButtonsProps) {
  const { zoomIn, zoomOut, wholeCountry } = useTexts().map;
  const zoomBy = (change: number) => zoomAround(map, change, around, animate);
  return (
    <div className="map-zoom button-group">
      <button type="button" className="button" aria-label={zoomIn} onClick={() => zoomBy(1)}>
        +
      </button>
      <button type="button" className="button" aria-label={zoomOut} onClick={() => zoomBy(-1)}>
        −
      </button>
      <button type="button" className="button" onClick={() => goHome(map, home, animate)}>
        {wholeCountry}
      </button>
    </div>
  );
}
