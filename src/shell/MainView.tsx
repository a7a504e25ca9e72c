import { type ComponentType, Suspense } from 'react';
import { useTexts } from '../i18n/texts.ts';
import { EmptySelection } from '../panels/filters/EmptySelection.tsx';
import { LoadingText } from '../parts/LoadingText.tsx';
import type { ViewId } from '../state/choices.ts';
import { useChoices, useSelection, useVisibleGone } from '../state/useAppStore.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import './phone.css';
import './print.css';

export type Views = Readonly<Record<ViewId, ComponentType>>;

interface MainViewProps {
  readonly views: Views;
}

/** The chosen view. When it fails it says so, and everything around it keeps working. */
export function MainView({ views }: MainViewProps) {
  const texts = useTexts();
  const { view } = useChoices();
  const { visible } = useSelection();
  const gone = useVisibleGone();
  const View = views[view];
  return (
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
  );
}
