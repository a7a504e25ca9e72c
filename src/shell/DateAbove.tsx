import { Suspense } from 'react';
import { useTexts } from '../i18n/texts.ts';
import { useActions, useChoices } from '../state/useAppStore.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { lazyPart } from './lazyPart.tsx';

const DateBar = lazyPart(() =>
  import('../panels/date/DateBar.tsx').then((module) => module.DateBar),
);

/** The day that is looked at, above the view: when one is chosen, and where days are what it is about. */
export function DateAbove() {
  const texts = useTexts();
  const { date, view } = useChoices();
  const { chooseDate } = useActions();
  if (date === undefined && view !== 'tijdlijn') return null;
  return (
    <ErrorBoundary name={texts.date.choose} subject={view} onClose={() => chooseDate(undefined)}>
      <Suspense>
        <DateBar />
      </Suspense>
    </ErrorBoundary>
  );
}
