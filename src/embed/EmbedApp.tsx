import { type ReactNode, useEffect, useState } from 'react';
import { useTexts } from '../i18n/texts.ts';
import { ChangesAbove } from '../shell/ChangesAbove.tsx';
import { DateAbove } from '../shell/DateAbove.tsx';
import { MainView } from '../shell/MainView.tsx';
import { NothingYet } from '../shell/NothingYet.tsx';
import { Notices } from '../shell/Notices.tsx';
import { PrintedHead } from '../shell/PrintedHead.tsx';
import { PrintedSource } from '../shell/PrintedSource.tsx';
import { SidePanels } from '../shell/SidePanels.tsx';
import { useAccent } from '../shell/useAccent.ts';
import { useAppearance } from '../shell/useAppearance.ts';
import { useChangesPanel } from '../shell/useChangesPanel.ts';
import { useDocumentHead } from '../shell/useDocumentHead.ts';
import { usePlaceName } from '../shell/usePlaceName.ts';
import { useReading } from '../shell/useReading.ts';
import {
  useActions,
  useChoices,
  useConfig,
  useEmbedding,
  useSelectionIfReady,
} from '../state/useAppStore.ts';
import { useTheme } from '../state/useTheme.ts';
import { keepFocus } from '../ui/keepFocus.ts';
import { EmbedBar } from './EmbedBar.tsx';
import { EmbedFilters } from './EmbedFilters.tsx';
import { EmbedFoot } from './EmbedFoot.tsx';
import './embed.css';
import './embedPrint.css';
import { useClickedSpot } from './useClickedSpot.ts';
import { EMBED_VIEWS } from './views.ts';

interface EmbedAppProps {
  /** What must stand above everything, such as that this is an own file. */
  readonly above?: ReactNode;
}

/**
 * The embedded shell: one view inside another page, with the parts that this page asked for. Its foot always says what
 * it is and leads to the whole.
 */
export function EmbedApp({ above }: EmbedAppProps) {
  const texts = useTexts();
  const theme = useTheme();
  useEffect(keepFocus, []);
  const embedding = useEmbedding();
  const selection = useSelectionIfReady();
  const { view, selection: selected, place, date } = useChoices();
  const { clearBeside } = useActions();
  const changes = useChangesPanel(false);
  const { reading, setReading } = useReading();
  const [filtering, setFiltering] = useState(false);
  const placeName = usePlaceName();
  // What the address began with is no question of the visitor: the picture shows where it is, the rest is asked for.
  const [closedFor, setClosedFor] = useState(place);
  const { spot, remember } = useClickedSpot();
  useAppearance(selection?.network, theme);
  useDocumentHead();
  const config = useConfig();
  useAccent(embedding?.accent ?? config.accent);
  if (!embedding) return null;
  const { parts } = embedding;
  const isFiltering = filtering && selected === undefined;
  const readText = () => {
    clearBeside();
    setReading(reading === undefined ? 'text' : undefined);
  };
  return (
    <div className={`embed embed-${view}`}>
      {above}
      {selection && (
        <>
          <EmbedBar
            parts={parts}
            filtering={isFiltering}
            onToggleFilters={() => setFiltering(!isFiltering)}
          >
            {parts.details && placeName !== undefined && closedFor === place && (
              <button type="button" className="button" onClick={() => setClosedFor(undefined)}>
                {texts.embed.about(placeName)}
              </button>
            )}
          </EmbedBar>
          <Notices />
          <ChangesAbove
            listOpen={changes.open}
            onToggleList={() => changes.setOpen(!changes.open)}
          />
          {/* The line in the timeline chooses a day as well: a frame has little height. */}
          {date !== undefined && <DateAbove />}
          {/* Above what is printed: a frame may be too low for all of it. */}
          <PrintedHead />
          <PrintedSource />
          <div className="app-body" data-panels ref={spot} onClickCapture={remember}>
            {isFiltering && <EmbedFilters onClose={() => setFiltering(false)} />}
            <main className="app-main">
              <MainView views={EMBED_VIEWS} />
            </main>
            {parts.details && (
              <SidePanels
                changes={changes}
                reading={reading}
                onCloseReading={() => setReading(undefined)}
                placePanel={{ open: closedFor !== place, onClose: () => setClosedFor(place) }}
              />
            )}
          </div>
          <EmbedFoot reading={parts.details ? reading : undefined} onRead={readText} />
        </>
      )}
      {!selection && (
        <main className="app-main">
          <NothingYet />
        </main>
      )}
    </div>
  );
}
