/** What comes out of the printer: pages of A4, as Chromium makes them, and what can be read on them. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { nl } from '../../src/i18n/nl.ts';
import { expectNoProblems, openPage } from './support/openPage.ts';
import { offPaper, onPaper } from './support/paper.ts';

/** With the margins that browsers give by themselves, mm. */
const PAPER = { format: 'A4', printBackground: true, margin: marginsOf(12) } as const;
const VERSION = 'versie=2026-11';

function marginsOf(size: number) {
  const margin = `${size}mm`;
  return { top: margin, right: margin, bottom: margin, left: margin };
}

/** How many pages of paper a page takes. */
async function pagesOf(page: Page): Promise<number> {
  const file = (await page.pdf(PAPER)).toString('latin1');
  return file.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** Everything that one can only use on a screen. */
const CONTROLS =
  '.button:visible, input:visible, .rail:visible, .view-switch:visible, .search:visible, .skip-link:visible';

async function expectPaper(page: Page, title: string) {
  await page.locator('.printed-title', { hasText: title }).waitFor();
  const source = await page.locator('.printed-source').innerText();
  expect(source).toMatch(/^Bron: Netwerkkaart 16-27, versie november 2026 .*https?:\/\/.*versie=/s);
  expect(await page.locator(CONTROLS).count()).toBe(0);
}

const zoomOf = (page: Page) =>
  page.evaluate(() => {
    const names = [...document.querySelectorAll('.map-name')].map(({ textContent }) => textContent);
    const box = document.querySelector('.map-canvas')?.getBoundingClientRect();
    return { names: names.sort(), width: box?.width, height: box?.height };
  });

describe('the network on paper', () => {
  it('takes one page, with title, legend and source, and light in the dark', async () => {
    const { page, problems } = await openPage(`?${VERSION}&leefdomein=wonen&soort=pilot`, {
      colorScheme: 'dark',
    });
    await page.locator('.network-canvas').waitFor();
    expect(await pagesOf(page)).toBe(1);
    await onPaper(page);
    await expectPaper(page, 'Pilots rond wonen');
    expect(await page.locator('.legend').isVisible()).toBe(true);
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('light');
    expectNoProblems(problems);
  });
});

describe('the list on paper', () => {
  it('is a table with its heading, as wide as the paper', async () => {
    const { page, problems } = await openPage(`?${VERSION}&weergave=lijst&soort=pilot`);
    await page.getByRole('table').waitFor();
    expect(await pagesOf(page)).toBeLessThanOrEqual(3);
    await page.setViewportSize({ width: 680, height: 1000 });
    await onPaper(page);
    await expectPaper(page, 'Lijst: pilots');
    const look = await page.evaluate(() => {
      const table = document.querySelector('table');
      const heading = table?.tHead;
      return {
        isHeading: heading && getComputedStyle(heading).display,
        sticks: heading && getComputedStyle(heading.rows[0]?.cells[1] ?? heading).position,
        width: table?.getBoundingClientRect().right ?? 0,
        page: document.documentElement.clientWidth,
      };
    });
    expect(look).toMatchObject({ isHeading: 'table-header-group', sticks: 'static' });
    expect(look.width).toBeLessThanOrEqual(look.page);
    expectNoProblems(problems);
  });
});

describe('the map on paper', () => {
  it('shows the whole country with its legend under it, and afterwards what was on screen', async () => {
    const { page, problems } = await openPage(`?${VERSION}&weergave=kaart`, {
      reducedMotion: 'reduce',
    });
    await page.locator('.map-mark').first().waitFor();
    for (let step = 0; step < 4; step += 1) {
      await page.getByRole('button', { name: nl.map.zoomIn }).click();
    }
    const before = await zoomOf(page);
    expect(await pagesOf(page)).toBe(1);
    await onPaper(page);
    await expectPaper(page, 'Kaart: pilots per arbeidsmarktregio');
    const printed = await zoomOf(page);
    for (const name of ['Groningen', 'ZEELAND', 'ZUID-LIMBURG']) {
      expect(printed.names.map((text) => text?.toLowerCase())).toContain(name.toLowerCase());
    }
    const legend = await page.locator('.map-key').first().boundingBox();
    const canvas = await page.locator('.map-canvas').boundingBox();
    expect(legend?.y).toBeGreaterThanOrEqual((canvas?.y ?? 0) + (canvas?.height ?? 0));
    await offPaper(page);
    expect(await zoomOf(page)).toEqual(before);
    expectNoProblems(problems);
  });
});

describe('a hand-out about a place', () => {
  it.each([
    ['GM0281', 'Kaart: pilots in Tiel', 'In Tiel is 1 pilot bekend'],
    ['AM10', 'Kaart: pilots in arbeidsmarktregio Rivierenland', 'In Rivierenland zijn'],
  ])('takes at most two pages: %s', async (place, title, sentence) => {
    const { page, problems } = await openPage(`?${VERSION}&weergave=kaart&regio=${place}`);
    await page.locator('.map-mark').first().waitFor();
    await page.getByRole('complementary', { name: nl.place.panel }).getByRole('article').waitFor();
    expect(await pagesOf(page)).toBeLessThanOrEqual(2);
    await onPaper(page);
    await expectPaper(page, title);
    const text = await page.getByRole('article').innerText();
    expect(text).toContain(sentence);
    expect(text).toContain(nl.print.sources);
    const sources = page.locator('.place-sources a');
    expect(await sources.count()).toBeGreaterThan(0);
    const address = await sources
      .first()
      .evaluate((link) => getComputedStyle(link, '::after').content);
    expect(address).toContain(await sources.first().getAttribute('href'));
    expectNoProblems(problems);
  });
});

describe('a detail on paper', () => {
  it('has all its relations and sources', async () => {
    const { page, problems } = await openPage(`?${VERSION}&selectie=org-movisie`);
    const detail = page.getByRole('complementary', { name: nl.detail.label });
    await detail.getByRole('heading', { name: 'Movisie' }).waitFor();
    await onPaper(page);
    await expectPaper(page, 'Netwerk van Movisie');
    const told = Number((await detail.getByText(/^\d+ relaties$/).innerText()).match(/\d+/)?.[0]);
    expect(await detail.locator('.relations > li').count()).toBe(told);
    expectNoProblems(problems);
  });
});
