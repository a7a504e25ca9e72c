/** A box in px from the top left of something else. */
interface Covering {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The panels of the page (`data-panel`) that lie over an element, in px from its top left. */
export function panelsOver(element: Element): Covering[] {
  const origin = element.getBoundingClientRect();
  return [...document.querySelectorAll('[data-panel]')]
    .map((panel) => panel.getBoundingClientRect())
    .filter(
      ({ left, top, right, bottom }) =>
        left < origin.right && right > origin.left && top < origin.bottom && bottom > origin.top,
    )
    .map(({ left, top, right, bottom }) => ({
      left: left - origin.left,
      top: top - origin.top,
      right: right - origin.left,
      bottom: bottom - origin.top,
    }));
}

/** Tells when a panel opens or closes beside or over an element; returns how to stop. */
export function watchPanels(element: Element, changed: () => void): () => void {
  const shell = element.closest('[data-panels]');
  if (!shell) return () => undefined;
  const observer = new MutationObserver(changed);
  observer.observe(shell, { childList: true });
  return () => observer.disconnect();
}
