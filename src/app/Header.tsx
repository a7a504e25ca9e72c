import { Suspense, useState } from 'react';
import { useTexts } from '../i18n/texts.ts';
import { SearchBox } from '../panels/search/SearchBox.tsx';
import { CompareChoice } from '../panels/versions/CompareChoice.tsx';
import { VersionChoice } from '../panels/versions/VersionChoice.tsx';
import { LanguageLink } from '../parts/LanguageLink.tsx';
import { PageLink } from '../parts/PageLink.tsx';
import { ErrorBoundary } from '../shell/ErrorBoundary.tsx';
import { lazyPart } from '../shell/lazyPart.tsx';
import { OpenPage } from '../shell/OpenPage.tsx';
import { useMediaQuery } from '../ui/useMediaQuery.ts';
import { ShareButton } from './ShareButton.tsx';
import { ViewSwitch } from './ViewSwitch.tsx';

const AboutDialog = lazyPart(() =>
  import('../panels/about/AboutDialog.tsx').then((module) => module.AboutDialog),
);

interface HeaderProps {
  /** Whether there is a network to search in. */
  readonly ready: boolean;
  readonly onShowBegin: () => void;
}

/** Title, views, search, version and what this is. */
export function Header({ ready, onShowBegin }: HeaderProps) {
  const texts = useTexts();
  const small = useMediaQuery('(max-width: 699px)');
  const roomForVersion = useMediaQuery('(min-width: 900px)');
  const roomForCompare = useMediaQuery('(min-width: 1100px)');
  const roomForPages = useMediaQuery('(min-width: 1360px)');
  const [searching, setSearching] = useState(false);
  const [about, setAbout] = useState(false);
  return (
    <header className="header">
      <h1 className="header-title">
        {texts.title} <span>{texts.titleYears}</span>
      </h1>
      {ready && (
        <>
          <ViewSwitch className="view-switch-top" />
          {!small && <SearchBox />}
          {small && (
            <button
              type="button"
              className="button"
              aria-expanded={searching}
              onClick={() => setSearching(!searching)}
            >
              {texts.search.open}
            </button>
          )}
          {roomForVersion && <VersionChoice />}
          {roomForCompare && <CompareChoice />}
          <ShareButton />
          {roomForPages && (
            <PageLink page="open-data" className="link header-about">
              {texts.openData.open}
            </PageLink>
          )}
          {!small && <LanguageLink className="link header-about" short={!roomForPages} />}
          <button
            type="button"
            className={small ? 'button' : 'link header-about'}
            onClick={() => setAbout(true)}
          >
            {texts.about.open}
          </button>
          {small && searching && (
            <div className="header-search">
              <SearchBox takesFocus onDone={() => setSearching(false)} />
            </div>
          )}
          <OpenPage />
          {about && (
            <ErrorBoundary
              name={texts.about.open}
              className="header-failed"
              onClose={() => setAbout(false)}
              takesFocus
            >
              <Suspense>
                <AboutDialog
                  onClose={() => setAbout(false)}
                  onShowBegin={() => {
                    setAbout(false);
                    onShowBegin();
                  }}
                />
              </Suspense>
            </ErrorBoundary>
          )}
        </>
      )}
    </header>
  );
}
