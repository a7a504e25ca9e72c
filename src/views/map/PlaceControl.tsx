import { useState } from 'react';
import { areasOf } from '../../data/areas.ts';
import type { Geo } from '../../data/geo.ts';
import { useTexts } from '../../i18n/texts.ts';
import { PlaceField } from '../../parts/PlaceField.tsx';
import { useActions } from '../../state/useAppStore.ts';
import './place.css';

/** The visitor's own gemeente: by name, or by where the device is, which never leaves it. */
export function PlaceControl({ geo }: { readonly geo: Geo }) {
  const { choosePlace } = useActions();
  return (
    <div className="map-place">
      <PlaceField onChoose={choosePlace} />
      {'geolocation' in navigator && <Locate geo={geo} />}
    </div>
  );
}

/** How long the device may take, ms. */
const PATIENCE = 15_000;

type Told = 'locateNote' | 'locating' | 'locateDenied' | 'locateOutside';

function Locate({ geo }: { readonly geo: Geo }) {
  const texts = useTexts();
  const { choosePlace } = useActions();
  const [told, setTold] = useState<Told>('locateNote');
  const locate = () => {
    setTold('locating');
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude: lat, longitude: lon } }) => {
        const code = areasOf(geo.gemeenten).gemeenteAt({ lat, lon });
        setTold(code === undefined ? 'locateOutside' : 'locateNote');
        if (code !== undefined) choosePlace(code);
      },
      () => setTold('locateDenied'),
      // A gemeente is large: no need for a satellite.
      { enableHighAccuracy: false, timeout: PATIENCE, maximumAge: PATIENCE },
    );
  };
  return (
    <p className="map-locate">
      <button type="button" className="link" onClick={locate}>
        {texts.place.locate}
      </button>{' '}
      <span role="status">{texts.place[told]}</span>
    </p>
  );
}
