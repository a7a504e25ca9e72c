import { useEffect } from 'react';
import type { Network } from '../domain/network.ts';
import { inSentence } from '../i18n/format.ts';
import { useTexts } from '../i18n/texts.ts';
import { useAppState, useChoices } from '../state/useAppStore.ts';

/** The title of the page says what is shown, so that history and bookmarks can be told apart. */
export function useDocumentTitle(network: Network | undefined): void {
  const texts = useTexts();
  const { view, selection, since, page } = useChoices();
  const index = useAppState((state) => state.index);
  const name = selection && network?.entities.get(selection)?.record.name;
  const versions = index.status === 'ready' ? index.value.versions : [];
  const earlier = versions.find(({ id }) => id === since);
  const changed = earlier && texts.changes.changedSince(inSentence(earlier.title));
  const shown = page === undefined ? [name, texts.views[view], changed] : [texts.openData.title];
  const title = [...shown, `${texts.title} ${texts.titleYears}`].filter(Boolean).join(' – ');
  useEffect(() => {
    document.title = title;
  }, [title]);
}
