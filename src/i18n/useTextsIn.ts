import { useEffect, useState } from 'react';
import { fetchEnglish } from './fetchEnglish.ts';
import { nl } from './nl.ts';
import { type Language, type Texts, useTexts } from './texts.ts';

/**
 * The texts of a language, whichever the page is in: for what is read elsewhere. Until they are fetched, and when they
 * cannot be had, those of the page.
 */
export function useTextsIn(language: Language): Texts {
  const shown = useTexts();
  const [english, setEnglish] = useState<Texts>();
  const isMissing = language === 'en' && shown.language !== 'en';
  useEffect(() => {
    if (!isMissing) return;
    let isWanted = true;
    fetchEnglish().then(
      (texts) => {
        if (isWanted) setEnglish(texts);
      },
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [isMissing]);
  if (language === shown.language) return shown;
  return language === 'en' ? (english ?? shown) : nl;
}
