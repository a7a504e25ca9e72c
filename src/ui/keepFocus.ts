const FOCUSABLE =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), summary, [tabindex="0"]';

/**
 * Whoever presses a button that takes itself away keeps the place on the page: the focus goes to what came after it in
 * the nearest part around it that is still there, else to what came before it. What already has the focus keeps it.
 * Gives how to stop.
 */
export function keepFocus(): () => void {
  const onClick = ({ target }: MouseEvent) => {
    const pressed = target instanceof Element ? target.closest<HTMLElement>(FOCUSABLE) : null;
    if (!pressed) return;
    const parts = partsAround(pressed);
    const stops = [...document.querySelectorAll<HTMLElement>(FOCUSABLE)];
    const place = stops.indexOf(pressed);
    const nearest = [...stops.slice(place + 1), ...stops.slice(0, place).reverse()];
    // The page has changed by then: a press is answered at once.
    setTimeout(() => {
      if (pressed.isConnected || !isLost()) return;
      for (const part of parts.filter(({ isConnected }) => isConnected)) {
        for (const stop of nearest.filter((each) => part.contains(each))) {
          stop.focus({ preventScroll: true });
          // What is not shown does not take it.
          if (!isLost()) return;
        }
      }
    });
  };
  // Before anything answers the press.
  document.addEventListener('click', onClick, { capture: true });
  return () => document.removeEventListener('click', onClick, { capture: true });
}

const isLost = (): boolean =>
  document.activeElement === null || document.activeElement === document.body;

/** The nearest first. */
function partsAround(element: Element): Element[] {
  const parts: Element[] = [];
  for (let part = element.parentElement; part; part = part.parentElement) parts.push(part);
  return parts;
}
