import type { Page } from 'playwright-core';
import { inFreshPage, onBenchSite } from '../browser.ts';
import { type Figure, median } from '../figures.ts';
import { reactionTime } from '../inPage.ts';
import { REAL } from '../networks.ts';

/** Chosen one after the other: with pilots and without, of one gemeente and of a whole region. */
const PLACES = ['Tiel', 'Arnhem', 'Terneuzen', 'Groningen', 'Twente', 'Leeuwarden'];
/** From a few regions to 342. */
const DIVISIONS = ['jeugdregio', 'gemeente', 'provincie', 'rmcregio', 'ggdregio'];

/** ms, of the design. */
const PLACE_BAR = 100;
const DIVISION_BAR = 150;
/** While nothing is asked the map prepares the other divisions, ms. */
const REST = 1500;

/** What the visitor of the map waits for, on the real data: medians of all, and the first time by itself. */
export async function measureMap(): Promise<Figure[]> {
  return onBenchSite([], (browser, site) =>
    inFreshPage(browser, async (page) => {
      await page.goto(`${site}?weergave=kaart`);
      await page.locator('.map-place input').waitFor();
      await page.waitForTimeout(REST);
      const divisions = await eachTime(DIVISIONS, (id) => chooseDivision(page, id));
      const [first = Number.NaN, ...places] = await eachTime(PLACES, (name) =>
        choosePlace(page, name),
      );
      const figure = (what: string, value: number, bar?: number): Figure => ({
        what,
        on: REAL,
        value,
        unit: 'ms',
        ...(bar !== undefined && { bar }),
      });
      return [
        figure('indeling gekozen tot kaart', median(divisions), DIVISION_BAR),
        figure('traagste indeling tot kaart', Math.max(...divisions), DIVISION_BAR),
        figure('plaats gekozen tot kaart en lijst', median(places), PLACE_BAR),
        figure('eerste plaats: het paneel komt erbij', first),
      ];
    }),
  );
}

async function eachTime(
  names: readonly string[],
  measure: (name: string) => Promise<number>,
): Promise<number[]> {
  const times: number[] = [];
  for (const name of names) times.push(await measure(name));
  return times;
}

async function choosePlace(page: Page, name: string): Promise<number> {
  await page.locator('.map-place input').fill(name);
  const result = page.locator('.map-place .search-results button').first();
  await result.waitFor();
  const time = await reactionTime(page, 'click', () => result.click(), { texts: '.place h2' });
  await page.waitForTimeout(REST);
  return time;
}

async function chooseDivision(page: Page, id: string): Promise<number> {
  const choice = page.locator('.map-divisions select').first();
  const time = await reactionTime(page, 'change', () => choice.selectOption(id), {
    texts: '.map-legend .map-note',
  });
  await page.waitForTimeout(REST);
  return time;
}
