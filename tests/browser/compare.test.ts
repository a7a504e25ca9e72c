import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { nl } from '../../src/i18n/nl.ts';
import { expectNoAxeViolations } from './support/axe.ts';
import { builtFile, FIXED_VERSION } from './support/built.ts';
import { tabTo } from './support/keys.ts';
import { expectNoProblems, openPage } from './support/openPage.ts';

const { pilots } = builtFile(FIXED_VERSION);
const version = `versie=${FIXED_VERSION}`;
const [first, second, third, fourth] = pilots;
if (!first || !second || !third || !fourth) throw new Error('too few pilots in the version');
const two = `?${version}&vergelijk=${first.id},${second.id}`;
const four = `?${version}&vergelijk=${[first, second, third, fourth].map(({ id }) => id).join()}`;

const panel = (page: Page) => page.getByRole('complementary', { name: nl.compare.title });
const columns = (page: Page) =>
  panel(page).getByRole('columnheader').getByRole('link').allTextContents();
const widthOf = async (page: Page) => (await panel(page).boundingBox())?.width ?? 0;

describe('a visitor who compares', () => {
  it('opens two pilots from a link, sees only what differs, reads one and comes back', async () => {
    const { page, problems } = await openPage(two);
    await panel(page).getByRole('table').waitFor();
    expect(await columns(page)).toEqual([first.name, second.name]);
    const rows = panel(page).getByRole('rowheader');
    const all = await rows.count();
    await panel(page).getByRole('checkbox').check();
    await expect.poll(() => rows.count()).toBeLessThan(all);
    await panel(page).getByRole('columnheader').getByRole('link').first().click();
    const detail = page.getByRole('complementary', { name: nl.detail.label });
    await detail.getByRole('heading', { level: 2, name: first.name }).waitFor();
    await detail.getByRole('button', { name: nl.compare.back }).click();
    // What was chosen in the panel is still so.
    expect(await panel(page).getByRole('checkbox').isChecked()).toBe(true);
    expectNoProblems(problems);
  });

  it('chooses two in the list and takes one away again, by keyboard', async () => {
    const { page, problems } = await openPage(`?${version}&weergave=lijst&soort=pilot`);
    for (const { name } of [first, second]) {
      const box = page.getByRole('checkbox', { name: nl.compare.chooseRow(name), exact: true });
      await box.focus();
      await page.keyboard.press('Space');
      // The panel that opened did not take it.
      expect(await box.evaluate((node) => node === document.activeElement)).toBe(true);
    }
    await panel(page).getByRole('table').waitFor();
    expect(await columns(page)).toEqual([first.name, second.name]);
    await tabTo(page, nl.compare.remove(first.name));
    await page.keyboard.press('Enter');
    await panel(page).getByText(nl.compare.chooseSecond.lijst).waitFor();
    const inPanel = () => panel(page).evaluate((node) => node.contains(document.activeElement));
    await expect.poll(inPanel).toBe(true);
    await page.keyboard.press('Escape');
    await panel(page).waitFor({ state: 'detached' });
    expectNoProblems(problems);
  });

  it('leaves room for the picture, and keeps the names in sight', async () => {
    const { page } = await openPage(two);
    await panel(page).getByRole('table').waitFor();
    const forTwo = await widthOf(page);
    await page.goto(new URL(four, page.url()).href);
    await panel(page).getByText(nl.compare.full(4)).waitFor();
    const forFour = await widthOf(page);
    expect(forFour).toBeGreaterThan(forTwo);
    expect(forFour).toBeLessThanOrEqual(0.7 * 1280);
    const name = panel(page).getByRole('columnheader').last();
    await panel(page).evaluate((node) => node.scrollTo(0, node.scrollHeight / 3));
    const [{ y = 0 } = {}, { y: top = 0 } = {}] = await Promise.all([
      name.boundingBox().then((box) => box ?? {}),
      panel(page)
        .boundingBox()
        .then((box) => box ?? {}),
    ]);
    expect(Math.abs(y - top)).toBeLessThan(2);
    const overflow = () => panel(page).evaluate((node) => node.scrollWidth - node.clientWidth);
    expect(await overflow()).toBe(0);
  });

  it.each(['light', 'dark'] as const)('finds no barrier, %s', async (colorScheme) => {
    const { page } = await openPage(four, { colorScheme });
    await panel(page).getByRole('table').waitFor();
    await expectNoAxeViolations(page);
  });

  it.each([390, 320])('reads them one under the other at %d px', async (width) => {
    const { page } = await openPage(four, { viewport: { width, height: 844 } });
    const names = panel(page).getByRole('term');
    await names.first().waitFor();
    expect(await panel(page).getByRole('table').count()).toBe(0);
    expect((await names.allTextContents()).slice(0, 4)).toEqual(
      [first, second, third, fourth].map(({ name }) => name),
    );
    expect(await panel(page).evaluate((node) => node.scrollWidth - node.clientWidth)).toBe(0);
    await expectNoAxeViolations(page);
  });

  it('prints the comparison alone, whole, with its source', async () => {
    const { page } = await openPage(four);
    const only = panel(page).getByRole('button', { name: /^Alleen bij / });
    await only.first().waitFor();
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 700, height: 1000 });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    // A table also on paper, which is narrow, and what is folded lies open.
    await panel(page).getByRole('table').waitFor();
    for (const button of await only.all()) {
      expect(await button.getAttribute('aria-expanded')).toBe('true');
    }
    expect(await page.locator('.view').isVisible()).toBe(false);
    expect(await page.locator('.printed-source').isVisible()).toBe(true);
    expect(await panel(page).getByRole('searchbox').count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      700,
    );
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  });
});
