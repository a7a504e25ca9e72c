import { useMemo } from 'react';
import { type Texts, useTexts } from '../i18n/texts.ts';
import type { Choices } from '../state/choices.ts';
import {
  useAppState,
  useChoices,
  useDivisions,
  useSelectionIfReady,
} from '../state/useAppStore.ts';
import { stateTitle } from './stateTitle.ts';

/**
 * The title of what is shown, or of what these other choices of the same version show; without the name of the site.
 * As long as there is no data: the name of the view. In the language of the page, unless `others` are given.
 */
export function useStateTitle(other?: Choices, others?: Texts): string {
  const own = useTexts();
  const texts = others ?? own;
  const now = useChoices();
  const choices = other ?? now;
  const network = useSelectionIfReady()?.network;
  const divisions = useDivisions();
  const index = useAppState((state) => state.index);
  return useMemo(
    () =>
      network && index.status === 'ready'
        ? stateTitle(choices, { network, divisions, versions: index.value.versions }, texts)
        : texts.views[choices.view],
    [choices, network, divisions, index, texts],
  );
}
