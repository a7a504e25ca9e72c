import { type ComponentType, Suspense } from 'react';
import { useStateTitle } from '../parts/useStateTitle.ts';
import type { PageId } from '../state/choices.ts';
import { useActions, useChoices } from '../state/useAppStore.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { lazyPart } from './lazyPart.tsx';

const PAGES: Readonly<Record<PageId, ComponentType>> = {
  'open-data': lazyPart(() =>
    import('../panels/openData/OpenDataPage.tsx').then((module) => module.OpenDataPage),
  ),
  insluiten: lazyPart(() => import('./EmbedPage.tsx').then((module) => module.EmbedPage)),
};

/** The page of text that the address asks for, over everything else. */
export function OpenPage() {
  const { page } = useChoices();
  const { openPage } = useActions();
  const title = useStateTitle();
  if (page === undefined) return null;
  const Page = PAGES[page];
  return (
    <ErrorBoundary
      name={title}
      subject={page}
      className="header-failed"
      onClose={() => openPage(undefined)}
      takesFocus
    >
      <Suspense>
        <Page />
      </Suspense>
    </ErrorBoundary>
  );
}
