import { type MouseEvent, type RefObject, useCallback, useRef } from 'react';

interface ClickedSpot {
  /** The part that panels lie over. */
  readonly spot: RefObject<HTMLDivElement | null>;
  readonly remember: (event: MouseEvent) => void;
}

/**
 * In a list that is as high as all it holds, a panel at the top may be out of sight, and the page around it must not be
 * scrolled. Puts the height of what was clicked last, in px from the top of the part, into `--clicked`, where the styles
 * find it. A click within a panel leaves it where it is.
 */
export function useClickedSpot(): ClickedSpot {
  const spot = useRef<HTMLDivElement>(null);
  const remember = useCallback(({ target }: MouseEvent) => {
    const part = spot.current;
    if (!part || !(target instanceof Element) || target.closest('[data-panel]')) return;
    const top = target.getBoundingClientRect().top - part.getBoundingClientRect().top;
    part.style.setProperty('--clicked', `${Math.max(0, Math.round(top))}px`);
  }, []);
  return { spot, remember };
}
