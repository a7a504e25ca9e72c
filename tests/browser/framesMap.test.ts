/** The map in the frames that systems for sites make: what scrolls stays of the page, what zooms is of the map. */
import type { Frame } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { nl } from '../../src/i18n/nl.ts';
import {
  atRest,
  expectCalm,
  focused,
  openHost,
  reach,
  SETTINGS,
  scrolled,
} from './support/frames.ts';
import { Fingers } from './support/picture.ts';

const MAP = '.map-canvas';

/** How to measure, in px, the smallest region in the middle of the map: it grows as one zooms in there. */
async function measuring(frame: Frame): Promise<() => Promise<number>> {
  const region = await frame.locator(MAP).evaluateHandle((map) => {
    const frame = map.getBoundingClientRect();
    const [x, y] = [frame.x + frame.width / 2, frame.y + frame.height / 2];
    const found = [...map.querySelectorAll('.leaflet-overlay-pane path')]
      .map((path) => ({ path, box: path.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 12 && box.left < x && box.right > x)
      .filter(({ box }) => box.top < y && box.bottom > y)
      .sort((one, other) => one.box.width - other.box.width)[0];
    if (!found) throw new Error('no region in the middle');
    return found.path;
  });
  return () => region.evaluate((path) => Math.round(path.getBoundingClientRect().width));
}

describe.each(Object.entries(SETTINGS))('the map in a frame %s', (_, setting) => {
  it('leaves the wheel, one finger and the focus to the page, and zooms with Ctrl and with two', async () => {
    const { page, frame, problems } = await openHost(setting, {
      query: '&weergave=kaart',
      options: { hasTouch: true },
    });
    await frame.locator('.map-mark').first().waitFor();
    expect(await focused(page)).toBe('INPUT');
    await page.locator('iframe').scrollIntoViewIfNeeded();
    const map = frame.locator(MAP);
    const size = await measuring(frame);
    const before = await size();

    const { x, y } = await reach(frame, map);
    const start = await atRest(page);
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, 100);
    await frame.getByText(nl.map.left.wheel).waitFor();
    await expect.poll(() => scrolled(page)).toBeGreaterThan(start);

    await atRest(page);
    const fingers = await Fingers.on(page);
    const touched = await reach(frame, map);
    const moved = await atRest(page);
    await fingers.move([
      [
        [touched.x, touched.y],
        [touched.x, touched.y - 60],
      ],
    ]);
    await frame.getByText(nl.map.left.finger).waitFor();
    await expect.poll(() => scrolled(page)).toBeGreaterThan(moved);
    expect(await size()).toBe(before);

    const centre = await reach(frame, map);
    const there = await atRest(page);
    await page.mouse.move(centre.x, centre.y);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -120);
    await page.keyboard.up('Control');
    await expect.poll(size).toBeGreaterThan(before);
    const closer = await size();
    const pinch = [-1, 1].map(
      (side) =>
        [
          [centre.x + side * 30, centre.y],
          [centre.x + side * 80, centre.y],
        ] as const,
    );
    await fingers.move(pinch);
    await expect.poll(size).toBeGreaterThan(closer);
    expect(await scrolled(page)).toBe(there);
    expectCalm(problems);
  });
});
