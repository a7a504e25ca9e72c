/** The frames that systems for sites make, on a page of another origin, and a hand and a mouse in them. */
import type { Frame, Locator, Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { embedded, FULL_SANDBOX, hostPage } from './hostPage.ts';
import { type OpenOptions, openPage, type Problems } from './openPage.ts';

export interface Setting {
  /** What the frame says beside its address and title. */
  readonly frame: string;
  /** The page around the frame; by default the frame between a field and a text of several screens. */
  readonly around?: (frame: string) => string;
  /** The Content-Security-Policy of the page. */
  readonly policy?: (site: string) => string;
  readonly options?: OpenOptions;
  /** What brings the frame into view. */
  readonly reveal?: (frame: HTMLIFrameElement) => void;
  /** The page around it hides its own origin: nothing can be kept or copied. */
  readonly sealed?: true;
}

const SIZE = 'width="100%" height="640" style="border:0"';
/** Long without a style, which the page may forbid. */
const TEXT = '<p>Tekst</p>'.repeat(120);
const between = (frame: string) =>
  `<label>ervoor <input autofocus></label><br>${frame}<p><a href="#verder">verder</a></p>${TEXT}`;

/** Every way in which a system for sites is known to make a frame. */
export const SETTINGS: Readonly<Record<string, Setting>> = {
  'without a sandbox': { frame: SIZE },
  'in the sandbox of the snippet': { frame: `${SIZE} ${FULL_SANDBOX}` },
  'with allow-scripts alone': { frame: `${SIZE} sandbox="allow-scripts"`, sealed: true },
  'under a strict policy of the page': {
    frame: 'width="1200" height="640"',
    policy: (site) => `default-src 'none'; frame-src ${site}; script-src ${site}`,
  },
  'loaded late, below what is in view': {
    frame: `${SIZE} loading="lazy"`,
    around: (frame) => `<input autofocus>${TEXT.repeat(2)}${between(frame)}`,
    reveal: (frame) => frame.scrollIntoView(),
  },
  'not displayed at first': {
    frame: `${SIZE} hidden`,
    reveal: (frame) => frame.removeAttribute('hidden'),
  },
  'of no size at first': {
    frame: 'width="0" height="0" style="border:0"',
    reveal(frame) {
      frame.width = '1000';
      frame.height = '640';
    },
  },
  'of 300 px': { frame: 'width="300" height="640" style="border:0"' },
  'on a page that is zoomed to 200 %': {
    frame: SIZE,
    options: { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 },
  },
  'on a page that zooms what it shows': {
    frame: 'width="600" height="400" style="border:0"',
    around: (frame) => `<div style="zoom:2">${between(frame)}</div>`,
  },
};

/** What differs from one test to another. */
interface HostOptions {
  /** The state that the frame shows. */
  readonly query?: string;
  readonly after?: string;
  readonly options?: OpenOptions;
}

/** Opens a page with such a frame in it. */
export async function openHost(
  setting: Setting,
  { query = '', after = '', options }: HostOptions = {},
) {
  const { frame: attributes, around = between, policy, reveal } = setting;
  const site = new URL(inject('siteUrl')).origin;
  const frame = `<iframe title="Kaart" src="${embedded(query)}" ${attributes}></iframe>`;
  const address = await hostPage({ body: around(frame) + after, policy: policy?.(site) });
  const opened = await openPage('', {
    reducedMotion: 'reduce',
    ...setting.options,
    ...options,
    site: address,
  });
  if (reveal) await opened.page.locator('iframe').evaluate(reveal);
  return { ...opened, frame: await frameIn(opened.page) };
}

export async function frameIn(page: Page, place = 0): Promise<Frame> {
  const frame = await (await page.locator('iframe').nth(place).elementHandle())?.contentFrame();
  if (!frame) throw new Error('no frame');
  return frame;
}

/** The middle of something in a frame, in px of the page around it, also where that page zooms the frame. */
export async function middleOf(frame: Frame, locator: Locator): Promise<{ x: number; y: number }> {
  const outer = await (await frame.frameElement()).evaluate((node) => {
    const element = node as Element;
    const { x, y, width } = element.getBoundingClientRect();
    // A border is no part of what the frame shows; where all is zoomed there is none.
    return {
      x: x + element.clientLeft,
      y: y + element.clientTop,
      width: width - 2 * element.clientLeft,
    };
  });
  const inner = await locator.evaluate((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2, all: window.innerWidth };
  });
  const zoom = outer.width / inner.all;
  return { x: outer.x + inner.x * zoom, y: outer.y + inner.y * zoom };
}

/** The middle of something in a frame, after the page around it is scrolled there if need be. */
export async function reach(frame: Frame, locator: Locator): Promise<{ x: number; y: number }> {
  const page = frame.page();
  const { y } = await middleOf(frame, locator);
  const { height = 0 } = page.viewportSize() ?? {};
  if (y < 20 || y > height - 20) await page.evaluate((by) => scrollBy(0, by), y - height / 2);
  return middleOf(frame, locator);
}

/** Clicks with the mouse on what stands in a frame. */
export async function click(frame: Frame, locator: Locator): Promise<void> {
  await locator.waitFor();
  await locator.evaluate((element) => element.scrollIntoView({ block: 'nearest' }));
  const { x, y } = await reach(frame, locator);
  await frame.page().mouse.click(x, y);
}

/** A frame is as high as the list in it: nothing to scroll, and nothing left over. */
export async function expectAsHighAsItHolds(frame: Frame): Promise<void> {
  await frame.getByRole('table').waitFor();
  const leftOver = () =>
    frame.evaluate(() => {
      const held = document.getElementById('app')?.getBoundingClientRect().height ?? 0;
      return Math.abs(window.innerHeight - held);
    });
  await expect.poll(leftOver, { timeout: 10_000 }).toBeLessThanOrEqual(2);
}

/** Nobody else was asked, and nothing went wrong. */
export function expectCalm({ console, policy, foreign, failed }: Problems): void {
  expect({ console, policy, failed }).toEqual({ console: [], policy: [], failed: [] });
  const site = new URL(inject('siteUrl')).origin;
  expect(foreign.filter((address) => !address.startsWith(site))).toEqual([]);
}

export const scrolled = (page: Page) => page.evaluate(() => Math.round(window.scrollY));
/** Where the page is scrolled to, once it stands still. */
export async function atRest(page: Page): Promise<number> {
  let before = -1;
  for (let now = await scrolled(page); now !== before; now = await scrolled(page)) {
    before = now;
    await page.waitForTimeout(150);
  }
  return before;
}

export const focused = (page: Page) => page.evaluate(() => document.activeElement?.tagName);
