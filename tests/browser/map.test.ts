import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { nl } from '../../src/i18n/nl.ts';
import { expectNoAxeViolations } from './support/axe.ts';
import { FIXED_VERSION } from './support/built.ts';
import { focused, tabTo } from './support/keys.ts';
import { expectNoProblems, openPage } from './support/openPage.ts';

const address = `?versie=${FIXED_VERSION}&weergave=kaart`;
const whenMap = (page: Page) => page.locator('.map-mark').first().waitFor();
const param = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);
const popover = (page: Page) => page.locator('.map-popover');

describe('the map', () => {
  it('is one stop for Tab, walked by arrows, opened by Enter and left by Escape', async () => {
    const { page, problems } = await openPage(address);
    await whenMap(page);
    const stops = () => page.locator('.map-canvas button[tabindex="0"]').count();
    expect(await stops()).toBe(1);
    await tabTo(page, /pilots?$/);
    const seen = new Set([await focused(page)]);
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp']) {
      await page.keyboard.press(key);
      seen.add(await focused(page));
    }
    expect(seen.size).toBeGreaterThan(3);
    expect(await stops()).toBe(1);
    const label = await focused(page);
    await page.keyboard.press('Enter');
    await expect
      .poll(async () => (await popover(page).count()) + (param(page, 'selectie') ? 1 : 0))
      .toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    await expect.poll(() => popover(page).count()).toBe(0);
    expect(label).not.toBe('');
    expectNoProblems(problems);
  });

  it('shows another division and a second one over it, and says how they differ', async () => {
    const { page, problems } = await openPage(address);
    await whenMap(page);
    const { per, over, names } = nl.map.divisions;
    await page.getByRole('combobox', { name: per }).selectOption('jeugdregio');
    expect(param(page, 'indeling')).toBe('jeugdregio');
    await page.getByRole('combobox', { name: over }).selectOption('rmcregio');
    expect(param(page, 'indeling')).toBe('jeugdregio,rmcregio');
    await page.getByText(nl.map.divisions.border(names.rmcregio.one)).waitFor();
    await page.goBack();
    expect(param(page, 'indeling')).toBe('jeugdregio');
    await page.goto(page.url().replace('jeugdregio', 'onzin'));
    await page.getByText(nl.notices.ignored('indeling', 'onzin')).waitFor();
    expectNoProblems(problems);
  });

  it('tells of a region under the mouse, opens it, and from there everything about it', async () => {
    const { page } = await openPage(address);
    await whenMap(page);
    // Nothing is known of Zeeland.
    const box = await page.locator('.map-canvas').boundingBox();
    const name = page.locator('.map-name.is-region', { hasText: 'Zeeland' });
    const at = await name.boundingBox();
    if (!box || !at) throw new Error('no Zeeland on the map');
    await page.mouse.click(at.x + at.width / 2, at.y + at.height / 2);
    await popover(page).getByRole('heading', { name: 'Zeeland' }).waitFor();
    await popover(page)
      .getByText(/Geen pilot bekend in de bronnen/)
      .waitFor();
    await popover(page).getByRole('button', { name: nl.map.more }).click();
    const place = page.getByRole('complementary', { name: nl.place.panel });
    await place.getByRole('heading', { name: 'Zeeland', exact: true }).waitFor();
    expect(param(page, 'regio')).toMatch(/^AM\d\d$/);
  });

  it('lists only what is in view when asked, in step with the map', async () => {
    const { page } = await openPage(`${address}&regio=GM0281`);
    await page.getByRole('complementary', { name: nl.place.panel }).waitFor();
    await page.getByRole('button', { name: nl.map.listTitle, exact: true }).click();
    const regions = () => page.locator('.map-list section').count();
    const all = await regions();
    await page.getByRole('checkbox', { name: nl.map.onlyInView }).check();
    await expect.poll(regions).toBeLessThan(all);
    await page.getByRole('button', { name: nl.map.wholeCountry }).click();
    await expect.poll(regions).toBeGreaterThanOrEqual(all - 1);
  });

  it('draws lines from a pilot to the pilots like it, and tells how many', async () => {
    const { page } = await openPage(`${address}&selectie=pilot-tom-rivierenland`);
    await page.locator('.map-tie.is-alike').first().waitFor({ state: 'attached' });
    await page.getByText(nl.map.alikeLine(5)).waitFor();
  });

  it.each([
    { width: 600, height: 450 },
    { width: 390, height: 844 },
  ])('keeps marks apart and 24 px at $width × $height', async (viewport) => {
    const { page } = await openPage(address, { viewport });
    await whenMap(page);
    const boxes = await page.locator('.map-mark').evaluateAll((marks) =>
      marks.map((mark) => {
        const { left, top, right, bottom } = mark.getBoundingClientRect();
        return { x: (left + right) / 2, y: (top + bottom) / 2, width: right - left };
      }),
    );
    expect(boxes.length).toBeGreaterThan(10);
    const least = Math.min(
      ...boxes.flatMap((a, at) => boxes.slice(at + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y))),
    );
    expect(least).toBeGreaterThanOrEqual(24);
    expect(Math.min(...boxes.map(({ width }) => width))).toBeGreaterThanOrEqual(24);
    await expectNoAxeViolations(page, '.map-view');
  });
});
