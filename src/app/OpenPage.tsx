import { Suspense } from 'react';
import { useTexts } from '../i18n/texts.ts';
import { useActions, useChoices } from '../state/useAppStore.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { lazyPart } from './lazyPart.tsx';

const OpenDataPage = lazyPart(() =>
  import('../panels/openData/OpenDataPage.tsx').then((module) => module.OpenDataPage),
);

/** The page of text that the address asks for, over everything else. */
export function OpenPage() {
  const texts = useTexts();
  const { page } = useChoices();
  const { openPage } = useActions();
  if (page === undefined) return null;
  return (
    <ErrorBoundary
      name={texts.openData.title}
      className="header-failed"
      onClose={() => openPage(undefined)}
      takesFocus
    >
      <Suspense>
        <OpenDataPage />
      </Suspense>
    </ErrorBoundary>
  );
}
