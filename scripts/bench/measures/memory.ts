import type { Page } from 'playwright-core';
import { inFreshPage, onBenchSite } from '../browser.ts';
import type { Figure } from '../figures.ts';
import { rest } from '../inPage.ts';
import { REAL } from '../networks.ts';

const SWITCHES = 200;
/** The first ones fill what is kept on purpose. */
const BEFORE = 20;

/** Most that the heap may grow, %. */
const MOST = 5;

/** The heap of the real data before and after two hundred switches between views. */
export async function measureMemory(): Promise<Figure[]> {
  const { growth, heap } = await onBenchSite([], (browser, site) =>
    inFreshPage(browser, async (page) => {
      await page.goto(site);
      await rest(page);
      return switchViews(page);
    }),
  );
  return [
    { what: 'groei na 200 wissels van weergave', on: REAL, value: growth, unit: '%', bar: MOST },
    { what: 'geheugen daarna', on: REAL, value: heap, unit: 'MB' },
  ];
}

/** Collects garbage before it looks. */
async function switchViews(page: Page): Promise<{ growth: number; heap: number }> {
  const devtools = await page.context().newCDPSession(page);
  const heap = async () => {
    await devtools.send('HeapProfiler.collectGarbage');
    return (await devtools.send('Runtime.getHeapUsage')).usedSize;
  };
  const switchTo = async (view: string) => {
    await page.locator('.view-switch a', { hasText: view }).first().click();
  };
  const switches = async (count: number) => {
    for (let i = 0; i < count / 2; i += 1) {
      await switchTo('Lijst');
      await page.waitForSelector('.view-lijst table');
      await switchTo('Netwerk');
      await rest(page);
    }
  };
  await switches(BEFORE);
  const before = await heap();
  await switches(SWITCHES);
  const after = await heap();
  await devtools.detach();
  return { growth: (100 * (after - before)) / before, heap: after / 1e6 };
}
