import { useEffect } from 'react';
import type { EntityId, Network } from '../domain/network.ts';
import { inSentence } from '../i18n/format.ts';
import { useTexts } from '../i18n/texts.ts';
import { useAppState, useChoices } from '../state/useAppStore.ts';
import { usePlaceName } from './usePlaceName.ts';

/** The title of the page says what is shown, so that history and bookmarks can be told apart. */
export function useDocumentTitle(network: Network | undefined): void {
  const texts = useTexts();
  const { view, selection, since, page, path, together } = useChoices();
  const index = useAppState((state) => state.index);
  const placeName = usePlaceName();
  const nameOf = (id: EntityId) => network?.entities.get(id)?.record.name;
  const name =
    selection !== undefined
      ? nameOf(selection)
      : path
        ? [path.from, path.to].map((id) => (id === undefined ? '…' : nameOf(id))).join(' → ')
        : together.map(nameOf).join(', ') || placeName;
  const versions = index.status === 'ready' ? index.value.versions : [];
  const earlier = versions.find(({ id }) => id === since);
  const changed = earlier && texts.changes.changedSince(inSentence(earlier.title));
  const shown = page === undefined ? [name, texts.views[view], changed] : [texts.openData.title];
  const title = [...shown, `${texts.title} ${texts.titleYears}`].filter(Boolean).join(' – ');
  useEffect(() => {
    document.title = title;
  }, [title]);
}
