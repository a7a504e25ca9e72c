import { type RefObject, useLayoutEffect } from 'react';

/**
 * When a part that took the focus goes away, gives it back to what had it before. Not when the
 * reader has moved on to somewhere else, and not when that is gone as well.
 */
export function useReturnFocus(part: RefObject<HTMLElement | null>, active = true): void {
  // A layout effect: it must look who has the focus before the part takes it.
  useLayoutEffect(() => {
    if (!active) return;
    const opener = document.activeElement;
    const element = part.current;
    return () => {
      const now = document.activeElement;
      const isLost = now === null || now === document.body || element?.contains(now) === true;
      if (isLost && opener instanceof HTMLElement && opener.isConnected) {
        opener.focus({ preventScroll: true });
      }
    };
  }, [part, active]);
}
