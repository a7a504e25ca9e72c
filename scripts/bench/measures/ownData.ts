import type { Page } from 'playwright-core';
import { inFreshPage, onBenchSite } from '../browser.ts';
import { type Figure, median } from '../figures.ts';
import { PICTURE } from '../inPage.ts';
import { largeVersion, workbookOf } from '../largeVersion.ts';

/** What a large file of a visitor may hold, and how long until it is seen, ms. */
const RECORDS = 5000;
const DEGREE = 8;
const LONGEST = 10_000;
const PATIENCE = 300_000;

interface OwnFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** From choosing a file until its network is drawn, first and at rest. */
export async function measureOwnData(runs: number): Promise<Figure[]> {
  const version = largeVersion(RECORDS, DEGREE);
  const files: readonly OwnFile[] = [
    { name: 'groot.xlsx', mimeType: '', buffer: Buffer.from(workbookOf(version)) },
    { name: 'groot.json', mimeType: '', buffer: Buffer.from(JSON.stringify(version)) },
  ];
  const on = `${RECORDS} / ${version.relations.length}`;
  return onBenchSite([], async (browser, site) => {
    const figures: Figure[] = [];
    for (const file of files) {
      const times: Times[] = [];
      for (let run = 0; run < runs; run += 1) {
        times.push(await inFreshPage(browser, (page) => timesOf(page, site, file)));
      }
      const what = `eigen ${file.name.replace(/^.*\./, '').toUpperCase()}`;
      const value = (name: keyof Times) => median(times.map((time) => time[name]));
      figures.push(
        { what: `${what}, eerste beeld`, on, value: value('first'), unit: 'ms', bar: LONGEST },
        { what: `${what}, in rust`, on, value: value('settled'), unit: 'ms' },
      );
    }
    return figures;
  });
}

interface Times {
  readonly first: number;
  readonly settled: number;
}

async function timesOf(page: Page, site: string, file: OwnFile): Promise<Times> {
  await page.goto(`${site}?pagina=eigen-gegevens`);
  const field = page.locator('.own-data-choose input').first();
  await field.waitFor({ state: 'attached' });
  const start = Date.now();
  await field.setInputFiles(file);
  await page.locator('.own-data-bar').waitFor({ timeout: PATIENCE });
  await page.locator(`${PICTURE} canvas`).first().waitFor({ timeout: PATIENCE });
  const first = Date.now() - start;
  // The first drawing is made better while it is there.
  await page.locator('.rearrange-busy').waitFor({ state: 'detached', timeout: PATIENCE });
  await page.locator(`${PICTURE}[data-settled="true"]`).waitFor({ timeout: PATIENCE });
  return { first, settled: Date.now() - start };
}
