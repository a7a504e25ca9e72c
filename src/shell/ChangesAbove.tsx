import { Suspense } from 'react';
import { useTexts } from '../i18n/texts.ts';
import { useActions, useChoices } from '../state/useAppStore.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { lazyPart } from './lazyPart.tsx';

const ChangesStrip = lazyPart(() =>
  import('../panels/changes/ChangesStrip.tsx').then((module) => module.ChangesStrip),
);

interface ChangesAboveProps {
  readonly listOpen: boolean;
  readonly onToggleList: () => void;
}

/** While comparing with an earlier version: what that found, above the view. */
export function ChangesAbove(props: ChangesAboveProps) {
  const texts = useTexts();
  const { since } = useChoices();
  const { compareWith } = useActions();
  if (since === undefined) return null;
  return (
    <ErrorBoundary
      name={texts.changes.title}
      subject={since}
      onClose={() => compareWith(undefined)}
    >
      <Suspense>
        <ChangesStrip {...props} />
      </Suspense>
    </ErrorBoundary>
  );
}
