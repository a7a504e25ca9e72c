import { useEffect, useState } from 'react';
import { useTexts } from '../../i18n/texts.ts';
import { useSelection } from '../../state/useAppStore.ts';
import { MapScreen } from './MapScreen.tsx';
import './leafletBase.css';
import './map.css';
import './mapParts.css';
import { visiblePilots } from './mapData.ts';
import { PilotNames } from './PilotButton.tsx';
import { useGeo } from './useGeo.ts';

interface MapViewProps {
  /** false in a frame on another page, where turning the wheel must scroll that page. */
  readonly wheelZoom?: boolean;
}

/** Nothing is said about loading before this many ms: most often it is done by then. */
const PATIENCE = 300;

/** The map of the pilots; without its boundaries it is a list of the same pilots. */
export function MapView({ wheelZoom = true }: MapViewProps) {
  const texts = useTexts();
  const geo = useGeo();
  if (geo.status === 'ready') return <MapScreen geo={geo.geo} wheelZoom={wheelZoom} />;
  return (
    <div className="map-view">
      {geo.status === 'loading' ? (
        <LoadingLine />
      ) : (
        <div className="map-failed">
          <p role="alert">{texts.map.failed}</p>
          <button type="button" className="button" onClick={geo.retry}>
            {texts.retry}
          </button>
          <AllPilots />
        </div>
      )}
    </div>
  );
}

function LoadingLine() {
  const texts = useTexts();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p className="map-loading" role="status">
      {late && texts.map.loading}
    </p>
  );
}

function AllPilots() {
  const { network, visible } = useSelection();
  return <PilotNames pilots={visiblePilots(network, visible)} />;
}
