import { useEffect, useRef, useState } from 'react';
import type { Choices } from '../state/choices.ts';
import { useAppState, useChoices } from '../state/useAppStore.ts';

/** Who changes one of these has begun; a filter leaves Begin, else the filters would jump away. */
const BEGUN_BY: readonly (keyof Choices)[] = [
  'view',
  'version',
  'since',
  'query',
  'selection',
  'path',
  'together',
];

/**
 * Whether Begin is open: until the visitor does something. A correction of the address is no such act. `offered`: it
 * begins open; what it asks says nothing about an own file.
 */
export function useBegin(
  offered = true,
): readonly [open: boolean, setOpen: (open: boolean) => void] {
  const choices = useChoices();
  const corrected = useAppState((state) => state.corrected);
  const [open, setOpen] = useState(offered);
  const before = useRef(choices);
  useEffect(() => {
    const last = before.current;
    before.current = choices;
    if (choices !== corrected && BEGUN_BY.some((key) => choices[key] !== last[key])) setOpen(false);
  }, [choices, corrected]);
  return [open, setOpen];
}
