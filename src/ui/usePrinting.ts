import { useSyncExternalStore } from 'react';

let printing = false;

function subscribe(changed: () => void): () => void {
  const begin = () => {
    printing = true;
    changed();
  };
  const end = () => {
    printing = false;
    changed();
  };
  window.addEventListener('beforeprint', begin);
  window.addEventListener('afterprint', end);
  return () => {
    window.removeEventListener('beforeprint', begin);
    window.removeEventListener('afterprint', end);
  };
}

/**
 * Whether the page is being printed: what is folded must then be there, for on paper nothing unfolds. By
 * these events, because the browser counts the pages before it answers a media query.
 */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, () => printing);
}
