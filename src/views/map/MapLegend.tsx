import { type ReactNode, useId, useState } from 'react';
import { CLASSES } from '../../drawing/countClasses.ts';
import { useTexts } from '../../i18n/texts.ts';
import { kindCountWords } from '../../parts/kindCounts.ts';
import { useChoices, useSelection } from '../../state/useAppStore.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { usePrinting } from '../../ui/usePrinting.ts';
import type { Atlas } from './atlas.ts';
import { DivisionChoice, DivisionNote } from './DivisionChoice.tsx';
import { MarkShape } from './MarkShape.tsx';
import type { MapData } from './mapData.ts';
import { PilotNames } from './PilotButton.tsx';
import type { Tie } from './ties.ts';
import type { Ties } from './useTies.ts';

interface MapLegendProps {
  readonly atlas: Atlas;
  readonly data: MapData;
  readonly ties: Ties;
  /** Little room: only a button until it is asked for. */
  readonly folded: boolean;
}

/** What colours and marks mean, and what is not on the map. */
export function MapLegend({ atlas, data, ties, folded }: MapLegendProps) {
  const texts = useTexts();
  const { division, overlay } = useChoices();
  const { names, border } = texts.map.divisions;
  const { onDay } = useSelection();
  const [asked, setAsked] = useState(false);
  const id = useId();
  const printing = usePrinting();
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
          <h2 className="visually-hidden">{texts.map.legend}</h2>
          <DivisionChoice divisions={atlas.divisions} />
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
            <KeyRow sign={<KeyMark count={3} hollow={false} />}>{texts.map.several}</KeyRow>
            <KeyRow sign={<KeyMark count={4} hollow={false} circled />}>
              {texts.map.inCluster}
            </KeyRow>
            {onDay && data.pilots.some(({ id }) => onDay.unsure.has(id)) && (
              <KeyRow sign={<KeyMark count={1} hollow={false} faint />}>{texts.date.faint}</KeyRow>
            )}
            {overlay && <KeyRow sign={<KeyLine />}>{border(names[overlay].one)}</KeyRow>}
            {ties.partners.length > 0 && (
              <KeyRow sign={<span className="map-key-tie is-partner" />}>
                {texts.map.partnerLine(countOf(ties.partners))}
              </KeyRow>
            )}
            {ties.alike.length > 0 && (
              <KeyRow sign={<span className="map-key-tie is-alike" />}>
                {texts.map.alikeLine(countOf(ties.alike))}
              </KeyRow>
            )}
          </ul>
          <DivisionNote division={division} />
          {overlay && <DivisionNote division={overlay} />}
          <p className="map-note">{texts.map.counting}</p>
          {data.withoutPlace.length > 0 && (
            <Disclosure
              title={texts.map.withoutPlace(data.withoutPlace.length)}
              heldOpen={printing}
            >
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

interface KeyMarkProps {
  readonly count: number;
  readonly hollow: boolean;
  readonly circled?: boolean;
  readonly faint?: boolean;
}

function KeyMark({ count, hollow, circled = false, faint = false }: KeyMarkProps) {
  return (
    <svg
      className="map-key-mark"
      width="24"
      height="22"
      viewBox={circled ? '-16 -15 32 30' : '-12 -11 24 22'}
      aria-hidden="true"
    >
      <MarkShape count={count} hollow={hollow} circled={circled} faint={faint} />
    </svg>
  );
}

function KeyLine() {
  return (
    <svg width="24" height="8" viewBox="0 0 24 8" aria-hidden="true">
      <path className="map-overlay" d="M1 4h22" />
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
  return <p className="map-note map-without">{texts.map.notOnMap(texts.format.list(counts))}.</p>;
}

/** Something in several places has several lines. */
function countOf(ties: readonly Tie[]): number {
  return new Set(ties.map(({ id }) => id)).size;
}
