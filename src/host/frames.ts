import { clampHeight, type FromFrame, LEAST_CHANGE, message, readFromFrame } from './protocol.ts';

/** One of our frames, and who is told what happens in it. */
export interface Served {
  readonly frame: HTMLIFrameElement;
  /** Hears of it, and sends it on from here. */
  readonly owner: HTMLElement;
  readonly onMessage?: (told: FromFrame) => void;
}

/** Frames that an element made: also within a shadow root, where the page cannot find them. */
const made = new Set<Served>();

/** Serves a frame until the answer is called. */
export function serve(served: Served): () => void {
  made.add(served);
  return () => {
    made.delete(served);
  };
}

/**
 * Listens to all frames of ours on the page: those of the element, and plain ones that show an address below `base` or
 * say `data-netwerkkaart`. A frame may be older or younger than this script.
 */
export function serveFrames(base: string | undefined): void {
  window.addEventListener('message', ({ data, source }) => {
    const told = source === null ? undefined : readFromFrame(data);
    if (!told) return;
    const served = [...made, ...plainFrames(base)].find(
      ({ frame }) => frame.contentWindow === source,
    );
    if (!served) return;
    served.onMessage?.(told);
    pass(told, served);
  });
  const ask = () => {
    for (const { frame } of plainFrames(base)) {
      frame.contentWindow?.postMessage(message({ soort: 'vraag' }), '*');
    }
  };
  ask();
  // What stands below this script on the page.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', ask);
}

function pass(told: FromFrame, { frame, owner }: Served) {
  if (told.soort === 'hoogte') {
    setHeight(frame, told.hoogte);
    return;
  }
  const detail =
    told.soort === 'klaar' ? { versie: told.versie, weergave: told.weergave } : told.selectie;
  const name = `netwerkkaart-${told.soort}`;
  owner.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}

/** Those that no element of ours made. */
function plainFrames(base: string | undefined): Served[] {
  const ofElements = new Set([...made].map(({ frame }) => frame));
  return [...document.querySelectorAll('iframe')]
    .filter((frame) => !ofElements.has(frame))
    .filter(({ src, dataset }) => {
      const isBelow = base !== undefined && src.startsWith(base);
      return isBelow || dataset.netwerkkaart !== undefined;
    })
    .map((frame) => ({ frame, owner: frame }));
}

/** The height that the page gave a frame, as long as it has another. */
const given = new WeakMap<HTMLIFrameElement, string>();

/** Makes a frame so many px high; null: as the page gave it. */
function setHeight(frame: HTMLIFrameElement, height: number | null) {
  const { style } = frame;
  if (height === null) {
    style.height = given.get(frame) ?? style.height;
    given.delete(frame);
    return;
  }
  if (Math.abs(height - frame.clientHeight) < LEAST_CHANGE) return;
  if (!given.has(frame)) given.set(frame, style.height);
  style.height = `${height}px`;
}

/** The page gives another height; a frame that tells its own keeps that. */
export function giveHeight(frame: HTMLIFrameElement, height: number) {
  const text = `${clampHeight(height)}px`;
  if (given.has(frame)) given.set(frame, text);
  else frame.style.height = text;
}
