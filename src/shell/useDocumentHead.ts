import { useEffect } from 'react';
import { useTexts } from '../i18n/texts.ts';
import { useStateDescription } from '../parts/useStateDescription.ts';
import { useStateTitle } from '../parts/useStateTitle.ts';

/** The page says what is shown: in its title, so that history and bookmarks can be told apart, and in its description. */
export function useDocumentHead(): void {
  const texts = useTexts();
  const title = texts.titles.withSite(useStateTitle(), `${texts.title} ${texts.titleYears}`);
  const description = useStateDescription();
  useEffect(() => {
    document.title = title;
  }, [title]);
  useEffect(() => {
    if (description === undefined) return;
    document.querySelector('meta[name="description"]')?.setAttribute('content', description);
  }, [description]);
}
