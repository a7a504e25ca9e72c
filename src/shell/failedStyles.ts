/**
 * Marks style sheets that cannot be fetched. The loader of the build asks for each only once: a part
 * that is fetched again would come without its styles. Returns how to stop.
 */
export function watchStyles(document: Document): () => void {
  const mark = ({ target }: Event) => {
    if (target instanceof HTMLLinkElement && target.rel === 'stylesheet')
      target.dataset.failed = '';
  };
  // Such an event does not bubble.
  document.addEventListener('error', mark, true);
  return () => document.removeEventListener('error', mark, true);
}

/**
 * Fetches the marked style sheets again, and waits for them. One that fails again stays marked, and is
 * no reason to leave out a part: it may be of another one.
 */
export async function fetchFailedStyles(document: Document): Promise<void> {
  const failed = [...document.querySelectorAll<HTMLLinkElement>('link[data-failed]')];
  await Promise.all(failed.map(fetchAgain));
}

function fetchAgain(link: HTMLLinkElement): Promise<void> {
  // A clone: only an element that is new in the page fetches.
  const again = link.cloneNode() as HTMLLinkElement;
  delete again.dataset.failed;
  return new Promise((resolve) => {
    for (const end of ['load', 'error']) again.addEventListener(end, () => resolve());
    link.replaceWith(again);
  });
}
