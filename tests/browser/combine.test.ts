/** Own data laid beside the map: told apart, shown together, and proposed as a workbook that an editor can read in. */
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { findVersion, readCollections } from '../../scripts/lib/folder/oneVersion.ts';
import { importVersion } from '../../scripts/lib/sheets/importVersion.ts';
import { newVersion } from '../../scripts/lib/versions/newVersion.ts';
import { nlCombine as texts } from '../../src/i18n/nlCombine.ts';
import { nlOwnFile } from '../../src/i18n/nlOwnFile.ts';
import { temporaryFolder } from '../fixtures/dataFolder.ts';
import { copyGuideData } from '../support/guideData.ts';
import { FIXED_VERSION } from './support/built.ts';
import { expectNoProblems, expectNothingStored, openPage } from './support/openPage.ts';
import { compareOwnRows, OWN_PILOT } from './support/ownRows.ts';

const ADDRESS = `?versie=${FIXED_VERSION}&pagina=combineren`;

it('is told apart, proposed without what was unticked, and read into a concept', async () => {
  const { page, problems } = await openPage(ADDRESS, { reducedMotion: 'reduce' });
  await page.locator('.own-data-choose').waitFor();
  const asked: string[] = [];
  page.on('request', (request) => {
    const address = request.url();
    const isCode = address.startsWith(`${inject('siteUrl')}assets/`) && request.method() === 'GET';
    if (!isCode && !address.startsWith('blob:')) asked.push(address);
  });
  await compareOwnRows(page);
  const dialog = page.getByRole('dialog');
  expect(await dialog.innerText()).toContain(
    'U voegt 1 pilot, 1 organisatie en 2 relaties toe, vult 2 gegevens aan en spreekt 1 gegeven tegen.',
  );
  const part = (title: string) =>
    page.locator('.combine-part', { has: page.getByRole('heading', { name: title }) });
  expect(await part(texts.contradicted).innerText()).toMatch(
    /Op de kaart\s+Aedes \(volgens .+\)\s+In uw bestand\s+Aedes vereniging \(volgens .+\)/,
  );
  await part(texts.contradicted).getByRole('checkbox', { name: 'Aedes' }).check();
  await part(texts.added).getByRole('checkbox', { name: 'Team Proef', exact: true }).uncheck();
  expect(await part(texts.propose).innerText()).toContain(texts.alsoLeftOut(1));

  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: texts.download }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toMatch(/^voorstel-netwerkkaart-.+\.xlsx$/);
  const book = join(mkdtempSync(join(tmpdir(), 'voorstel-')), 'voorstel.xlsx');
  await saved.saveAs(book);
  expect(readFileSync(book).subarray(0, 2).toString()).toBe('PK');

  const project = temporaryFolder();
  try {
    copyGuideData(project);
    const data = join(project.path, 'data');
    newVersion(data, { id: '2031-01' });
    const before = readCollections(data, '2031-01');
    const { refusal, files } = importVersion(data, book, { write: true });
    expect(refusal).toBeUndefined();
    expect(files).toHaveLength(3);
    const after = readCollections(data, findVersion(data, '2031-01').id);
    const newIds = (name: 'organisations' | 'pilots' | 'relations') =>
      after[name].map(({ id }) => id).filter((id) => !before[name].some((row) => row.id === id));
    expect(newIds('organisations')).toEqual([]);
    expect(newIds('pilots')).toEqual(['pilot-proef-a']);
    expect(newIds('relations')).toEqual(['rel-org-aedes--voert-uit--pilot-proef-a']);
    expect(after.organisations.find(({ id }) => id === 'org-aedes')).toMatchObject({
      name: 'Aedes vereniging',
      website: 'https://aedes.nl',
    });
  } finally {
    project.remove();
  }
  expect(asked).toEqual([]);
  expectNoProblems(problems);
  await expectNothingStored(page);
});

it('is shown together with the map, marked as new, and left behind without a trace in the address', async () => {
  const { page, problems } = await openPage(ADDRESS, { reducedMotion: 'reduce' });
  await compareOwnRows(page);
  await page.getByRole('button', { name: texts.together }).click();
  const bar = page.getByRole('region', { name: nlOwnFile.label });
  await expect.poll(() => bar.innerText()).toContain('De kaart zelf is niet veranderd');
  await page.locator('.network-canvas[data-settled="true"]').waitFor({ timeout: 60_000 });
  await expect
    .poll(() => page.locator('.changes-strip').innerText())
    .toContain('2 onderdelen nieuw');
  await page.getByRole('link', { name: 'Lijst', exact: true }).first().click();
  await page.getByRole('link', { name: OWN_PILOT }).first().waitFor();
  expect(page.url()).not.toContain('geheim');
  expect(page.url()).not.toContain('proef');
  await bar.getByRole('button', { name: texts.backToComparison }).click();
  await page.locator('.combine-propose').waitFor();
  await page.keyboard.press('Escape');
  await bar.getByRole('button', { name: nlOwnFile.back }).click();
  await bar.waitFor({ state: 'detached' });
  expect(await page.getByRole('link', { name: OWN_PILOT }).count()).toBe(0);
  expectNoProblems(problems);
});

it('is done with the keyboard alone', async () => {
  const { page } = await openPage(ADDRESS, { reducedMotion: 'reduce' });
  await compareOwnRows(page);
  // Where the result begins.
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent))
    .toContain('Organisaties.csv en nog 2');
  const box = page
    .locator('.combine-part', { has: page.getByRole('heading', { name: texts.contradicted }) })
    .getByRole('checkbox');
  for (let steps = 0; steps < 60; steps += 1) {
    await page.keyboard.press('Tab');
    if (await box.evaluate((element) => element === document.activeElement)) break;
  }
  await page.keyboard.press('Space');
  expect(await box.isChecked()).toBe(true);
  expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
});
