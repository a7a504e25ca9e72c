/** What runs inside the measured page: it looks at frames and at what the picture tells of itself. */
import type { BrowserContext, Page } from 'playwright-core';

/** What a page did from the start of the navigation on, ms. */
export interface Watched {
  firstNodes: number;
  settled: number;
  longestTask: number;
}

declare global {
  interface Window {
    watched: Watched;
    /** How often a picture was drawn. */
    draws: number;
    frameTimes: number[];
    reaction: Promise<number>;
  }
}

export const PICTURE = '.network-canvas';
const SETTLED = `${PICTURE}[data-settled="true"]`;

/** Runs before anything else. Both pages clear their picture when they draw it, and only then. */
function watch(settled: string): void {
  const watched: Watched = { firstNodes: 0, settled: 0, longestTask: 0 };
  window.watched = watched;
  window.draws = 0;
  const { clearRect } = CanvasRenderingContext2D.prototype;
  CanvasRenderingContext2D.prototype.clearRect = function (...area) {
    window.draws += 1;
    clearRect.apply(this, area);
  };
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      watched.longestTask = Math.max(watched.longestTask, duration);
    }
  }).observe({ type: 'longtask', buffered: true });
  const look = () => {
    if (window.draws > 0) watched.firstNodes ||= performance.now();
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
    const times: number[] = [];
    window.frameTimes = times;
    const note = (time: number) => {
      if (window.frameTimes !== times) return;
      times.push(time);
      requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
  });
}

/** How long each frame took since `startFrames`, ms. */
export async function stopFrames(page: Page): Promise<number[]> {
  const times = await page.evaluate(() => {
    const seen = window.frameTimes;
    window.frameTimes = [];
    return seen;
  });
  return times.slice(1).map((time, i) => time - (times[i] ?? time));
}

/** What takes longer does not happen, ms. */
const LONGEST = 10_000;

/**
 * How long after the next event of a type the picture is drawn anew, or, when `changes` is given, what that selector
 * finds is different and a frame has come; ms, NaN when nothing happens. `act` causes the event.
 */
export async function reactionTime(
  page: Page,
  event: string,
  act: () => Promise<unknown>,
  changes?: string,
): Promise<number> {
  await page.evaluate(
    ([type, selector]) => {
      const seen = () =>
        selector === ''
          ? String(window.draws)
          : [...document.querySelectorAll(selector)].map(({ textContent }) => textContent).join();
      window.reaction = new Promise((resolve) => {
        const begin = ({ timeStamp }: Event) => {
          const before = seen();
          const look = () => {
            // What changed in this frame is on screen at the end of it: a task after it says so.
            if (seen() === before) requestAnimationFrame(look);
            else setTimeout(() => resolve(performance.now() - timeStamp));
          };
          requestAnimationFrame(look);
        };
        document.addEventListener(type, begin, { once: true, capture: true });
      });
    },
    [event, changes ?? ''] as const,
  );
  await act();
  const late = new Promise<number>((resolve) => {
    setTimeout(() => resolve(Number.NaN), LONGEST);
  });
  return Promise.race([page.evaluate(() => window.reaction), late]);
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
  await page.waitForSelector(SETTLED);
}
