/** What runs inside the measured page: it looks at frames and at what the picture tells of itself. */
import type { BrowserContext, Page } from 'playwright-core';

/** What a page did from the start of the navigation on, ms. */
export interface Watched {
  firstNodes: number;
  settled: number;
  longestTask: number;
}

/** Of a frame: when it began, and how many pictures were drawn before it. */
type Frame = readonly [time: number, draws: number];

/** What the app's picture tells of itself to anybody; see the README. */
interface Inspected extends HTMLElement {
  readonly netwerkkaart?: {
    readonly nodes: readonly { readonly id: string; readonly layout: object }[];
  };
}

declare global {
  interface Window {
    watched: Watched;
    /** How often a picture was drawn. */
    draws: number;
    /** Whether something was filled: before the first node a picture is cleared, or ruled, in vain. */
    hasFilled: boolean;
    seenFrames: Frame[];
    reaction: Promise<number>;
  }
}

/** Longer than two frames of the screen, ms. */
export const SLOW_FRAME = 33.4;

export const PICTURE = '.network-canvas';
const SETTLED = `${PICTURE}[data-settled="true"]`;

/**
 * Runs before anything else. Both pages clear their picture when they draw it, and only then. A time is that at which the
 * frame after it begins: by then it is on the screen.
 */
function watch(settled: string): void {
  const watched: Watched = { firstNodes: 0, settled: 0, longestTask: 0 };
  window.watched = watched;
  window.draws = 0;
  window.hasFilled = false;
  const pen = CanvasRenderingContext2D.prototype;
  const { clearRect, fill, fillRect } = pen;
  pen.clearRect = function (...area) {
    window.draws += 1;
    clearRect.apply(this, area);
  };
  // The first only: what is counted all the time makes the page slower that draws most.
  const once = <F extends object>(draw: F): F =>
    new Proxy(draw, {
      apply(target, self, path) {
        window.hasFilled = true;
        Object.assign(pen, { fill, fillRect });
        return Reflect.apply(target as () => void, self, path);
      },
    });
  Object.assign(pen, { fill: once(fill), fillRect: once(fillRect) });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      watched.longestTask = Math.max(watched.longestTask, duration);
    }
  }).observe({ type: 'longtask', buffered: true });
  const look = () => {
    if (window.hasFilled) watched.firstNodes ||= performance.now();
    if (document.querySelector(settled) !== null) watched.settled ||= performance.now();
    if (watched.settled === 0) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Has every page of a context watched. */
export async function watchPages(context: BrowserContext): Promise<void> {
  await context.addInitScript(watch, SETTLED);
}

/** Begins to write down when frames come. */
export async function startFrames(page: Page): Promise<void> {
  await page.evaluate(() => {
    const frames: Frame[] = [];
    window.seenFrames = frames;
    const note = (time: number) => {
      if (window.seenFrames !== frames) return;
      frames.push([time, window.draws]);
      requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
  });
}

/** How long each frame took since `startFrames`, ms; those in which nothing was drawn and that were in time do not count. */
export async function stopFrames(page: Page): Promise<number[]> {
  const frames = await page.evaluate(() => {
    const seen = window.seenFrames;
    window.seenFrames = [];
    return seen;
  });
  return frames.flatMap(([begin, before], i) => {
    const [end, after] = frames[i + 1] ?? [begin, before];
    return after > before || end - begin > SLOW_FRAME ? [end - begin] : [];
  });
}

/** What takes longer does not happen, ms. */
const LONGEST = 10_000;

/** What an event must change before it counts as answered. */
interface Answer {
  /** The picture is drawn anew. */
  readonly picture?: boolean;
  /** The texts of what this selector finds. */
  readonly texts?: string;
}

/**
 * How long after the next event of a type all of the answer is on the screen; ms, NaN when that does not come. `act` causes
 * the event. The time runs from when the browser got the event, not from when it was handled.
 */
export async function reactionTime(
  page: Page,
  event: string,
  act: () => Promise<unknown>,
  answer: Answer,
): Promise<number> {
  await page.evaluate(
    ([type, { picture = false, texts }]) => {
      const textsNow = () =>
        texts === undefined
          ? ''
          : [...document.querySelectorAll(texts)].map(({ textContent }) => textContent).join();
      window.reaction = new Promise((resolve) => {
        const begin = ({ timeStamp }: Event) => {
          const before = { draws: window.draws, texts: textsNow() };
          const look = () => {
            const isThere =
              (!picture || window.draws > before.draws) &&
              (texts === undefined || textsNow() !== before.texts);
            // What changed in this frame is on screen at the end of it: a task after it says so.
            if (isThere) setTimeout(() => resolve(performance.now() - timeStamp));
            else requestAnimationFrame(look);
          };
          requestAnimationFrame(look);
        };
        document.addEventListener(type, begin, { once: true, capture: true });
      });
    },
    [event, answer] as const,
  );
  await act();
  const late = new Promise<number>((resolve) => {
    setTimeout(() => resolve(Number.NaN), LONGEST);
  });
  return Promise.race([page.evaluate(() => window.reaction), late]);
}

/** Where every node of the app's picture lies in its drawing. */
export async function placesOf(page: Page): Promise<ReadonlyMap<string, string>> {
  const places = await page.evaluate((picture) => {
    const element = document.querySelector<Inspected>(picture);
    const nodes = element?.netwerkkaart?.nodes ?? [];
    return nodes.map(({ id, layout }) => [id, JSON.stringify(layout)] as const);
  }, PICTURE);
  return new Map(places);
}

/** Waits until the app's picture has so many nodes. */
export async function showsNodes(page: Page, count: number): Promise<void> {
  await page.waitForFunction(
    ([picture, wanted]) =>
      document.querySelector<Inspected>(picture)?.netwerkkaart?.nodes.length === wanted,
    [PICTURE, count] as const,
  );
}

/** Whether the mouse is over a node: a hand says so. */
export async function isOverNode(page: Page): Promise<boolean> {
  return page.evaluate((picture) => {
    const canvas = document.querySelector<HTMLElement>(`${picture} canvas, canvas${picture}`);
    return canvas?.style.cursor === 'pointer';
  }, PICTURE);
}

/** Waits until nothing moves, and all names stand where they belong. */
export async function rest(page: Page): Promise<void> {
  // Not waitForSelector: that gives a handle, which keeps what it found in memory.
  await page.locator(SETTLED).waitFor();
}
