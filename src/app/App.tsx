import { type ReactNode, useEffect, useState } from 'react';
import { useTexts } from '../i18n/texts.ts';
import { useActions, useChoices, useConfig, useSelectionIfReady } from '../state/useAppStore.ts';
import { useTheme } from '../state/useTheme.ts';
import { keepFocus } from '../ui/keepFocus.ts';
import { useMediaQuery } from '../ui/useMediaQuery.ts';
import './app.css';
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
import { type Reading, useReading } from '../shell/useReading.ts';
import { BeginUnder } from './BeginUnder.tsx';
import { Header } from './Header.tsx';
import { Rail } from './Rail.tsx';
import { ReadingBar } from './ReadingBar.tsx';
import { Toolbar } from './Toolbar.tsx';
import { useBegin } from './useBegin.ts';
import { ViewSwitch } from './ViewSwitch.tsx';
import { VIEWS } from './views.ts';

/** Under this width the filters fold to a button when a detail stands beside the picture. */
const ROOM_FOR_BOTH = '(min-width: 1440px)';
const ROOM_FOR_RAIL = '(min-width: 1100px)';

interface AppProps {
  /** What must stand above everything, such as that this is an own file. */
  readonly above?: ReactNode;
}

/** The full shell: header, filters, one view, detail. */
export function App({ above }: AppProps) {
  const texts = useTexts();
  const theme = useTheme();
  useEffect(keepFocus, []);
  const selection = useSelectionIfReady();
  const { view, selection: selected, path, together } = useChoices();
  const { clearBeside } = useActions();
  const fitsRail = useMediaQuery(ROOM_FOR_RAIL);
  const fitsBoth = useMediaQuery(ROOM_FOR_BOTH);
  const changes = useChangesPanel(fitsRail);
  const placeName = usePlaceName();
  const inPlace =
    selected !== undefined || path !== undefined || together.length > 0 || placeName !== undefined;
  const { reading, setReading } = useReading();
  const beside = inPlace || changes.open || reading !== undefined;
  const railFits = fitsRail && (!beside || fitsBoth);
  const [closed, setClosed] = useState(false);
  // Over the picture the rail stays open until there is something else to look at.
  const [openFor, setOpenFor] = useState<{ readonly selected: string | undefined }>();
  const showRail = railFits ? !closed : openFor !== undefined && openFor.selected === selected;
  const setRailOpen = (open: boolean) => {
    if (railFits) setClosed(!open);
    else setOpenFor(open ? { selected } : undefined);
  };
  const makePlace = () => {
    if (inPlace) clearBeside();
  };
  // What one reads, and under it the list of changes, stand in the place of a detail and of what one explores.
  const toggleReading = (asked: Reading) => {
    setReading(!inPlace && reading === asked ? undefined : asked);
    makePlace();
  };
  const toggleChanges = () => {
    changes.setOpen(inPlace || reading !== undefined || !changes.open);
    setReading(undefined);
    makePlace();
  };
  const [beginOpen, setBeginOpen] = useBegin(above === undefined);
  useAppearance(selection?.network, theme);
  useDocumentHead();
  useAccent(useConfig().accent);

  return (
    <div className="app">
      <a className="skip-link" href="#main">
        {texts.skipToContent}
      </a>
      {selection && view === 'netwerk' && reading !== 'text' && (
        <button type="button" className="skip-link" onClick={() => toggleReading('text')}>
          {texts.reading.skipToText}
        </button>
      )}
      {above}
      <Header ready={selection !== undefined} onShowBegin={() => setBeginOpen(true)} />
      {selection && (
        <>
          <Notices />
          <div className="app-body" data-panels>
            {showRail && (
              <Rail
                over={!railFits}
                beginOpen={beginOpen}
                onCloseBegin={() => setBeginOpen(false)}
                onClose={() => setRailOpen(false)}
              />
            )}
            <main className="app-main" id="main" tabIndex={-1}>
              <PrintedHead />
              <Toolbar railOpen={showRail} onToggleRail={() => setRailOpen(!showRail)} />
              <ChangesAbove
                listOpen={changes.open && !inPlace && reading === undefined}
                onToggleList={toggleChanges}
              />
              <DateAbove />
              <MainView views={VIEWS} />
              {beginOpen && <BeginUnder onClose={() => setBeginOpen(false)} />}
              {view === 'netwerk' && (
                <ReadingBar reading={inPlace ? undefined : reading} onToggle={toggleReading} />
              )}
            </main>
            <SidePanels
              changes={changes}
              reading={reading}
              onCloseReading={() => setReading(undefined)}
            />
            <PrintedSource />
          </div>
          <ViewSwitch className="view-switch-bottom" />
        </>
      )}
      {!selection && (
        <main className="app-main" id="main" tabIndex={-1}>
          <NothingYet />
        </main>
      )}
    </div>
  );
}
