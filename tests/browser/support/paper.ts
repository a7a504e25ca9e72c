import type { Page } from 'playwright-core';

/** The page as it goes to the printer, to be looked at. */
export async function onPaper(page: Page): Promise<void> {
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
}

/** The page on the screen again. */
export async function offPaper(page: Page): Promise<void> {
  await page.emulateMedia({ media: null });
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
}
