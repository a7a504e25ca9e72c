import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { fetchEnglish } from '../i18n/fetchEnglish.ts';
import { nl } from '../i18n/nl.ts';
import { type Texts, TextsProvider } from '../i18n/texts.ts';
import type { LanguageId } from '../state/choices.ts';
import { useChoices } from '../state/useAppStore.ts';

const NotFetchedContext = createContext(false);

/** Whether the texts of the chosen language could not be fetched: the page is in another one. */
export const useLanguageNotFetched = () => useContext(NotFetchedContext);

interface InLanguageProps {
  /** Texts that were fetched before the app. */
  readonly begin?: Texts | undefined;
  readonly children: ReactNode;
}

interface Shown {
  readonly texts: Texts;
  /** Whether the visitor changed the language, and must hear of it. */
  readonly isNews: boolean;
}

/**
 * Gives everything in it the texts of the chosen language. Until they are there, and when they cannot be had, what was
 * there stays. The page says in which language it is, and reads it out when that changes.
 */
export function InLanguage({ begin = nl, children }: InLanguageProps) {
  const { language } = useChoices();
  const [{ texts, isNews }, setShown] = useState<Shown>({ texts: begin, isNews: false });
  const [notFetched, setNotFetched] = useState<LanguageId>();
  useEffect(() => {
    document.documentElement.lang = texts.language;
    if (language === texts.language) return;
    let isWanted = true;
    const show = (fetched: Texts) => {
      if (!isWanted) return;
      setShown({ texts: fetched, isNews: true });
      setNotFetched(undefined);
    };
    const tell = () => {
      if (isWanted) setNotFetched(language);
    };
    textsIn(language).then(show, tell);
    return () => {
      isWanted = false;
    };
  }, [language, texts]);
  return (
    <TextsProvider value={texts}>
      <NotFetchedContext value={notFetched === language}>
        {/* Always there, for only what changes in it is read aloud. */}
        <p className="visually-hidden" role="status">
          {isNews && texts.languages.now}
        </p>
        {children}
      </NotFetchedContext>
    </TextsProvider>
  );
}

const textsIn = (language: LanguageId): Promise<Texts> =>
  language === 'en' ? fetchEnglish() : Promise.resolve(nl);
