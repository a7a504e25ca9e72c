import { type FocusEvent, type RefObject, useEffect, useRef } from 'react';
import { useReturnFocus } from './useReturnFocus.ts';

interface PanelFocus {
  /** What the panel is about; each is shown from the top. */
  readonly subject: string | undefined;
  readonly hidden: boolean;
  readonly takesFocus: boolean;
}

/**
 * Brings the keyboard to a panel that opens or is about something else, back to where it was in a panel that comes
 * back, and to what had it before when the panel closes. It never takes the focus from a part with
 * `data-keeps-focus`. Returns what the panel calls when something in it has the focus.
 */
export function usePanelFocus(
  panel: RefObject<HTMLElement | null>,
  { subject, hidden, takesFocus }: PanelFocus,
): (event: FocusEvent<HTMLElement>) => void {
  useReturnFocus(panel);
  const last = useRef<HTMLElement>(null);
  const before = useRef<{ readonly subject: string | undefined; readonly hidden: boolean }>(null);
  useEffect(() => {
    const { current: was } = before;
    before.current = { subject, hidden };
    const element = panel.current;
    if (!element || hidden) return;
    if (was?.hidden) {
      // Who reads on elsewhere is left there.
      if (document.activeElement !== null && document.activeElement !== document.body) return;
      const place = last.current && element.contains(last.current) ? last.current : element;
      place.focus();
      return;
    }
    // jsdom has no scrolling.
    if (was && was.subject !== subject) element.scrollTo?.({ top: 0 });
    if (document.activeElement?.closest('[data-keeps-focus]')) return;
    if (takesFocus) element.focus({ preventScroll: true });
  }, [panel, subject, hidden, takesFocus]);
  return ({ target }) => {
    last.current = target;
  };
}
