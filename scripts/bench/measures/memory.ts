import type { CDPSession, Page } from 'playwright-core';
import { inFreshPage, onBenchSite } from '../browser.ts';
import type { Figure } from '../figures.ts';
import { placesOf, rest, showsNodes } from '../inPage.ts';
import { REAL } from '../networks.ts';

const SWITCHES = 200;
/** The first ones fill what is kept on purpose, such as the versions, and make code quick, which takes room too. */
const BEFORE = 50;

/** Most that the heap may grow, %. */
const MOST = 5;

interface Held {
  /** Bytes, after garbage was collected. */
  readonly heap: number;
  readonly listeners: number;
  readonly workers: number;
}

/** What the page holds on the real data before and after two hundred switches between views and versions. */
export async function measureMemory(): Promise<Figure[]> {
  const [before, after] = await onBenchSite([], (browser, site) =>
    inFreshPage(browser, async (page) => {
      await page.goto(site);
      await rest(page);
      const devtools = await page.context().newCDPSession(page);
      await devtools.send('Performance.enable');
      await switchAround(page, BEFORE);
      const first = await heldBy(page, devtools);
      await switchAround(page, SWITCHES);
      return [first, await heldBy(page, devtools)] as const;
    }),
  );
  const growth = (100 * (after.heap - before.heap)) / before.heap;
  const on = REAL;
  return [
    { what: 'groei van het geheugen na 200 wissels', on, value: growth, unit: '%', bar: MOST },
    { what: 'geheugen daarna', on, value: after.heap / 1e6, unit: 'MB' },
    {
      what: 'luisteraars erbij na 200 wissels',
      on,
      value: after.listeners - before.listeners,
      unit: '',
      bar: 0,
    },
    {
      what: 'workers erbij na 200 wissels',
      on,
      value: after.workers - before.workers,
      unit: '',
      bar: 0,
    },
  ];
}

/** Through the views and two versions, ending where it began; `count` is a multiple of five. */
async function switchAround(page: Page, count: number): Promise<void> {
  const versions = page.locator('.version-choice select').first();
  const latest = await versions.inputValue();
  const [other = latest] = await versions.locator('option').evaluateAll((options, shown) => {
    return options
      .map((option) => (option as HTMLOptionElement).value)
      .filter((it) => it !== shown);
  }, latest);
  const nodes = (await placesOf(page)).size;
  const view = (name: string) => page.locator('.view-switch a', { hasText: name }).first().click();
  for (let done = 0; done < count; done += 5) {
    await view('Lijst');
    await page.locator('.view-lijst table').waitFor();
    await view('Kaart');
    await page.locator('.view-kaart .leaflet-container').waitFor();
    await versions.selectOption(other);
    await view('Netwerk');
    await rest(page);
    await versions.selectOption(latest);
    await showsNodes(page, nodes);
    await rest(page);
  }
}

async function heldBy(page: Page, devtools: CDPSession): Promise<Held> {
  await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  return {
    heap: (await devtools.send('Runtime.getHeapUsage')).usedSize,
    listeners: metrics.find(({ name }) => name === 'JSEventListeners')?.value ?? Number.NaN,
    workers: page.workers().length,
  };
}
