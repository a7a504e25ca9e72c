/** Each view as it stands in another page, in the sizes that frames have. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { nl } from '../../src/i18n/nl.ts';
import { expectNoAxeViolations } from './support/axe.ts';
import { expectNoProblems, openPage } from './support/openPage.ts';

const SHOWN = {
  netwerk: '.network-canvas[data-settled="true"]',
  kaart: '.map-mark',
  lijst: 'table',
} as const;
const SIZES = [
  { width: 320, height: 480 },
  { width: 600, height: 450 },
  { width: 1280, height: 800 },
];

/** Whose data it is and the way to the whole are in view, and nothing lies over them. */
async function expectWayOut(page: Page) {
  const isFree = (selector: string) =>
    page.locator(selector).evaluate((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const there = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      return there !== null && element.contains(there);
    });
  expect(await isFree('.embed-foot > a')).toBe(true);
  expect(await isFree('.embed-source')).toBe(true);
}

/**
 * Rows of a list scroll under its foot: one that is half under it can be scrolled out of there, which axe does not try. It
 * judges the same with the foot below the rows.
 */
async function expectNoViolations(page: Page) {
  const foot = page.locator('.embed-foot');
  const place = (position: string) =>
    foot.evaluate((element, value) => {
      element.style.position = value;
    }, position);
  await place('static');
  await expectNoAxeViolations(page);
  await place('');
}

describe.each(Object.entries(SHOWN))('an embed of the view %s', (view, shown) => {
  it.each(['light', 'dark'] as const)(
    'passes axe at each size, as it is and with its filters or a detail open: %s',
    async (colorScheme) => {
      const { page, problems } = await openPage(
        `?embed=1&weergave=${view}&vast=soort&soort=pilot`,
        {
          colorScheme,
          reducedMotion: 'reduce',
        },
      );
      await page.locator(shown).first().waitFor();
      for (const size of SIZES) {
        await page.setViewportSize(size);
        await expectNoViolations(page);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide).toBeLessThanOrEqual(size.width);
        await page.getByRole('button', { name: nl.embed.filters(1) }).click();
        await expectNoViolations(page);
        await expectWayOut(page);
        await page.getByRole('region', { name: nl.filters.title }).press('Escape');
      }
      await page.goto(
        `${page.url().split('?')[0]}?embed=1&weergave=${view}&selectie=pilot-tom-rivierenland`,
      );
      await page.getByRole('complementary').getByRole('heading', { level: 2 }).waitFor();
      for (const size of SIZES) {
        await page.setViewportSize(size);
        await expectNoViolations(page);
        await expectWayOut(page);
      }
      expectNoProblems(problems);
    },
  );
});
