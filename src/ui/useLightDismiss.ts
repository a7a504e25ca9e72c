import { type RefObject, useEffect } from 'react';

/**
 * Closes something that is open over the page, by Escape or a press beside it. Escape closes it wherever the focus is, and
 * first of all this, not what lies under it; a focus that was in it goes to its summary.
 */
export function useLightDismiss(
  details: RefObject<HTMLDetailsElement | null>,
  open: boolean,
  close: () => void,
): void {
  useEffect(() => {
    if (!open) return;
    const onEscape = (event: KeyboardEvent) => {
      const element = details.current;
      // What is open within it goes first.
      if (event.key !== 'Escape' || element?.querySelector('details[open]')) return;
      event.stopPropagation();
      close();
      if (element?.contains(document.activeElement)) element.querySelector('summary')?.focus();
    };
    const onPress = ({ target }: PointerEvent) => {
      if (target instanceof Node && !details.current?.contains(target)) close();
    };
    document.addEventListener('keydown', onEscape, true);
    document.addEventListener('pointerdown', onPress, true);
    return () => {
      document.removeEventListener('keydown', onEscape, true);
      document.removeEventListener('pointerdown', onPress, true);
    };
  }, [details, open, close]);
}
