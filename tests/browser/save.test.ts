import { buffer } from 'node:stream/consumers';
import type { Download, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { nl } from '../../src/i18n/nl.ts';
import { nlSaving } from '../../src/i18n/nlSaving.ts';
import { builtIndex } from './support/built.ts';
import { expectNoProblems, openPage } from './support/openPage.ts';

const dialog = (page: Page) => page.getByRole('dialog', { name: nlSaving.title });

async function openDialog(page: Page): Promise<void> {
  await page.locator('[data-settled="true"]').waitFor();
  await page.getByRole('button', { name: nl.save.open, exact: true }).click();
  await dialog(page).waitFor();
}

/** Chooses by the words before the explanation. */
const choose = (page: Page, name: string) =>
  dialog(page).locator('label', { hasText: name }).getByRole('radio').check();

async function save(page: Page): Promise<Download> {
  const download = page.waitForEvent('download');
  await dialog(page).getByRole('button', { name: nlSaving.save }).click();
  return download;
}

const bytesOf = async (download: Download) => buffer(await download.createReadStream());

describe('what the network shows', () => {
  it('is saved as an image of the size that the dialog tells', async () => {
    const { page, problems } = await openPage();
    await openDialog(page);
    const option = dialog(page).locator('label', { hasText: nlSaving.sizes[3] });
    await option.getByRole('radio').check();
    const told = ((await option.textContent()) ?? '').replaceAll('.', '');
    const size = told.match(/\d+/g)?.map(Number);
    const download = await save(page);
    expect(download.suggestedFilename()).toBe(
      `netwerkkaart-16-27-${builtIndex.latest}-wie-werkt-waaraan.png`,
    );
    const png = await bytesOf(download);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(size);
    await dialog(page).getByText(nlSaving.saved(download.suggestedFilename())).waitFor();
    expectNoProblems(problems);
  });

  it('is saved as a drawing that opens by itself, asks for nothing, and looks like the picture', async () => {
    const { page, problems } = await openPage('?leefdomein=wonen');
    await openDialog(page);
    await choose(page, nlSaving.formats.svg.name);
    const svg = (await bytesOf(await save(page))).toString('utf8');
    expectNoProblems(problems);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const address = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
    await page.goto('about:blank');
    const root = await page.evaluate(async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
      const context = canvas.getContext('2d');
      if (!context) throw new Error('no canvas');
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
      const colours = new Set<number>();
      for (let at = 0; at < data.length; at += 4) {
        colours.add(((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0));
      }
      return { width: canvas.width, colours: [...colours] };
    }, address);
    expect(asked.filter((url) => /^https?:/.test(url))).toEqual([]);
    expect(root.width).toBeGreaterThan(400);
    // The colours of an organisation, a programme and a pilot on light paper.
    expect(root.colours).toEqual(expect.arrayContaining([0x1f4e9e, 0xa97c08, 0xb23a08, 0xfaf8f4]));
    expect(svg).toContain('Leefdomein: Wonen');
  });

  it('is saved as data: only what the filters leave', async () => {
    const { page, problems } = await openPage('?soort=pilot');
    await openDialog(page);
    await choose(page, nlSaving.formats.gexf.name);
    const download = await save(page);
    expect(download.suggestedFilename()).toBe(`netwerkkaart-16-27-${builtIndex.latest}-keuze.gexf`);
    const gexf = (await bytesOf(download)).toString('utf8');
    expect(gexf).toContain('id="pilot-');
    expect(gexf).not.toContain('id="org-');
    expectNoProblems(problems);
  });

  it('leaves the focus on its button when it is left by key', async () => {
    const { page } = await openPage();
    await openDialog(page);
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'detached' });
    const focused = await page.evaluate(() => document.activeElement?.textContent);
    expect(focused).toBe(nl.save.open);
  });
});
