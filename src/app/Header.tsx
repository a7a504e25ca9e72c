import { useState } from 'react';
import { useTexts } from '../i18n/texts.ts';
import { SearchBox } from '../panels/search/SearchBox.tsx';
import { CompareChoice } from '../panels/versions/CompareChoice.tsx';
import { VersionChoice } from '../panels/versions/VersionChoice.tsx';
import { LanguageLink } from '../parts/LanguageLink.tsx';
import { PageLink } from '../parts/PageLink.tsx';
import { OpenPage } from '../shell/OpenPage.tsx';
import { useMediaQuery } from '../ui/useMediaQuery.ts';
import { ShareButton } from './ShareButton.tsx';
import { ViewSwitch } from './ViewSwitch.tsx';

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
              {texts.pageNames.short['open-data']}
            </PageLink>
          )}
          {!small && <LanguageLink className="link header-about" short={!roomForPages} />}
          <PageLink page="over" className={small ? 'button' : 'link header-about'}>
            {texts.pageNames.short.over}
          </PageLink>
          {small && searching && (
            <div className="header-search">
              <SearchBox takesFocus onDone={() => setSearching(false)} />
            </div>
          )}
          <OpenPage onShowBegin={onShowBegin} />
        </>
      )}
    </header>
  );
}
