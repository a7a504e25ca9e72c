import { type ReactNode, useId, useState } from 'react';
import { joinList } from '../../i18n/format.ts';
import { useTexts } from '../../i18n/texts.ts';
import { kindCountWords } from '../../parts/kindCounts.ts';
import { useSelection } from '../../state/useAppStore.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { CLASSES } from './countClasses.ts';
import { MarkShape } from './MarkShape.tsx';
import type { MapData } from './mapData.ts';
import { PilotNames } from './PilotButton.tsx';

interface MapLegendProps {
  readonly data: MapData;
  /** Little room: only a button until it is asked for. */
  readonly folded: boolean;
}

/** What colours and marks mean, and what is not on the map. */
export function MapLegend({ data, folded }: MapLegendProps) {
  const texts = useTexts();
  const [asked, setAsked] = useState(false);
  const id = useId();
  const shown = !folded || asked;
  return (
    <div className={folded ? 'map-legend is-folded' : 'map-legend'}>
      {folded && (
        <button
          type="button"
          className="button"
          aria-expanded={asked}
          aria-controls={shown ? id : undefined}
          onClick={() => setAsked(!asked)}
        >
          {texts.map.legend}
        </button>
      )}
      {shown && (
        <div id={id} className="map-legend-content">
          <h2>{texts.map.legendTitle}</h2>
          <ul className="map-key">
            {CLASSES.map((name) => (
              <KeyRow key={name} sign={<span className={`map-swatch is-${name}`} />}>
                {texts.map.classes[name]}
              </KeyRow>
            ))}
          </ul>
          <ul className="map-key">
            <KeyRow sign={<KeyMark count={1} hollow={false} />}>{texts.map.inGemeente}</KeyRow>
            <KeyRow sign={<KeyMark count={1} hollow />}>{texts.map.inRegion}</KeyRow>
            <KeyRow sign={<KeyMark count={3} hollow={false} />}>{texts.map.more}</KeyRow>
          </ul>
          <p className="map-note">
            {texts.map.arbeidsmarktregio} {texts.map.counting}
          </p>
          {data.withoutPlace.length > 0 && (
            <Disclosure title={texts.map.withoutPlace(data.withoutPlace.length)}>
              <PilotNames pilots={data.withoutPlace} />
            </Disclosure>
          )}
          <NotOnMap />
        </div>
      )}
    </div>
  );
}

function KeyRow({ sign, children }: { readonly sign: ReactNode; readonly children: ReactNode }) {
  return (
    <li>
      <span className="map-sign">{sign}</span>
      <span>{children}</span>
    </li>
  );
}

function KeyMark({ count, hollow }: { readonly count: number; readonly hollow: boolean }) {
  return (
    <svg className="map-key-mark" width="24" height="22" viewBox="-12 -11 24 22" aria-hidden="true">
      <MarkShape count={count} hollow={hollow} />
    </svg>
  );
}

/** Entities of other kinds in the selection: named and counted, so that nothing silently disappears. */
function NotOnMap() {
  const texts = useTexts();
  const { network, kindCounts } = useSelection();
  const { vocabularies } = network.file;
  const counts = kindCountWords(vocabularies, kindCounts, texts, (kind) => kind !== 'pilot');
  if (counts.length === 0) return null;
  return <p className="map-note">{texts.map.notOnMap(joinList(counts, texts.and))}.</p>;
}
