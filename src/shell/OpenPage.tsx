import { type ComponentType, Suspense } from 'react';
import { useTexts } from '../i18n/texts.ts';
import { LoadingText } from '../parts/LoadingText.tsx';
import { PageLinks } from '../parts/PageLinks.tsx';
import type { PageId } from '../state/choices.ts';
import { useActions, useChoices } from '../state/useAppStore.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { lazyPart } from './lazyPart.tsx';
import './pages.css';

interface PageProps {
  readonly onShowBegin: () => void;
}

const OwnPages: ComponentType<PageProps> = lazyPart(() =>
  import('../panels/ownData/OwnPages.tsx').then((module) => module.OwnPages),
);

const PAGES: Readonly<Record<PageId, ComponentType<PageProps>>> = {
  vragen: lazyPart(() =>
    import('../panels/questions/QuestionsPage.tsx').then((module) => module.QuestionsPage),
  ),
  resultaten: lazyPart(() =>
    import('../panels/results/ResultsPage.tsx').then((module) => module.ResultsPage),
  ),
  over: lazyPart(() => import('../panels/pages/AboutPage.tsx').then((module) => module.AboutPage)),
  toegankelijkheid: lazyPart(() =>
    import('../panels/pages/AccessibilityPage.tsx').then((module) => module.AccessibilityPage),
  ),
  privacy: lazyPart(() =>
    import('../panels/pages/PrivacyPage.tsx').then((module) => module.PrivacyPage),
  ),
  'open-data': lazyPart(() =>
    import('../panels/openData/OpenDataPage.tsx').then((module) => module.OpenDataPage),
  ),
  insluiten: lazyPart(() => import('./EmbedPage.tsx').then((module) => module.EmbedPage)),
  'eigen-gegevens': OwnPages,
  combineren: OwnPages,
};

/** The page of text that the address asks for, over everything else. Another page comes in the same dialog. */
export function OpenPage({ onShowBegin }: PageProps) {
  const texts = useTexts();
  const { page } = useChoices();
  const { openPage } = useActions();
  if (page === undefined) return null;
  const Page = PAGES[page];
  return (
    <Dialog
      title={texts.pageNames.full[page]}
      close={texts.close}
      className={`page page-${page}`}
      subject={page}
      onClose={() => openPage(undefined)}
    >
      <PageLinks current={page} />
      <ErrorBoundary key={page} name={texts.pageNames.short[page]}>
        <Suspense fallback={<LoadingText text={texts.pageNames.loading} />}>
          <Page
            onShowBegin={() => {
              openPage(undefined);
              onShowBegin();
            }}
          />
        </Suspense>
      </ErrorBoundary>
    </Dialog>
  );
}
