import type { CDPSession, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { nl } from '../../src/i18n/nl.ts';
import { expectNoProblems, openPage } from './support/openPage.ts';
import { colourAt, look, PICTURE, settle } from './support/picture.ts';

const CANVAS = `${PICTURE} canvas`;

async function open(options: Parameters<typeof openPage>[1] = {}, address = '') {
  const opened = await openPage(address, { reducedMotion: 'reduce', ...options });
  await opened.page.locator('.selection-summary').waitFor();
  await opened.page.evaluate(() => document.fonts.ready);
  await settle(opened.page);
  return opened;
}

/** Pixels of the canvas, and how many there should be for its place on the page. */
function pixels(page: Page) {
  return page.locator(CANVAS).evaluate((canvas: HTMLCanvasElement) => {
    const { clientWidth, clientHeight } = canvas.parentElement ?? canvas;
    return {
      drawn: [canvas.width, canvas.height],
      wanted: [clientWidth, clientHeight].map((size) => Math.round(size * devicePixelRatio)),
      ratio: devicePixelRatio,
    };
  });
}

const picture = (page: Page) =>
  page.locator(CANVAS).evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());

describe('the picture', () => {
  it('draws nothing when nothing happens', async () => {
    const { page } = await open();
    const { frames } = await look(page);
    await page.waitForTimeout(1000);
    const after = await look(page);
    expect(after.frames).toBe(frames);
    expect(after.state).toBe('rust');
  });

  it.each([1, 1.5, 2, 3])('is crisp on a screen with %s pixels per px', async (ratio) => {
    const { page } = await open({ deviceScaleFactor: ratio });
    const { drawn, wanted, ...screen } = await pixels(page);
    expect(screen.ratio).toBe(ratio);
    expect(drawn).toEqual(wanted);
  });

  it('is crisp again when the visitor makes the page larger, and shows everything', async () => {
    const { page } = await open();
    const session = await page.context().newCDPSession(page);
    // As the browser does at 125 %: fewer and larger px.
    const zoomed = { width: 1024, height: 640, deviceScaleFactor: 1.25, mobile: false };
    await session.send('Emulation.setDeviceMetricsOverride', zoomed);
    await expect.poll(async () => (await pixels(page)).ratio).toBe(1.25);
    await expect
      .poll(async () => {
        const { drawn, wanted } = await pixels(page);
        return String(drawn) === String(wanted);
      })
      .toBe(true);
    await settle(page);
    await expectAllInside(page);
  });

  it('shows everything in a window of another size', async () => {
    const { page, problems } = await open();
    for (const size of [
      { width: 1000, height: 700 },
      { width: 700, height: 900 },
      { width: 1600, height: 900 },
    ]) {
      await page.setViewportSize(size);
      await expect
        .poll(async () => {
          const { drawn, wanted } = await pixels(page);
          return String(drawn) === String(wanted);
        })
        .toBe(true);
      await settle(page);
      await expectAllInside(page);
    }
    expectNoProblems(problems);
  });

  it('waits in a hidden tab, and is right when that is shown again', async () => {
    const { page } = await open({
      reducedMotion: 'no-preference',
      before: () => {
        // A hidden tab gets no frames.
        const request = window.requestAnimationFrame.bind(window);
        let held: FrameRequestCallback[] | undefined;
        window.requestAnimationFrame = (callback) =>
          held ? -held.push(callback) : request(callback);
        addEventListener('hold-frames', () => {
          held = [];
        });
        addEventListener('give-frames', () => {
          const waiting = held ?? [];
          held = undefined;
          for (const callback of waiting) request(callback);
        });
      },
    });
    await page.evaluate(() => dispatchEvent(new Event('hold-frames')));
    const { frames } = await look(page);
    await page.getByRole('button', { name: nl.lenses.names.alles, exact: true }).click();
    await page.waitForTimeout(900);
    expect((await look(page)).state).toBe('beweegt');
    // A change of size is drawn at once; no frame came for the rest.
    expect((await look(page)).frames).toBeLessThan(frames + 5);
    await page.evaluate(() => dispatchEvent(new Event('give-frames')));
    await settle(page);
    await expectAllInside(page);
  });

  it('comes back when the browser took the canvas away', async () => {
    const { page } = await open();
    const before = await picture(page);
    await page.locator(CANVAS).evaluate((canvas: HTMLCanvasElement) => {
      canvas.dispatchEvent(new Event('contextlost', { cancelable: true }));
      canvas.getContext('2d')?.reset();
      canvas.dispatchEvent(new Event('contextrestored'));
    });
    await settle(page);
    expect(await picture(page)).toBe(before);
  });
});

async function expectAllInside(page: Page) {
  const { nodes } = await look(page);
  const box = await page.locator(PICTURE).boundingBox();
  if (!box) throw new Error('no picture');
  expect(nodes.length).toBeGreaterThan(100);
  for (const { id, screen } of nodes) {
    const isInside =
      screen.x >= 0 && screen.y >= 0 && screen.x <= box.width && screen.y <= box.height;
    expect(isInside, `${id} at ${screen.x}, ${screen.y}`).toBe(true);
  }
}

describe('the colours', () => {
  /** Of the largest node, in its middle. */
  const colourOfHub = async (page: Page) => {
    await settle(page);
    const hub = (await look(page)).nodes.at(-1);
    if (!hub) throw new Error('nothing is drawn');
    return (await colourAt(page, hub.screen.x, hub.screen.y)).slice(0, 3);
  };
  /** A colour of the system as the page shows it. */
  const systemColour = (page: Page, name: string) =>
    page.evaluate((colour) => {
      const probe = document.body.appendChild(document.createElement('i'));
      probe.style.color = colour;
      const parts = getComputedStyle(probe).color.match(/\d+/g) ?? [];
      probe.remove();
      return parts.slice(0, 3).map(Number);
    }, name);

  it('follow the theme of the device while the page is open', async () => {
    const { page } = await open({ colorScheme: 'light' });
    const light = await colourOfHub(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(() => colourOfHub(page)).not.toEqual(light);
    await page.emulateMedia({ colorScheme: 'light' });
    await expect.poll(() => colourOfHub(page)).toEqual(light);
  });

  it('are those of the system where that asks for it', async () => {
    const { page } = await open();
    const own = await colourOfHub(page);
    await page.emulateMedia({ forcedColors: 'active' });
    const text = await systemColour(page, 'CanvasText');
    expect(text).not.toEqual(own);
    await expect.poll(() => colourOfHub(page)).toEqual(text);
    await page.emulateMedia({ forcedColors: 'none' });
    await expect.poll(() => colourOfHub(page)).toEqual(own);
  });
});

describe('time after time', () => {
  /** What the page holds at rest. */
  const held = async (page: Page, session: CDPSession) => {
    await settle(page);
    for (let time = 0; time < 3; time += 1) await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (name: string) =>
      metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
    return [of('JSHeapUsedSize'), of('JSEventListeners'), of('Nodes')] as const;
  };
  /** The least of three looks: one view that has just gone may be held until another comes. */
  const measure = async (page: Page, session: CDPSession) => {
    const looks = [await held(page, session)];
    while (looks.length < 3) {
      await switchViews(page, 1);
      looks.push(await held(page, session));
    }
    return {
      heap: Math.min(...looks.map(([heap]) => heap)),
      listeners: Math.min(...looks.map(([, listeners]) => listeners)),
      elements: Math.min(...looks.map(([, , elements]) => elements)),
    };
  };
  /** Opens the list and then the network again, so many times. */
  const switchViews = (page: Page, times: number) =>
    page.evaluate(
      async ([list, network, count]) => {
        const tab = (name: string) =>
          [...document.querySelectorAll<HTMLElement>('nav a, nav button, [role="tab"]')].find(
            ({ textContent }) => textContent?.trim() === name,
          );
        const until = async (selector: string) => {
          while (!document.querySelector(selector)) await new Promise(requestAnimationFrame);
        };
        for (let time = 0; time < count; time += 1) {
          tab(list)?.click();
          await until('table');
          tab(network)?.click();
          await until('.network-canvas canvas');
        }
      },
      [nl.views.lijst, nl.views.netwerk, times] as const,
    );

  // `npm run bench -- geheugen` does it 200 times.
  it('leaving the network and coming back leaves nothing behind', async () => {
    // A small selection: the list beside it is not what is tried here.
    const { page, problems } = await open({}, '?soort=thema,pilot');
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    await session.send('HeapProfiler.enable');
    await switchViews(page, 20);
    const before = await measure(page, session);
    await switchViews(page, 50);
    const after = await measure(page, session);
    expect(after.listeners).toBeLessThanOrEqual(before.listeners);
    expect(after.elements).toBeLessThanOrEqual(before.elements * 1.05);
    expect(after.heap).toBeLessThanOrEqual(before.heap * 1.05);
    expect(page.workers()).toEqual([]);
    expectNoProblems(problems);
  });
});
