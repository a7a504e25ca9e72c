/** What a page prints that has the map in a frame: the frame is as high as it was, and nobody can press anything. */
import type { Frame, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectCalm, openHost, SETTINGS } from './support/frames.ts';
import { settle } from './support/picture.ts';

const VIEWS = { netwerk: '.network-canvas canvas', kaart: '.map-canvas', lijst: 'table' } as const;
const CONTROLS =
  '.button:visible, .link:visible, input:visible, .embed-bar:visible, .embed-foot:visible';

/** As it goes to the printer, to be looked at. */
async function onPaper(page: Page, frame: Frame) {
  await frame.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
}

/** How much of the frame something takes, from 0 to 1, as far as it is in the frame. */
const part = (frame: Frame, selector: string) =>
  frame
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { top, bottom, left, right } = element.getBoundingClientRect();
      const { innerHeight, innerWidth } = window;
      const inFrame = (from: number, to: number, most: number) =>
        Math.max(0, Math.min(to, most) - Math.max(from, 0)) / most;
      return inFrame(top, bottom, innerHeight) * inFrame(left, right, innerWidth);
    });

async function expectPaper(page: Page, frame: Frame, view: keyof typeof VIEWS) {
  await onPaper(page, frame);
  const source = frame.locator('.printed-source');
  expect(await source.innerText()).toMatch(/^Bron: Netwerkkaart 16-27, versie .*https?:\/\//s);
  expect(await part(frame, '.printed-source')).toBeGreaterThan(0.02);
  expect(await frame.locator('.printed-title').isVisible()).toBe(true);
  expect(await frame.locator(CONTROLS).count()).toBe(0);
  expect(await part(frame, VIEWS[view])).toBeGreaterThan(0.25);
}

describe.each(Object.entries(SETTINGS))('on paper, a frame %s', (_, setting) => {
  it('is the view with its title and source', async () => {
    const { page, frame } = await openHost(setting);
    await settle(frame);
    await expectPaper(page, frame, 'netwerk');
    await page.emulateMedia({ media: null });
    expect((await page.pdf()).length).toBeGreaterThan(10_000);
  });
});

describe('on paper, a frame', () => {
  it.each(['kaart', 'lijst'] as const)('with the %s is that, light in the dark', async (view) => {
    const { page, frame, problems } = await openHost(
      { frame: 'width="720" height="640"' },
      { query: `&weergave=${view}&soort=pilot`, options: { colorScheme: 'dark' } },
    );
    await frame.locator(VIEWS[view]).first().waitFor();
    if (view === 'kaart') await frame.locator('.map-mark').first().waitFor();
    await expectPaper(page, frame, view);
    expect(await frame.evaluate(() => document.documentElement.dataset.theme)).toBe('light');
    // What is held back is told, for nobody can ask for it.
    if (view === 'lijst') await frame.getByText(/^En nog \d+ andere\.$/).waitFor();
    else expect(await part(frame, '.map-legend')).toBeGreaterThan(0.05);
    expectCalm(problems);
  });
});
