import { type Choices, HISTORY } from './choices.ts';
import type { AppStore } from './store.ts';
import { formatChoices, parseChoices } from './urlCodec.ts';

/**
 * Keeps the address and the choices the same, both ways; returns how to stop. The only file that
 * touches the history. In a frame with an opaque origin the history refuses a new address: the app
 * then works on without.
 */
export function syncUrl(store: AppStore, window: Window): () => void {
  let restoring = false;
  const stop = store.state.subscribe(({ choices, corrected }, before) => {
    if (restoring || choices === before.choices) return;
    const { search, pathname, hash } = window.location;
    const next = formatChoices(choices, search);
    if (next === search) return;
    const address = `${pathname}${next}${hash}`;
    try {
      // A correction of what the address asked for is no step of the visitor.
      if (choices !== corrected && makesStep(choices, before.choices))
        window.history.pushState(null, '', address);
      else window.history.replaceState(null, '', address);
    } catch {
      // An opaque origin (a frame with sandbox="allow-scripts") has no history of its own.
    }
  });
  const goBack = () => {
    const { choices, ignored } = parseChoices(window.location.search);
    restoring = true;
    store.actions.restore(choices, ignored);
    restoring = false;
  };
  window.addEventListener('popstate', goBack);
  return () => {
    stop();
    window.removeEventListener('popstate', goBack);
  };
}

function makesStep(choices: Choices, before: Choices): boolean {
  return (Object.keys(HISTORY) as (keyof Choices)[]).some(
    (key) => HISTORY[key] === 'step' && choices[key] !== before[key],
  );
}
