import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { nl } from '../../src/i18n/nl.ts';
import { FIXED_VERSION } from './support/built.ts';
import { openPage } from './support/openPage.ts';

/** The name of what has the focus, as a screen reader would begin it. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute('aria-label') ?? element?.textContent?.trim() ?? '';
  });

/** Presses Tab until something with this name has the focus; fails when it never comes. */
async function tabTo(page: Page, name: string | RegExp, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 150; presses++) {
    const now = await focused(page);
    if (typeof name === 'string' ? now === name : name.test(now)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`Tab never came to ${name}`);
}

describe('with the keyboard alone', () => {
  it('goes from the address bar to a detail, on to a neighbour, to a source, and out again', async () => {
    const { page } = await openPage(`?versie=${FIXED_VERSION}`);
    await page.getByRole('application').waitFor();
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe(nl.skipToContent);
    await tabTo(page, nl.search.label);
    await page.keyboard.type('movisie');
    await page.locator('.search-results').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const detail = page.getByRole('complementary', { name: nl.detail.label });
    await detail.getByRole('heading', { level: 2, name: 'Movisie' }).waitFor();

    await tabTo(page, /^Verslag startdag IBP/);
    await tabTo(page, 'Jongeren buiten beeld Almere');
    await page.keyboard.press('Enter');
    await detail.getByRole('heading', { level: 2, name: 'Jongeren buiten beeld Almere' }).waitFor();
    await tabTo(page, nl.close);
    await page.keyboard.press('Enter');
    await detail.waitFor({ state: 'detached' });
  });

  it('goes to the detail that opened without passing the whole page', async () => {
    const { page } = await openPage(`?weergave=lijst&versie=${FIXED_VERSION}&leefdomein=wonen`);
    await tabTo(page, 'Movisie');
    await page.keyboard.press('Enter');
    const detail = page.getByRole('complementary', { name: nl.detail.label });
    await detail.waitFor();
    await expect
      .poll(() => detail.evaluate((element) => element.contains(document.activeElement)))
      .toBe(true);
    await page.keyboard.press('Escape');
    await detail.waitFor({ state: 'detached' });
    expect(await focused(page)).toBe('Movisie');
  });

  it('jumps over the shell to the content', async () => {
    const { page } = await openPage();
    await page.getByRole('application').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await tabTo(page, nl.network.label);
    await page.keyboard.press('+');
    await tabTo(page, nl.network.zoomIn);
  });
});
