import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { nl } from '../../src/i18n/nl.ts';
import { countAround, inWords, total } from '../support/facts.ts';
import { builtFile, builtIndex, FIXED_VERSION } from './support/built.ts';
import { expectNoProblems, openPage } from './support/openPage.ts';

const file = builtFile(FIXED_VERSION);
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const;

/** Nothing sticks out at the side: then a page on a phone scrolls both ways. */
const fitsSideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);

const bottomBar = (page: Page) => page.locator('.view-switch-bottom');

describe('on a phone', () => {
  it('reaches every view, and each fits', async () => {
    const { page, problems } = await openPage('', PHONE);
    await page.getByRole('application').waitFor();
    expect(await fitsSideways(page)).toBe(true);
    const box = await page.locator('.network-picture').boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(844 * 0.6);

    await bottomBar(page).getByRole('link', { name: nl.views.kaart }).tap();
    await page.getByRole('button', { name: nl.map.wholeCountry }).waitFor();
    expect(await fitsSideways(page)).toBe(true);

    await bottomBar(page).getByRole('link', { name: nl.views.lijst }).tap();
    await page.getByRole('table').waitFor();
    expect(await fitsSideways(page)).toBe(true);

    for (const [view, shown] of [
      ['matrix', '.matrix-line'],
      ['tijdlijn', '.timeline-bar'],
    ] as const) {
      await bottomBar(page).getByRole('link', { name: nl.views[view] }).tap();
      await page.locator(shown).first().waitFor();
      expect(await fitsSideways(page)).toBe(true);
    }
    expectNoProblems(problems);
  });

  it('filters in a sheet, searches, opens a detail and closes it', async () => {
    const { page, problems } = await openPage(`?weergave=lijst&versie=${FIXED_VERSION}`, PHONE);
    await page.getByRole('button', { name: nl.filters.show, exact: true }).tap();
    const wonen = countAround(file, 'wonen');
    await page.getByRole('checkbox', { name: `Wonen ${total(wonen)}`, exact: true }).check();
    await page
      .getByRole('region', { name: nl.filters.title })
      .getByRole('button', { name: nl.close, exact: true })
      .tap();
    await page.getByText(inWords(file, wonen)).first().waitFor();

    await page.getByRole('button', { name: nl.search.open, exact: true }).tap();
    await page.getByRole('searchbox').fill('aedes');
    await page.locator('.search-results').getByRole('button', { name: 'Aedes' }).first().tap();
    const detail = page.getByRole('complementary', { name: nl.detail.label });
    await detail.getByRole('heading', { name: /Aedes/ }).waitFor();
    await bottomBar(page).getByRole('link', { name: nl.views.netwerk }).waitFor();
    await detail.getByRole('button', { name: nl.close, exact: true }).tap();
    await detail.waitFor({ state: 'detached' });
    expect(await fitsSideways(page)).toBe(true);
    expectNoProblems(problems);
  });

  it('chooses a version among the filters', async () => {
    const { version: old } = builtFile(builtIndex.versions[0]?.id);
    const { page } = await openPage('', PHONE);
    await page.getByRole('button', { name: nl.filters.show, exact: true }).tap();
    await page.getByRole('combobox', { name: nl.version.label }).selectOption(old.id);
    await page.getByText(`oudere versie: ${old.title}`).waitFor();
  });

  it('has nothing smaller than 24 px to touch in the shell', async () => {
    const { page } = await openPage('', PHONE);
    await page.getByRole('application').waitFor();
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('button, a, select, input, summary')]
        .filter((element) => element.checkVisibility() && !element.closest('.skip-link'))
        .map((element) => ({ text: element.textContent, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.height < 24 || box.width < 24)
        .map(({ text }) => text),
    );
    expect(small).toEqual([]);
  });
});

describe('the header', () => {
  it.each(['', '?taal=en'])(
    'keeps everything in sight at every width and height: “%s”',
    async (address) => {
      const { page } = await openPage(address);
      await page.locator('.header-about').last().waitFor();
      const cutOff: string[] = [];
      for (const height of [450, 800]) {
        for (let width = 320; width <= 1440; width += 20) {
          await page.setViewportSize({ width, height });
          const right = await page.evaluate(
            () =>
              new Promise<number>((resolve) => {
                requestAnimationFrame(() => {
                  const parts = [
                    ...document.querySelectorAll('.header :is(a, button, select, input)'),
                  ];
                  const shown = parts.filter((part) => part.checkVisibility());
                  resolve(Math.max(...shown.map((part) => part.getBoundingClientRect().right)));
                });
              }),
          );
          if (right > width) cutOff.push(`${width} × ${height}: ${Math.round(right)}`);
        }
      }
      expect(cutOff).toEqual([]);
    },
  );
});
