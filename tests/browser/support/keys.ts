/** Going through a page by keys alone. */
import type { Page } from 'playwright-core';

/** More stops than any page of the app has. */
const MOST_STOPS = 200;

/** The name of what has the focus, as a screen reader would begin it. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : null;
    return element?.getAttribute('aria-label') ?? (label || element?.textContent)?.trim() ?? '';
  });

/** Presses Tab until something with this name has the focus; fails when it never comes. */
export async function tabTo(page: Page, name: string | RegExp, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < MOST_STOPS; presses++) {
    const now = await focused(page);
    if (typeof name === 'string' ? now === name : name.test(now)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} never came to ${name}`);
}
