import { buffer } from 'node:stream/consumers';
import type { Download, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { nl } from '../../src/i18n/nl.ts';
import { expectNoAxeViolations } from './support/axe.ts';
import { builtIndex } from './support/built.ts';
import { expectNoProblems, openPage } from './support/openPage.ts';

const dialog = (page: Page) => page.getByRole('dialog', { name: nl.save.title });

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
  await dialog(page).getByRole('button', { name: nl.save.save }).click();
  return download;
}

const bytesOf = async (download: Download) => buffer(await download.createReadStream());

describe('what the network shows', () => {
  it('is saved as an image of the size that the dialog tells', async () => {
    const { page, problems } = await openPage();
    await openDialog(page);
    const option = dialog(page).locator('label', { hasText: nl.save.sizes[3] });
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
    await dialog(page).getByText(nl.save.saved(download.suggestedFilename())).waitFor();
    expectNoProblems(problems);
  });

  it('is saved as a drawing that opens by itself, asks for nothing, and looks like the picture', async () => {
    const { page, problems } = await openPage('?leefdomein=wonen');
    await openDialog(page);
    await choose(page, nl.save.formats.svg.name);
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
    await choose(page, nl.save.formats.gexf.name);
    const download = await save(page);
    expect(download.suggestedFilename()).toBe(`netwerkkaart-16-27-${builtIndex.latest}-keuze.gexf`);
    const gexf = (await bytesOf(download)).toString('utf8');
    expect(gexf).toContain('id="pilot-');
    expect(gexf).not.toContain('id="org-');
    expectNoProblems(problems);
  });

  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 320],
  ] as const)('is chosen in a dialog that axe accepts, %s at %i px', async (colorScheme, width) => {
    const { page } = await openPage('', {
      colorScheme,
      reducedMotion: 'reduce',
      viewport: { width, height: 800 },
    });
    await openDialog(page);
    await expectNoAxeViolations(page, 'dialog');
    const overflow = await dialog(page).evaluate((it) => it.scrollWidth - it.clientWidth);
    expect(overflow).toBe(0);
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'detached' });
    const focused = await page.evaluate(() => document.activeElement?.textContent);
    expect(focused).toBe(nl.save.open);
  });

  it.each([
    ['allow-scripts', 'doubtful', false],
    ['allow-scripts allow-same-origin', 'refused', true],
    ['allow-scripts allow-same-origin allow-downloads', undefined, false],
  ] as const)(
    'in a frame with sandbox="%s" it says what is held back',
    async (sandbox, told, isOff) => {
      const { page } = await openPage('favicon.svg');
      const around = new URL('frame.html', page.url()).href;
      const body = `<iframe sandbox="${sandbox}" src="./" width="1200" height="760"></iframe>`;
      await page.route(around, (route) => route.fulfill({ contentType: 'text/html', body }));
      await page.goto(around);
      const frame = page.frameLocator('iframe');
      await frame.locator('[data-settled="true"]').waitFor();
      await frame.getByRole('button', { name: nl.save.open, exact: true }).click();
      const asked = frame.getByRole('dialog', { name: nl.save.title });
      await asked.getByRole('button', { name: nl.save.save }).waitFor();
      const notes = await asked.locator('.save-note > p').allTextContents();
      expect(notes).toEqual(told === undefined ? [] : [nl.save.inFrame[told]]);
      expect(await asked.getByRole('button', { name: nl.save.save }).isDisabled()).toBe(isOff);
    },
  );
});
