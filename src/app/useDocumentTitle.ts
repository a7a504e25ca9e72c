import { useEffect } from 'react';
import type { Network } from '../domain/network.ts';
import { useTexts } from '../i18n/texts.ts';
import { useChoices } from '../state/useAppStore.ts';

/** The title of the page says what is shown, so that history and bookmarks can be told apart. */
export function useDocumentTitle(network: Network | undefined): void {
  const texts = useTexts();
  const { view, selection } = useChoices();
  const name = selection && network?.entities.get(selection)?.record.name;
  const title = [name, texts.views[view], `${texts.title} ${texts.titleYears}`]
    .filter(Boolean)
    .join(' – ');
  useEffect(() => {
    document.title = title;
  }, [title]);
}
