import type { Map as LeafletMap } from 'leaflet';
import { useTexts } from '../../i18n/texts.ts';
import type { View } from './fitView.ts';
import { goHome } from './MapCamera.tsx';

interface ZoomButtonsProps {
  readonly map: LeafletMap;
  readonly home: View;
  readonly animate: boolean;
}

/** Closer, farther, and back to the whole country. */
export function ZoomButtons({ map, home, animate }: ZoomButtonsProps) {
  const { zoomIn, zoomOut, wholeCountry } = useTexts().map;
  return (
    <div className="map-zoom button-group">
      <button
        type="button"
        className="button"
        aria-label={zoomIn}
        onClick={() => map.zoomIn(1, { animate })}
      >
        +
      </button>
      <button
        type="button"
        className="button"
        aria-label={zoomOut}
        onClick={() => map.zoomOut(1, { animate })}
      >
        −
      </button>
      <button type="button" className="button" onClick={() => goHome(map, home, animate)}>
        {wholeCountry}
      </button>
    </div>
  );
}
