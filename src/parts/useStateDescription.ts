import { useTexts } from '../i18n/texts.ts';
import { useAppState, useChoices, useSelectionIfReady } from '../state/useAppStore.ts';
import { kindCountWords } from './kindCounts.ts';
import { originOf } from './origin.ts';
import { useStateTitle } from './useStateTitle.ts';

/**
 * What is shown in a few sentences: the title, how much it is, which version and of when. undefined: there is no data
 * yet. Around a place on the map nothing is counted: the map shows that place amid the rest.
 */
export function useStateDescription(): string | undefined {
  const texts = useTexts();
  const title = useStateTitle();
  const { page, view, place } = useChoices();
  const selection = useSelectionIfReady();
  const ownFile = useAppState((state) => state.ownFile);
  if (!selection) return undefined;
  const { network, visible, kindCounts, relationCount } = selection;
  const { version, vocabularies } = network.file;
  const { state } = originOf(version, ownFile, texts, window.location);
  if (page !== undefined || (view === 'kaart' && place !== undefined)) {
    return [texts.titles.uncounted(title), state].join(' ');
  }
  const counts =
    visible.size === 0
      ? [texts.selection.whole(0)]
      : [
          ...kindCountWords(vocabularies, kindCounts, texts),
          texts.selection.relations(relationCount),
        ];
  return [texts.titles.counted(title, texts.format.list(counts)), state].join(' ');
}
