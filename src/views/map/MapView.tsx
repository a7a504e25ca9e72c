import { useTexts } from '../../i18n/texts.ts';
import { LoadingText } from '../../parts/LoadingText.tsx';
import { needsNewPage, problemText } from '../../parts/problemText.ts';
import { RefreshButton } from '../../parts/RefreshButton.tsx';
import { useActions, useSelection } from '../../state/useAppStore.ts';
import { MapScreen } from './MapScreen.tsx';
import './leafletBase.css';
import './map.css';
import './mapMarks.css';
import './mapParts.css';
import './mapPrint.css';
import { useGeo } from '../../parts/useGeo.ts';
import { visiblePilots } from './mapData.ts';
import { PilotNames } from './PilotButton.tsx';

/** The map of the pilots; without its boundaries it is a list of the same pilots. */
export function MapView() {
  const texts = useTexts();
  const geo = useGeo();
  const { loadGeo } = useActions();
  if (geo.status === 'ready') return <MapScreen geo={geo.value} />;
  return (
    <div className="map-view">
      {geo.status === 'loading' ? (
        <LoadingText text={texts.map.loading} className="map-loading" />
      ) : (
        <div className="map-failed">
          <p role="alert">
            {texts.map.failed} {problemText(geo.problem, texts)}
          </p>
          <p className="view-message-buttons">
            <button type="button" className="button" onClick={() => void loadGeo()}>
              {texts.retry}
            </button>
            {needsNewPage(geo.problem) && <RefreshButton />}
          </p>
          <AllPilots />
        </div>
      )}
    </div>
  );
}

function AllPilots() {
  const { network, visible } = useSelection();
  return <PilotNames pilots={visiblePilots(network, visible)} />;
}
