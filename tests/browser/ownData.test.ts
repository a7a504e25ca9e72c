/** Own data: opened on the device, seen in every view, left behind, and never sent anywhere. */
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Download, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { nl } from '../../src/i18n/nl.ts';
import { nlOwnData as texts } from '../../src/i18n/nlOwnData.ts';
import { nlOwnFile } from '../../src/i18n/nlOwnFile.ts';
import { nlTime } from '../../src/i18n/nlTime.ts';
import { FIXED_VERSION } from './support/built.ts';
import { openHost, SETTINGS } from './support/frames.ts';
import { expectNoProblems, expectNothingStored, openPage } from './support/openPage.ts';

const DATA = join('dist/data', FIXED_VERSION);
const BOOK = join(DATA, `netwerkkaart-${FIXED_VERSION}.xlsx`);
const SECRET = 'geheim-woord';
const LINKS = `source,target,label\n${SECRET},b,kent\nb,c,kent\n`;
const csv = (name: string, text: string) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(text),
});

const field = (page: Page, place = 0) => page.locator('.own-data-choose input').nth(place);
const bar = (page: Page) => page.getByRole('region', { name: nlOwnFile.label });
const settled = (page: Page) =>
  page.locator('.network-canvas[data-settled="true"]').waitFor({ timeout: 60_000 });

/** What the browser saved. */
async function savedBytes(saving: Promise<Download>): Promise<Buffer> {
  const path = join(mkdtempSync(join(tmpdir(), 'bewaard-')), 'bestand');
  await (await saving).saveAs(path);
  return readFileSync(path);
}

/** What the page asks for from now on: only files of the site, and nothing of what it was given. */
function watchRequests(page: Page): () => void {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(inject('siteUrl'));
    const address = new URL(request.url());
    const isOurs =
      request.method() === 'GET' &&
      request.postData() === null &&
      address.search.replace(/^\?v=[0-9a-f]+$/, '') === '' &&
      /^(assets|data)\/|^favicon\.svg$/.test(address.pathname.slice(pathname.length));
    if (!isOurs) asked.push(`${request.method()} ${request.url()}`);
  });
  return () => expect(asked).toEqual([]);
}

async function openOwnPage(address = '?leefdomein=wonen') {
  const opened = await openPage(address, { reducedMotion: 'reduce' });
  await opened.page
    .getByRole('link', { name: nl.pageNames.short['eigen-gegevens'] })
    .first()
    .click();
  await field(opened.page).waitFor({ state: 'attached' });
  return { ...opened, expectNothingSent: watchRequests(opened.page) };
}

describe('own data', () => {
  it('opens as a workbook, works in every view, and one click leads back to what was there', async () => {
    const { page, problems, expectNothingSent } = await openOwnPage();
    await field(page).setInputFiles(BOOK);
    await expect.poll(() => bar(page).innerText()).toContain(`netwerkkaart-${FIXED_VERSION}.xlsx`);
    await settled(page);
    // Nothing of the file stands in the address.
    const before = new URL(page.url()).search;
    expect(before).toBe('?leefdomein=wonen');
    for (const [view, there] of [
      ['lijst', '.list-name a'],
      ['matrix', '.matrix-line'],
      ['kaart', '.map-mark'],
      ['tijdlijn', '.timeline-bar'],
    ] as const) {
      await page.getByRole('link', { name: nl.views[view], exact: true }).first().click();
      await page.locator(there).first().waitFor();
      expect(new URL(page.url()).search).toBe(before);
    }
    // What is saved of it says whose it is.
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: nlTime.save }).click();
    const table = (await savedBytes(saving)).toString('utf8');
    expect(table).toContain(`netwerkkaart-${FIXED_VERSION}.xlsx`);
    expect(table).toContain('Kamers met Aandacht Utrecht');
    await page.goBack();
    await page.locator('.map-mark').first().waitFor();
    await page.getByRole('link', { name: nl.views.netwerk, exact: true }).first().click();
    await page.getByRole('button', { name: nl.share.open }).click();
    const dialog = page.getByRole('dialog');
    expect(await dialog.innerText()).toContain(nl.share.notYourFile);
    // The link of the map, and neither a mail nor a code that would say of it what it does not show.
    expect(await dialog.innerHTML()).not.toContain('lens=alles');
    expect(await dialog.innerText()).not.toContain(nl.share.link);
    expect(await dialog.getByText(nl.share.mail).count()).toBe(0);
    await page.keyboard.press('Escape');
    await bar(page).getByRole('button', { name: nlOwnFile.back }).click();
    await bar(page).waitFor({ state: 'detached' });
    expect(new URL(page.url()).search).toBe(before);
    await expect
      .poll(() =>
        page
          .getByRole('checkbox', { name: /^Wonen/ })
          .first()
          .isChecked(),
      )
      .toBe(true);
    expectNothingSent();
    expectNoProblems(problems);
    await expectNothingStored(page);
  });

  it('opens as a folder of CSV, and Back leaves it', async () => {
    const { page, expectNothingSent } = await openOwnPage();
    const sheets = readdirSync(DATA).filter((name) => name.endsWith('.csv'));
    const folder = mkdtempSync(join(tmpdir(), 'eigen-'));
    for (const name of sheets) writeFileSync(join(folder, name), readFileSync(join(DATA, name)));
    await field(page, 1).setInputFiles(folder);
    await expect.poll(() => bar(page).innerText()).toContain(folder.split('/').at(-1));
    await page.goBack();
    await bar(page).waitFor({ state: 'detached' });
    expect(new URL(page.url()).search).toBe('?leefdomein=wonen');
    expectNothingSent();
  });

  it('opens when it is dropped, and its words go nowhere', async () => {
    const { page, problems } = await openPage('', { reducedMotion: 'reduce' });
    await settled(page);
    const expectNothingSent = watchRequests(page);
    const data = await page.evaluateHandle((text) => {
      const carried = new DataTransfer();
      carried.items.add(new File([text], 'vrienden.csv', { type: 'text/csv' }));
      return carried;
    }, LINKS);
    await page.dispatchEvent('main', 'dragover', { dataTransfer: data });
    await page.getByText(texts.dropHere).waitFor();
    await page.dispatchEvent('main', 'drop', { dataTransfer: data });
    await settled(page);
    await page.getByRole('link', { name: nl.views.lijst, exact: true }).first().click();
    await page.getByRole('link', { name: SECRET }).first().click();
    await page.getByRole('complementary', { name: nl.detail.label }).waitFor();
    expect(page.url()).not.toContain(SECRET);
    expectNothingSent();
    expectNoProblems(problems);
  });

  it('is told what is wrong where it stands, and leaves what was shown', async () => {
    const { page } = await openOwnPage();
    await field(page).setInputFiles(csv('Organisaties.csv', 'id,Naam,Soort\norg-a,Alfa,maan\n'));
    const told = page.locator('.own-data-error li').first();
    await expect
      .poll(() => told.innerText())
      .toContain('Organisaties, rij 2 (org-a), kolom C (Soort)');
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: texts.download }).click();
    const saved = (await savedBytes(saving)).toString('utf8');
    expect(saved).toContain('fout,Organisaties,rij 2 (org-a),kolom C (Soort)');
    await page.keyboard.press('Escape');
    expect(await bar(page).count()).toBe(0);
    await expect
      .poll(() =>
        page
          .getByRole('checkbox', { name: /^Wonen/ })
          .first()
          .isChecked(),
      )
      .toBe(true);
  });

  it.each([
    ['a picture', csv('foto.xlsx', '\u0089PNG\r\n\u0000\u0000'), texts.kinds['no-text']],
    ['nothing', csv('leeg.csv', ''), texts.kinds.empty],
    ['half a workbook', { ...csv('half.xlsx', ''), buffer: 'half' }, texts.workbook.damaged],
    [
      'XML with entities',
      csv('a.gexf', '<!DOCTYPE a [<!ENTITY b "c">]><gexf>&b;</gexf>'),
      texts.kinds['bad-xml'],
    ],
    [
      'JSON of many brackets',
      csv('a.json', `{"nodes":${'['.repeat(500_000)}`),
      texts.kinds['too-deep'],
    ],
    ['more than can be read', { ...csv('a.json', ''), buffer: 'large' }, texts.kinds['too-large']],
  ])('refuses %s with a reason', async (_, given, why) => {
    const { page, problems } = await openOwnPage('');
    const { buffer } = given;
    const content = {
      half: () => readFileSync(BOOK).subarray(0, 50_000),
      large: () => Buffer.alloc(49 * 1024 * 1024, ' '),
    };
    const bytes = typeof buffer === 'string' ? content[buffer as keyof typeof content]() : buffer;
    await field(page).setInputFiles({ ...given, buffer: bytes });
    await expect.poll(() => page.locator('.own-data-told').innerText()).toContain(why);
    await page.keyboard.press('Escape');
    expect(await bar(page).count()).toBe(0);
    expectNoProblems(problems);
  });

  it('can be stopped while it is read', async () => {
    const { page } = await openOwnPage('');
    const rows = Array.from({ length: 150_000 }, (_, i) => `a${i % 9000},b${i % 7000},kent`);
    await field(page).setInputFiles(csv('lang.csv', `source,target,label\n${rows.join('\n')}`));
    await page.getByRole('button', { name: texts.stop, exact: true }).click();
    await expect.poll(() => page.locator('.own-data-told').innerText()).toBe(texts.stopped);
    expect(await bar(page).count()).toBe(0);
  });

  it('begins with an empty workbook, of which only the rows are missed', async () => {
    const { page } = await openOwnPage('');
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: texts.templateButton }).click();
    const buffer = await savedBytes(saving);
    await field(page).setInputFiles({ name: 'leeg.xlsx', mimeType: '', buffer });
    await expect
      .poll(() => page.locator('.own-data-told').innerText())
      .toContain(texts.kinds['no-rows']);
  });
});

it('opens where workers and history are refused too', async () => {
  const setting = SETTINGS['with allow-scripts alone'];
  if (!setting) throw new Error('No such frame');
  const { frame } = await openHost(
    { ...setting, frame: setting.frame },
    { options: { reducedMotion: 'reduce' } },
  );
  await frame.goto(`${inject('siteUrl')}?pagina=eigen-gegevens`);
  const input = frame.locator('.own-data-choose input').first();
  await input.waitFor({ state: 'attached' });
  await input.setInputFiles(csv('vrienden.csv', LINKS));
  await frame.locator('.own-data-bar').waitFor();
  await frame.locator('.network-canvas[data-settled="true"]').waitFor({ timeout: 60_000 });
  await frame.locator('.own-data-bar').getByRole('button', { name: nlOwnFile.back }).click();
  await frame.locator('.own-data-bar').waitFor({ state: 'detached' });
});
