/** What was when: by mouse, by keys, on a phone, inside another page; and the network as it stood on a day. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { nl } from '../../src/i18n/nl.ts';
import { nlTime } from '../../src/i18n/nlTime.ts';
import { builtFile, FIXED_VERSION } from './support/built.ts';
import { expectNoProblems, openPage } from './support/openPage.ts';
import { look, settle } from './support/picture.ts';

const file = builtFile(FIXED_VERSION);
const VERSION = `versie=${FIXED_VERSION}`;
const parameter = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);
const years = (page: Page) =>
  page
    .locator('.timeline-tick')
    .evaluateAll((ticks) => ticks.map(({ textContent }) => textContent));
const handle = (page: Page) => page.locator('.timeline-handle');
const undatedPilots = file.pilots.filter(({ period }) => !(period?.start ?? period?.end)).length;
const undatedProgrammes = file.programmes.filter(
  ({ period }) => !(period?.start ?? period?.end),
).length;

const cited = new Set(
  [file.organisations, file.programmes, file.pilots, file.regions, file.themes]
    .flat()
    .concat(file.knelpunten, file.events)
    .flatMap(({ sources }) => sources.map(({ source }) => source)),
);
const undatedSources = file.sources.filter(
  ({ id, date, dateDerived }) => cited.has(id) && !(date ?? dateDerived),
).length;

describe('the timeline', () => {
  it('counts what has no date, opens a pilot, and unfolds pilots of the same period', async () => {
    const { page, problems } = await openPage(`?${VERSION}&weergave=tijdlijn`);
    await page
      .locator('.timeline-undated summary', {
        hasText: nlTime.undated(nlTime.undatedParts.pilot(undatedPilots)),
      })
      .click();
    const undated = page.locator('.timeline-undated').getByRole('link');
    expect(await undated.count()).toBe(undatedPilots + undatedProgrammes + undatedSources);

    const several = page.getByRole('button', { name: /^13 pilots, / }).first();
    await several.click();
    expect(await several.getAttribute('aria-expanded')).toBe('true');
    await page.getByRole('button', { name: /^Kamers met Aandacht Utrecht,/ }).click();
    await page
      .getByRole('complementary', { name: nl.detail.label })
      .getByRole('heading', { level: 2, name: 'Kamers met Aandacht Utrecht' })
      .waitFor();
    expect(parameter(page, 'selectie')).not.toBeNull();
    expectNoProblems(problems);
  });

  it('zooms and moves by buttons, wheel and keys', async () => {
    const { page } = await openPage(`?${VERSION}&weergave=tijdlijn`);
    await handle(page).waitFor();
    const all = await years(page);
    await page.getByRole('button', { name: nlTime.zoomIn }).click();
    await expect.poll(async () => (await years(page)).join()).not.toBe(all.join());
    await page.getByRole('button', { name: nlTime.allYears }).click();
    await expect.poll(() => years(page)).toEqual(all);

    await page.locator('.timeline-axis').hover();
    await page.mouse.wheel(0, -400);
    await expect.poll(async () => (await years(page)).join()).not.toBe(all.join());
    const bar = page.locator('.timeline-bar').first();
    await bar.focus();
    await page.keyboard.press('0');
    await expect.poll(() => years(page)).toEqual(all);
    for (const key of ['+', '+', '+']) await page.keyboard.press(key);
    const close = await years(page);
    await page.keyboard.press('Shift+ArrowLeft');
    await expect.poll(async () => (await years(page)).join()).not.toBe(close.join());
  });

  it('is one tab stop, over which the arrows walk', async () => {
    const { page } = await openPage(`?${VERSION}&weergave=tijdlijn`);
    await handle(page).waitFor();
    expect(await page.locator('.timeline-drawing [data-stop][tabindex="0"]').count()).toBe(1);
    await page.locator('.timeline-drawing [data-stop][tabindex="0"]').focus();
    const name = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    const first = await name();
    await page.keyboard.press('ArrowDown');
    expect(await name()).not.toBe(first);
    await page.keyboard.press('Home');
    expect(await name()).toBe(first);
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowUp');
    expect(await name()).toBeTruthy();
    expect(await page.locator('.timeline-drawing [data-stop][tabindex="0"]').count()).toBe(1);
  });

  it('has a handle that is dragged and moved by keys, without a step in the history for each', async () => {
    const { page } = await openPage(`?${VERSION}&weergave=tijdlijn&datum=2019-06-01`);
    await handle(page).focus();
    const steps = await page.evaluate(() => window.history.length);
    for (let at = 0; at < 5; at += 1) await page.keyboard.press('ArrowRight');
    await expect.poll(() => parameter(page, 'datum')).toBe('2019-11-01');
    await page.keyboard.press('PageDown');
    await expect.poll(() => parameter(page, 'datum')).toBe('2018-11-01');
    expect(await page.evaluate(() => window.history.length)).toBe(steps);

    const box = await handle(page).boundingBox();
    if (!box) throw new Error('no handle');
    await page.mouse.move(box.x + box.width / 2, box.y + 10);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2 + 120, box.y + 10, { steps: 5 });
    await page.mouse.up();
    await expect.poll(() => (parameter(page, 'datum') ?? '') > '2019-06-01').toBe(true);
  });

  it('fits on a phone, with the same in order of time', async () => {
    const { page } = await openPage(`?${VERSION}&weergave=tijdlijn`, {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
    });
    await handle(page).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    const list = page.getByRole('region', { name: nlTime.list });
    for (const { name } of file.events) {
      expect(await list.getByRole('link', { name, exact: true }).count(), name).toBeGreaterThan(0);
    }
  });

  it('grows with what it holds inside another page', async () => {
    const { page, problems } = await openPage(`?${VERSION}&weergave=tijdlijn&embed=1`, {
      viewport: { width: 600, height: 450 },
    });
    await handle(page).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollHeight > 450)).toBe(true);
    await page.getByRole('link', { name: nl.embed.whole.tijdlijn }).waitFor();
    expectNoProblems(problems);
  });
});

describe('a day', () => {
  const none = (start: string | undefined, day: string) =>
    start !== undefined && (start.length === 4 ? `${start}-01-01` : start) > day;

  it('leaves out of the network what came later, keeps what has no date, and says how much', async () => {
    const { page, problems } = await openPage(`?${VERSION}&lens=alles&datum=2018-01-01`);
    await settle(page);
    const { nodes } = await look(page);
    const drawn = new Set(nodes.map(({ id }) => id));
    const later = file.pilots.filter(({ period }) => none(period?.start, '2018-01-01'));
    expect(later.length).toBeGreaterThan(20);
    expect(later.filter(({ id }) => drawn.has(id))).toEqual([]);
    const undated = file.pilots.filter(({ period }) => period === undefined);
    expect(undated.filter(({ id }) => drawn.has(id)).length).toBeGreaterThan(0);
    const bar = page.getByRole('region', { name: nlTime.bar.label });
    await expect
      .poll(() => bar.innerText())
      .toContain(nlTime.bar.undated(undatedPilots, undatedProgrammes));
    await page.getByRole('button', { name: nlTime.bar.close }).click();
    await expect.poll(() => parameter(page, 'datum')).toBeNull();
    expectNoProblems(problems);
  });

  it('leaves in the list and on the map what is not certain, and says so of each', async () => {
    const { page, problems } = await openPage(
      `?${VERSION}&weergave=lijst&soort=pilot&datum=2018-01-01`,
    );
    const undated = file.pilots.find(({ period }) => period === undefined);
    const certain = file.pilots.find(
      ({ period }) => period?.start !== undefined && period.start < '2017' && !period.end,
    );
    const row = (name = '') =>
      page.getByRole('row').filter({ has: page.getByRole('link', { name, exact: true }) });
    await row(undated?.name).getByText(nl.date.unsure, { exact: true }).waitFor();
    expect(await row(certain?.name).innerText()).not.toContain(nl.date.unsure);

    await page.getByRole('link', { name: nl.views.kaart, exact: true }).click();
    await page.getByText(nl.date.faint).first().waitFor();
    const marks = page.locator('.map-mark');
    const names = await marks.evaluateAll((all) => all.map((it) => it.getAttribute('aria-label')));
    const unsure = names.filter((name) => name?.endsWith(nl.date.unsure));
    expect(unsure.length).toBeGreaterThan(0);
    expect(unsure.length).toBeLessThan(names.length);
    expectNoProblems(problems);
  });

  it('is walked through year by year, and stopped', async () => {
    const { page } = await openPage(`?${VERSION}&weergave=lijst&datum=2016-01-01`, {
      reducedMotion: 'reduce',
    });
    const steps = await page.evaluate(() => window.history.length);
    await page.getByRole('button', { name: nlTime.bar.play }).click();
    await expect.poll(() => parameter(page, 'datum'), { timeout: 15_000 }).toBe('2018-01-01');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: nlTime.bar.play }).waitFor();
    const stopped = parameter(page, 'datum');
    await page.waitForTimeout(2500);
    expect(parameter(page, 'datum')).toBe(stopped);
    expect(await page.evaluate(() => window.history.length)).toBe(steps);
    await page.getByRole('button', { name: nlTime.bar.later }).click();
    await expect.poll(() => parameter(page, 'datum')).not.toBe(stopped);
    await page.goBack();
    await expect.poll(() => parameter(page, 'datum')).toBe(stopped);
  });

  it.each(['2019-02-30', '2019', '%3Cscript%3E', '99999-01-01'])(
    'that is none (%s) is skipped and named',
    async (value) => {
      const { page, problems } = await openPage(`?${VERSION}&weergave=lijst&datum=${value}`);
      await page.getByText(decodeURIComponent(value)).first().waitFor();
      await page.getByRole('table').first().waitFor();
      expect(await page.getByRole('region', { name: nlTime.bar.label }).count()).toBe(0);
      expectNoProblems(problems);
    },
  );
});
