import {
  clampHeight,
  type FromFrame,
  LEAST_CHANGE,
  message,
  readToFrame,
  type Selected,
} from '../host/protocol.ts';
import type { AppStore } from '../state/appState.ts';
import { askedBy, hasOwnHeight, selectedIn, shownIn } from './messages.ts';

/** What stands in the place of what is not there yet. */
const UNFINISHED = '#app :is([data-loading], .static-text)';

/**
 * Talks with the page around this one, when there is one: tells it when something is shown, what is selected and how
 * high the list is, and shows what it asks for. Returns how to stop.
 */
export function connectHost({ state, actions }: AppStore, window: Window): () => void {
  const { parent, document } = window;
  if (parent === window) return () => undefined;
  // To whoever is there: all of it is public, and a page that we cannot name may need it.
  const tell = (content: FromFrame) => parent.postMessage(message(content), '*');
  let isReady = false;
  let selected: Selected | null = null;
  /** What was told last; null: as high as the page around us wants. */
  let height: number | null = null;

  const tellSelected = () => {
    const now = selectedIn(state.getState());
    if (now?.id === selected?.id) return;
    selected = now;
    tell({ soort: 'selectie', selectie: now });
  };
  const tellHeight = (next: number | null) => {
    const isNews =
      next === null || height === null ? next !== height : Math.abs(next - height) >= LEAST_CHANGE;
    if (!isNews) return;
    height = next;
    tell({ soort: 'hoogte', hoogte: next });
  };

  /** It calls at most once a frame, and once when it begins. */
  const observer = new ResizeObserver((entries) => {
    const box = entries.at(-1)?.borderBoxSize[0];
    // Of a list that is still on its way: the page around it would shrink first and grow then.
    if (document.querySelector(UNFINISHED)) return;
    if (box && box.blockSize > 0) tellHeight(clampHeight(box.blockSize));
  });
  let isWatching = false;
  const watchHeight = () => {
    const place = document.getElementById('app');
    const watches = isReady && hasOwnHeight(state.getState().choices) && place !== null;
    if (watches === isWatching) return;
    isWatching = watches;
    if (watches) observer.observe(place);
    else {
      observer.disconnect();
      tellHeight(null);
    }
  };

  const tellState = () => {
    const shown = shownIn(state.getState());
    // While another version is on its way nothing is taken back.
    if (!shown) return;
    if (!isReady) tell({ soort: 'klaar', ...shown });
    isReady = true;
    tellSelected();
    watchHeight();
  };

  const tellAgain = () => {
    isReady = false;
    selected = null;
    const before = height;
    height = null;
    tellState();
    tellHeight(before);
  };

  const hear = ({ data, source }: MessageEvent) => {
    if (source !== parent) return;
    const asked = readToFrame(data);
    if (asked?.soort === 'vraag') tellAgain();
    if (asked?.soort !== 'toon') return;
    const { choices, embedding, ignored } = askedBy(asked.zoekdeel, state.getState());
    // No step of the visitor: Back leads to where it led.
    state.setState({ embedding, corrected: choices });
    actions.restore(choices, ignored);
  };

  window.addEventListener('message', hear);
  const stop = state.subscribe(tellState);
  tellState();
  return () => {
    stop();
    observer.disconnect();
    window.removeEventListener('message', hear);
  };
}
