import { type ComponentType, Suspense } from 'react';
import { useTexts } from '../i18n/texts.ts';
import { Begin } from '../panels/begin/Begin.tsx';
import { EmptySelection } from '../panels/filters/EmptySelection.tsx';
import { LoadingText } from '../parts/LoadingText.tsx';
import { isFiltered, type ViewId } from '../state/choices.ts';
import { useChoices, useSelection, useVisibleGone } from '../state/useAppStore.ts';
import { useMediaQuery } from '../ui/useMediaQuery.ts';
import { NetworkView } from '../views/network/NetworkView.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { lazyPart } from './lazyPart.tsx';

/** Every view; what the first drawing does not need is fetched when it opens. */
const VIEWS: Record<ViewId, ComponentType> = {
  netwerk: NetworkView,
  kaart: lazyPart(() => import('../views/map/MapView.tsx').then(({ MapView }) => MapView)),
  lijst: lazyPart(() => import('../views/list/ListView.tsx').then(({ ListView }) => ListView)),
};

interface MainViewProps {
  readonly beginOpen: boolean;
  readonly onCloseBegin: () => void;
}

/** The chosen view. When it fails it says so, and everything around it keeps working. */
export function MainView({ beginOpen, onCloseBegin }: MainViewProps) {
  const texts = useTexts();
  const choices = useChoices();
  const { view } = choices;
  const { visible } = useSelection();
  const gone = useVisibleGone();
  const roomUnder = useMediaQuery('(max-width: 1099px) and (min-height: 700px)');
  const hasBegun =
    isFiltered(choices) || choices.selection !== undefined || choices.since !== undefined;
  const View = VIEWS[view];
  return (
    <>
      <section className={`view view-${view}`} aria-label={texts.views[view]}>
        {visible.size + gone.size === 0 ? (
          <EmptySelection />
        ) : (
          <ErrorBoundary subject={view} name={texts.views[view]}>
            <Suspense fallback={<LoadingText text={texts.loading} />}>
              <View />
            </Suspense>
          </ErrorBoundary>
        )}
      </section>
      {roomUnder && beginOpen && !hasBegun && <Begin onClose={onCloseBegin} compact />}
    </>
  );
}
