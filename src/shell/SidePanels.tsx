import { Suspense, useEffect } from 'react';
import { useTexts } from '../i18n/texts.ts';
import { useActions, useChoices } from '../state/useAppStore.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { lazyPart } from './lazyPart.tsx';
import { ReadingPanel, readingTitle } from './ReadingPanel.tsx';
import type { ChangesPanelState } from './useChangesPanel.ts';
import { useHasChanged } from './useHasChanged.ts';
import { usePlaceName } from './usePlaceName.ts';
import type { Reading } from './useReading.ts';
import { useTakesFocus } from './useTakesFocus.ts';

const DetailPanel = lazyPart(() =>
  import('../panels/detail/DetailPanel.tsx').then((module) => module.DetailPanel),
);
const EntityChanges = lazyPart(() =>
  import('../panels/changes/EntityChanges.tsx').then((module) => module.EntityChanges),
);
const ChangesPanel = lazyPart(() =>
  import('../panels/changes/ChangesPanel.tsx').then((module) => module.ChangesPanel),
);
const PathPanel = lazyPart(() =>
  import('../panels/explore/PathPanel.tsx').then((module) => module.PathPanel),
);
const PlacePanel = lazyPart(() =>
  import('../panels/place/PlacePanel.tsx').then((module) => module.PlacePanel),
);
const ComparePanel = lazyPart(() =>
  import('../panels/compare/ComparePanel.tsx').then((module) => module.ComparePanel),
);

interface SidePanelsProps {
  readonly changes: ChangesPanelState;
  readonly reading: Reading | undefined;
  readonly onCloseReading: () => void;
  /** Undefined: what is told of the place stands open as long as there is one. */
  readonly placePanel?: { readonly open: boolean; readonly onClose: () => void };
}

/** Beside the view: the selected entity, else what one explores, else what one reads, else what changed. */
export function SidePanels({ changes, reading, onCloseReading, placePanel }: SidePanelsProps) {
  const texts = useTexts();
  const { selection: selected, since, path, together, place, view } = useChoices();
  const { select, askPath, clearTogether, choosePlace } = useActions();
  const knownPlace = usePlaceName();
  const placeName = placePanel?.open === false ? undefined : knownPlace;
  const closePlace = placePanel?.onClose ?? (() => choosePlace(undefined));
  const exploring = path !== undefined || together.length > 0;
  const takesFocus = useTakesFocus();
  const startedExploring = useHasChanged(exploring);
  const startedPlace = useHasChanged(place);
  // Fetched after the first drawing, so that the first click shows a detail at once. When it cannot
  // be had now, that click asks again.
  useEffect(() => {
    DetailPanel.fetchAhead();
  }, []);
  const onMap = view === 'kaart';
  useEffect(() => {
    if (onMap) PlacePanel.fetchAhead();
  }, [onMap]);
  const backTo = (label: string, prepare?: () => void) => ({
    label,
    onBack: () => {
      prepare?.();
      select(undefined);
    },
  });
  const openList = () => {
    if (!changes.open) changes.setOpen(true);
  };
  const back = path
    ? backTo(texts.explore.path.back)
    : together.length > 0
      ? backTo(texts.compare.back)
      : placeName !== undefined
        ? backTo(texts.place.backToPlace(placeName))
        : reading !== undefined
          ? backTo(readingTitle(reading, texts))
          : changes.comparing
            ? backTo(texts.changes.back, openList)
            : undefined;
  return (
    <>
      {changes.open && (
        <ErrorBoundary
          name={texts.changes.title}
          subject={since}
          className="detail"
          onClose={() => changes.setOpen(false)}
        >
          <Suspense fallback={<div className="detail" />}>
            <ChangesPanel
              hidden={
                selected !== undefined ||
                exploring ||
                placeName !== undefined ||
                reading !== undefined
              }
              takesFocus={changes.opened}
              onClose={() => changes.setOpen(false)}
            />
          </Suspense>
        </ErrorBoundary>
      )}
      {reading !== undefined && (
        <ReadingPanel
          reading={reading}
          hidden={selected !== undefined || exploring || placeName !== undefined}
          onClose={onCloseReading}
        />
      )}
      {placeName !== undefined && (
        <ErrorBoundary
          name={texts.place.panel}
          subject={place}
          className="detail"
          onClose={closePlace}
        >
          <Suspense fallback={<div className="detail" />}>
            <PlacePanel
              hidden={selected !== undefined || exploring}
              takesFocus={startedPlace || placePanel !== undefined}
              onClose={closePlace}
            />
          </Suspense>
        </ErrorBoundary>
      )}
      {path !== undefined && (
        <ErrorBoundary
          name={texts.explore.path.title}
          subject={`${path.from} ${path.to}`}
          className="detail"
          onClose={() => askPath(undefined)}
        >
          <Suspense>
            <PathPanel hidden={selected !== undefined} takesFocus={startedExploring} />
          </Suspense>
        </ErrorBoundary>
      )}
      {together.length > 0 && (
        <ErrorBoundary
          name={texts.compare.title}
          subject={together.join(' ')}
          className="detail"
          onClose={clearTogether}
        >
          <Suspense>
            <ComparePanel hidden={selected !== undefined} takesFocus={startedExploring} />
          </Suspense>
        </ErrorBoundary>
      )}
      {selected !== undefined && (
        <ErrorBoundary
          name={texts.detail.label}
          subject={selected}
          className="detail"
          onClose={() => select(undefined)}
          takesFocus={takesFocus}
        >
          <Suspense>
            <DetailPanel
              takesFocus={takesFocus}
              {...(changes.comparing && { changes: <ChangesOfSelected id={selected} /> })}
              back={back}
            />
          </Suspense>
        </ErrorBoundary>
      )}
    </>
  );
}

/** A part of the detail that may fail without it. */
function ChangesOfSelected({ id }: { readonly id: string }) {
  const texts = useTexts();
  return (
    <ErrorBoundary name={texts.changes.title} subject={id}>
      <Suspense>
        <EntityChanges id={id} />
      </Suspense>
    </ErrorBoundary>
  );
}
