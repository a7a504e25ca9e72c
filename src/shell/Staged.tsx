import {
  Fragment,
  type ReactNode,
  Suspense,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { AppStore } from '../state/appState.ts';
import { type Dropped, type OnStage, type Stage, StageProvider } from '../state/stage.ts';
import { AppProvider, createAppContext } from '../state/useAppStore.ts';
import { lazyPart } from './lazyPart.tsx';
import { useDragged } from './useDragged.ts';

const DropZone = lazyPart(() =>
  import('../panels/ownData/DropZone.tsx').then((module) => module.DropZone),
);

interface StagedProps {
  /** Of the data of this site, or of the file that the address names. */
  readonly site: AppStore;
  /** Around the shell, and not made anew when another is shown. */
  readonly around: (inside: ReactNode) => ReactNode;
  readonly shell: (above: ReactNode) => ReactNode;
  /** Stands above the app for what it begins with. */
  readonly above: ReactNode;
}

/** The app with the data of this site or, for a while, with somebody's own file; what is dropped on it is opened. */
export function Staged({ site, around, shell, above }: StagedProps) {
  const [own, setOwn] = useState<OnStage>();
  const [first] = useState(() => createAppContext(site));
  const context = own?.context ?? first;
  const [dropped, setDropped] = useState<readonly Dropped[]>();
  // Inside another page there is no page to open them.
  const dragged = useDragged(site.state.getState().embedding !== undefined);
  const leave = useCallback(
    (left: OnStage) => {
      left.steps.leave();
      // What one chose for oneself stays chosen.
      const { appearance, choices } = left.context.store.state.getState();
      site.actions.chooseAppearance(appearance);
      site.actions.chooseLanguage(choices.language);
      setOwn((now) => (now === left ? undefined : now));
    },
    [site],
  );
  const wasOwn = useRef(false);
  useEffect(() => {
    // What had the focus is gone.
    if (wasOwn.current && own === undefined) document.getElementById('main')?.focus();
    wasOwn.current = own !== undefined;
  }, [own]);
  const stage = useMemo<Stage>(
    () => ({
      site,
      own,
      show: setOwn,
      leave,
      dropped,
      takeDropped: () => setDropped(undefined),
    }),
    [site, own, leave, dropped],
  );
  return (
    <StageProvider value={stage}>
      <AppProvider value={context}>
        {around(
          <>
            <Fragment key={own?.number}>{shell(own?.bar ?? above)}</Fragment>
            {dragged && (
              <Suspense>
                <DropZone onDrop={setDropped} />
              </Suspense>
            )}
          </>,
        )}
      </AppProvider>
    </StageProvider>
  );
}
