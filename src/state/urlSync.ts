import { type AppState, type AppStore, shownVersion } from './appState.ts';
import { type Choices, DEFAULT_CHOICES } from './choices.ts';
import { formatChoices, parseChoices } from './urlCodec.ts';

const KEYS = Object.keys(DEFAULT_CHOICES) as (keyof Choices)[];

/**
 * Keeps the address and the choices the same, both ways; returns how to stop. The only file that
 * touches the history. Every change of a choice is a step there, which Back undoes: what is still
 * being typed is no choice yet. In a frame with an opaque origin the history refuses a new address:
 * the app then works on without.
 */
export function syncUrl(store: AppStore, window: Window): () => void {
  let restoring = false;
  /** The query string as it was last written or read. */
  let seen = window.location.search;
  /** The choices that it stands for. */
  let written = store.state.getState().choices;
  const stop = store.state.subscribe((state) => {
    if (restoring) return;
    const { choices, corrected } = state;
    // A version comes into the address when it is on screen: one that fails leaves no step behind.
    const next = isOnItsWay(state) ? { ...choices, version: written.version } : choices;
    if (KEYS.every((key) => next[key] === written[key])) return;
    written = next;
    const { search, pathname, hash } = window.location;
    const query = formatChoices(next, search);
    if (query === search) return;
    const address = `${pathname}${query}${hash}`;
    try {
      // A correction of what the address asked for is no step of the visitor.
      if (choices === corrected) window.history.replaceState(null, '', address);
      else window.history.pushState(null, '', address);
    } catch {
      // An opaque origin (a frame with sandbox="allow-scripts") has no history of its own.
    }
    seen = window.location.search;
  });
  const goBack = () => {
    const { search } = window.location;
    // Following a link within the page says the same as going back, but changes no choice.
    if (search === seen) return;
    seen = search;
    const { choices, ignored } = parseChoices(search, written.site);
    restoring = true;
    store.actions.restore(choices, ignored);
    restoring = false;
    written = store.state.getState().choices;
  };
  window.addEventListener('popstate', goBack);
  return () => {
    stop();
    window.removeEventListener('popstate', goBack);
  };
}

/** Whether another version is on screen than the chosen one. */
function isOnItsWay({ choices, index, network }: AppState): boolean {
  if (index.status !== 'ready' || network.status !== 'ready') return false;
  return network.value.file.version.id !== shownVersion(index.value, choices);
}
