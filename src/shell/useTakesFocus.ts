import { useState } from 'react';
import { useChoices } from '../state/useAppStore.ts';

/**
 * Whether the detail takes the focus when it opens: after a choice, not for what the address opened with, and not when
 * a key in the picture shows what lies around a node, because then the visitor goes on in the picture.
 */
export function useTakesFocus(): boolean {
  const { selection, around } = useChoices();
  const [last, setLast] = useState({ selection, around, takesFocus: false });
  if (last.selection === selection && last.around === around) return last.takesFocus;
  const isSame = last.selection === selection;
  const isChosen = around === undefined || around === last.around;
  const takesFocus = isSame ? last.takesFocus : isChosen;
  setLast({ selection, around, takesFocus });
  return takesFocus;
}
