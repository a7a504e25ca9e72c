/** What runs inside the measured page: it looks at frames and at what the picture tells of itself. */
import type { Page } from 'playwright-core';

/** What both pages tell of their picture, on its element. */
export interface Told {
  /** How often it was drawn. */
  readonly frames: number;
  /** "rust": nothing moves, and all names stand where they belong. */
  readonly state: string;
  readonly nodes: readonly {
    readonly id: string;
    readonly screen: { readonly x: number; readonly y: number };
  }[];
}

/** What a page did from the start of the navigation on, ms. */
export interface Watched {
  firstNodes: number;
  settled: number;
  longestTask: number;
}

declare global {
  interface Window {
    watched: Watched;
    frameTimes: number[];
    reaction: Promise<number>;
  }
}

export const PICTURE = '.network-canvas';

/** Runs before anything else. Frames are looked at as they come: the picture says when it was drawn. */
export function watch(picture: string): void {
  const watched: Watched = { firstNodes: 0, settled: 0, longestTask: 0 };
  window.watched = watched;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      watched.longestTask = Math.max(watched.longestTask, duration);
    }
  }).observe({ type: 'longtask', buffered: true });
  const look = () => {
    const element = document.querySelector<HTMLElement & { netwerkkaart?: Told }>(picture);
    const told = element?.netwerkkaart;
    if (told !== undefined && told.frames > 0) {
      watched.firstNodes ||= performance.now();
      if (told.state === 'rust') watched.settled ||= performance.now();
    }
    if (watched.settled === 0) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
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

/**
 * How long after the next event of a type the picture is drawn anew, or, when `changes` is given, what that selector
 * finds is different and a frame has come; ms. `act` causes the event.
 */
export async function reactionTime(
  page: Page,
  event: string,
  act: () => Promise<unknown>,
  changes?: string,
): Promise<number> {
  await page.evaluate(
    ([type, picture, selector]) => {
      const frames = () =>
        document.querySelector<HTMLElement & { netwerkkaart: Told }>(picture)?.netwerkkaart.frames;
      const texts = () =>
        [...document.querySelectorAll(selector)].map(({ textContent }) => textContent).join();
      window.reaction = new Promise((resolve) => {
        const begin = ({ timeStamp }: Event) => {
          const before = selector === '' ? frames() : texts();
          const look = () => {
            const now = selector === '' ? frames() : texts();
            // What changed in this frame is on screen at the end of it: a task after it says so.
            if (now === before) requestAnimationFrame(look);
            else setTimeout(() => resolve(performance.now() - timeStamp));
          };
          requestAnimationFrame(look);
        };
        document.addEventListener(type, begin, { once: true, capture: true });
      });
    },
    [event, PICTURE, changes ?? ''] as const,
  );
  await act();
  return page.evaluate(() => window.reaction);
}

/** What the picture tells now. */
export async function told(page: Page): Promise<Told> {
  return page.evaluate((picture) => {
    const element = document.querySelector<HTMLElement & { netwerkkaart: Told }>(picture);
    if (element === null) throw new Error('There is no picture');
    const { frames, state, nodes } = element.netwerkkaart;
    return { frames, state, nodes: nodes.map(({ id, screen }) => ({ id, screen })) };
  }, PICTURE);
}

/** Waits until nothing moves. */
export async function rest(page: Page): Promise<void> {
  await page.waitForFunction((picture) => {
    const element = document.querySelector<HTMLElement & { netwerkkaart?: Told }>(picture);
    return element?.netwerkkaart?.state === 'rust';
  }, PICTURE);
}
