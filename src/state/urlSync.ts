import { type AppState, type AppStore, shownVersion } from './appState.ts';
import { type Choices, HISTORY } from './choices.ts';
import { formatChoices, parseChoices } from './urlCodec.ts';

const KEYS = Object.keys(HISTORY) as (keyof Choices)[];

/**
 * Keeps the address and the choices the same, both ways; returns how to stop. The only file that
 * touches the history. In a frame with an opaque origin the history refuses a new address: the app
 * then works on without.
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
    const before = written;
    if (KEYS.every((key) => next[key] === before[key])) return;
    written = next;
    const { search, pathname, hash } = window.location;
    const query = formatChoices(next, search);
    if (query === search) return;
    const address = `${pathname}${query}${hash}`;
    try {
      // A correction of what the address asked for is no step of the visitor.
      if (choices !== corrected && makesStep(next, before))
        window.history.pushState(null, '', address);
      else window.history.replaceState(null, '', address);
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
    const { choices, ignored } = parseChoices(search);
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

function makesStep(choices: Choices, before: Choices): boolean {
  return KEYS.some((key) => HISTORY[key] === 'step' && choices[key] !== before[key]);
}
