import type { AppStore } from './appState.ts';
import { type Choices, DEFAULT_CHOICES } from './choices.ts';

const KEYS = Object.keys(DEFAULT_CHOICES) as (keyof Choices)[];

/** Before the first step: what was shown before the file. */
const BEFORE = -1;

interface Mark {
  readonly file: number;
  readonly step: number;
}

export interface OwnSteps {
  /** Goes back before the first of them. */
  readonly leave: () => void;
  /** Another file takes their place. */
  readonly stop: () => void;
}

let files = 0;

/**
 * Lets Back and Forward undo and redo what a visitor chooses in an own file, while the address stays what it was: the
 * choices are kept here, and the history holds their number. Back before the first of them calls `onLeft`. In a frame with an opaque origin there is no history to keep.
 */
export function keepOwnSteps(store: AppStore, window: Window, onLeft: () => void): OwnSteps {
  const { history } = window;
  files += 1;
  const file = files;
  const { search } = window.location;
  const steps: Choices[] = [store.state.getState().choices];
  let at = 0;
  let restoring = false;
  const mark = (step: number): { readonly own: Mark } => ({ own: { file, step } });
  let left = false;
  const isKept = attempt(() => {
    history.replaceState(mark(BEFORE), '');
    history.pushState(mark(at), '');
  });
  const stopWatching = store.state.subscribe(({ choices, corrected }) => {
    const before = steps[at];
    if (restoring || !isKept || before === undefined) return;
    if (KEYS.every((key) => choices[key] === before[key])) return;
    // A correction of what was asked for is no step of the visitor.
    if (choices === corrected) {
      steps[at] = choices;
      return;
    }
    at += 1;
    steps.splice(at, Infinity, choices);
    attempt(() => history.pushState(mark(at), ''));
  });
  const goBack = () => {
    const found = markIn(history.state);
    const choices = found?.file === file ? steps[found.step] : undefined;
    if (found !== undefined && choices !== undefined) {
      at = found.step;
      restoring = true;
      store.actions.restore(choices);
      restoring = false;
      // Following a link within the page has no mark either, and leaves the address.
    } else if (found !== undefined || window.location.search !== search) {
      stop();
      onLeft();
    }
  };
  const stop = () => {
    left = true;
    stopWatching();
    window.removeEventListener('popstate', goBack);
  };
  window.addEventListener('popstate', goBack);
  return {
    stop,
    leave() {
      if (left) return;
      stop();
      if (isKept) history.go(BEFORE - at);
    },
  };
}

function attempt(change: () => void): boolean {
  try {
    change();
    return true;
  } catch {
    return false;
  }
}

function markIn(state: unknown): Mark | undefined {
  return (state as { readonly own?: Mark } | null)?.own;
}
