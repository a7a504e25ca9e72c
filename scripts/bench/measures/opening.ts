import type { Page } from 'playwright-core';
import type { Watched } from '../inPage.ts';

export interface Opening {
  readonly firstNodes: number;
  readonly settled: number;
  readonly longestTask: number;
}

/** What the page does after its first drawing counts as well, ms. */
const AFTER = 1000;

/** Opens an address in a fresh page; ms from the start of the navigation. */
export async function measureOpening(page: Page, url: string): Promise<Opening> {
  await page.goto(url);
  await page.waitForFunction(() => window.watched.settled > 0, undefined, { timeout: 120_000 });
  await page.waitForTimeout(AFTER);
  return page.evaluate((): Watched => window.watched);
}
