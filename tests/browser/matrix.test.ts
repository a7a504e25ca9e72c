/** Who does what, as a policymaker asks it: by mouse, by keys, on a phone, on paper, inside another page, as a file. */
import { buffer } from 'node:stream/consumers';
import type { Download, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../src/data/workbook/readWorkbook.ts';
import { nl } from '../../src/i18n/nl.ts';
import { nlMatrix } from '../../src/i18n/nlMatrix.ts';
import { nlSaving } from '../../src/i18n/nlSaving.ts';
import { builtFile, FIXED_VERSION } from './support/built.ts';
import { expectNoProblems, openPage } from './support/openPage.ts';

const file = builtFile(FIXED_VERSION);
const VERSION = `versie=${FIXED_VERSION}`;
const table = (page: Page) => page.getByRole('table');
const row = (page: Page, name: string) =>
  page.locator('.matrix-line', { has: page.getByRole('rowheader', { name, exact: true }) });
const parameter = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);
const bytesOf = async (download: Download) => buffer(await download.createReadStream());
const focused = (page: Page) =>
  page.evaluate(() => {
    const cell = document.activeElement?.closest('td, th');
    return [cell?.closest('tr')?.querySelector('th')?.textContent, cell?.textContent];
  });

/** How many pilots have a leefdomein, counted here. */
const pilotsOn = (leefdomein: string) =>
  file.pilots.filter(({ leefdomeinen }) => leefdomeinen?.includes(leefdomein)).length;

describe('a policymaker', () => {
  it('sees who does what, where nothing is, and opens a cell to the names in it', async () => {
    const { page, problems } = await openPage(`?${VERSION}&weergave=matrix`);
    const sum = row(page, nlMatrix.sum).locator('td');
    await sum.first().waitFor();
    const { leefdomeinen } = file.vocabularies;
    const counts = leefdomeinen.map(({ id }) => String(pilotsOn(id)));
    expect((await sum.allInnerTexts()).slice(0, counts.length)).toEqual(counts);
    expect(await page.getByRole('region', { name: nlMatrix.spots }).innerText()).toContain(
      'Geen pilot in de bronnen voor Veiligheid.',
    );

    const wonen = leefdomeinen.findIndex(({ id }) => id === 'wonen');
    await sum.nth(wonen).getByRole('button').click();
    const links = page.locator('.matrix-panel').getByRole('link');
    await links.first().waitFor();
    expect(await links.count()).toBe(pilotsOn('wonen'));
    const [name = ''] = await links.allInnerTexts();
    await links.first().click();
    await page
      .getByRole('complementary', { name: nl.detail.label })
      .getByRole('heading', { level: 2, name })
      .waitFor();
    expectNoProblems(problems);
  });

  it('chooses other rows and columns, which the address tells and “back” takes back', async () => {
    const { page } = await openPage(`?${VERSION}&weergave=matrix`);
    await page
      .getByRole('combobox', { name: nlMatrix.rowsLabel, exact: true })
      .selectOption('regios');
    await page
      .getByRole('combobox', { name: nlMatrix.divisionLabel, exact: true })
      .selectOption('provincie');
    await page
      .getByRole('combobox', { name: nlMatrix.columnsLabel, exact: true })
      .selectOption('doelgroepen');
    await row(page, 'Drenthe').waitFor();
    expect(['rijen', 'kolommen', 'indeling'].map((name) => parameter(page, name))).toEqual([
      'regios',
      'doelgroepen',
      'provincie',
    ]);
    await page.goBack();
    await page.locator('.matrix-table', { hasText: 'Vrije tijd' }).waitFor();
    expect(parameter(page, 'kolommen')).toBeNull();
  });

  it('filters, and keeps the empty columns', async () => {
    const { page } = await openPage(`?${VERSION}&weergave=matrix&leefdomein=wonen`);
    const sum = row(page, nlMatrix.sum).locator('td');
    expect(await sum.last().innerText()).toBe(String(pilotsOn('wonen')));
    expect(await page.getByRole('columnheader').count()).toBe(
      file.vocabularies.leefdomeinen.length + 2,
    );
  });
});

describe('by keys', () => {
  it('the table is one stop; the headings stay in sight, and never lie over what has the focus', async () => {
    const { page } = await openPage(
      `?${VERSION}&weergave=matrix&rijen=organisaties&kolommen=doelgroepen`,
    );
    await page
      .getByRole('combobox', { name: nlMatrix.orderLabel, exact: true })
      .selectOption('likeness');
    const spots = page.getByRole('region', { name: nlMatrix.spots }).locator('summary');
    await spots.focus();
    await page.keyboard.press('Tab');
    const first = await focused(page);
    await page.keyboard.press('Control+End');
    expect((await focused(page))[0]).toBe(nlMatrix.sum);
    for (const key of ['ArrowUp', 'ArrowUp', 'ArrowLeft', 'ArrowLeft'])
      await page.keyboard.press(key);
    const over = await page.evaluate(() => {
      const box = document.activeElement?.getBoundingClientRect();
      const on = box && document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
      const head = document.querySelector('.matrix-table thead th')?.getBoundingClientRect();
      const scroll = document.querySelector('.matrix-scroll')?.getBoundingClientRect();
      return {
        seen: on !== null && document.activeElement?.contains(on ?? null),
        headAtTop: Math.abs((head?.top ?? 0) - (scroll?.top ?? 0)) < 6,
      };
    });
    expect(over).toEqual({ seen: true, headAtTop: true });
    await page.keyboard.press('Control+Home');
    expect(await focused(page)).toEqual(first);
    await page.keyboard.press('Tab');
    expect(await table(page).evaluate((node) => node.contains(document.activeElement))).toBe(false);
  });
});

describe('on a phone', () => {
  it('shows one column at a time, without a page that moves sideways', async () => {
    const { page } = await openPage(`?${VERSION}&weergave=matrix`, {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
    });
    const headings = page.getByRole('columnheader');
    await headings.first().waitFor();
    expect(await headings.allInnerTexts()).toEqual(['Onderwijs', nlMatrix.unknown, nlMatrix.total]);
    await page
      .getByRole('combobox', { name: nlMatrix.columnLabel, exact: true })
      .selectOption('wonen');
    await expect.poll(async () => (await headings.allInnerTexts())[0]).toBe('Wonen');
    const { width, sideways, small } = await page.evaluate(() => ({
      width: document.documentElement.scrollWidth,
      sideways: (document.querySelector('.matrix-scroll')?.scrollWidth ?? 0) > 390,
      small: [...document.querySelectorAll('.matrix-table button')].filter(
        (button) => button.getBoundingClientRect().height < 44,
      ).length,
    }));
    expect({ width, sideways, small }).toEqual({ width: 390, sideways: false, small: 0 });
  });
});

describe('on paper', () => {
  it('the table stands on two pages at most, with its title and source', async () => {
    const { page } = await openPage(`?${VERSION}&weergave=matrix&rijen=pilots-programmas`);
    await table(page).waitFor();
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2);
    await page.emulateMedia({ media: 'print' });
    const title = 'Wie doet wat: pilots en programma’s naar leefdomeinen';
    await page.locator('.printed-title', { hasText: title }).waitFor();
    expect(await page.locator('.button:visible, select:visible').count()).toBe(0);
  });
});

describe('inside another page', () => {
  it('has its own height, its controls and its source', async () => {
    const { page, problems } = await openPage(`?${VERSION}&weergave=matrix&embed=1`, {
      viewport: { width: 600, height: 450 },
    });
    await table(page).waitFor();
    await page.getByRole('heading', { name: /^Wie doet wat: pilots naar leefdomeinen/ }).waitFor();
    const grows = await page.evaluate(() => document.documentElement.scrollHeight > 450);
    expect(grows).toBe(true);
    await page.getByRole('link', { name: nl.embed.whole.matrix }).waitFor();
    expectNoProblems(problems);
  });
});

describe('as a file', () => {
  it('is a workbook with the same counts', async () => {
    const { page, problems } = await openPage(`?${VERSION}&weergave=matrix`);
    await page.getByRole('button', { name: nl.save.open }).click();
    const saved = page.waitForEvent('download');
    await page.getByRole('dialog').getByRole('button', { name: nlSaving.save }).click();
    const download = await saved;
    expect(download.suggestedFilename()).toBe(
      `netwerkkaart-16-27-${FIXED_VERSION}-pilots-leefdomeinen.xlsx`,
    );
    const reading = readWorkbook(await bytesOf(download));
    if (!reading.ok) throw new Error(reading.message);
    const [counts] = reading.tables;
    const sum = counts?.rows.find(({ cells }) => cells[0] === nlMatrix.file.looks.sum);
    expect(sum?.cells.slice(4, 10)).toEqual(
      file.vocabularies.leefdomeinen.map(({ id }) => String(pilotsOn(id))),
    );
    expectNoProblems(problems);
  });

  it('is an image of the whole table', async () => {
    const { page, problems } = await openPage(`?${VERSION}&weergave=matrix&kolommen=doelgroepen`);
    await page.getByRole('button', { name: nl.save.open }).click();
    await page.getByRole('radio', { name: nlMatrix.formats.png.name }).check();
    const saved = page.waitForEvent('download');
    await page.getByRole('dialog').getByRole('button', { name: nlSaving.save }).click();
    const bytes = await bytesOf(await saved);
    expect(bytes.toString('latin1', 1, 4)).toBe('PNG');
    // Its size stands at the begin of the file; a screen of a table would be smaller.
    expect(bytes.readUInt32BE(16)).toBeGreaterThan(2 * 1200);
    expect(bytes.readUInt32BE(20)).toBeGreaterThan(2 * 500);
    expectNoProblems(problems);
  });
});
