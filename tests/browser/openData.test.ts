import type { FrameLocator, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { nl } from '../../src/i18n/nl.ts';
import { nlAbout } from '../../src/i18n/nlAbout.ts';
import { nlOpenData } from '../../src/i18n/nlOpenData.ts';
import { builtIndex } from './support/built.ts';
import { expectNoProblems, openPage } from './support/openPage.ts';

const ADDRESS = '?pagina=open-data';
const dialog = (page: Page | FrameLocator) =>
  page.getByRole('dialog', { name: nl.pageNames.full['open-data'] });
const search = (page: Page) => new URL(page.url()).search;

describe('the page "Open data"', () => {
  it('opens by its address, and every file on it is there, as large as announced', async () => {
    const { page, problems } = await openPage(ADDRESS);
    await dialog(page).getByText(nlOpenData.what).waitFor();
    const addresses = await dialog(page)
      .locator('a[href^="./data/"]')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    const { versions, files, geo } = builtIndex;
    const listed = [...versions.flatMap((version) => version.files), ...files, ...geo];
    expect(addresses).toHaveLength(listed.length + 1);
    const sizes = await Promise.all(
      addresses.map(async (address) => {
        const answer = await page.request.get(address);
        return [
          new URL(address).pathname.replace('/data/', ''),
          answer.status(),
          (await answer.body()).length,
        ];
      }),
    );
    const expected = listed.map(({ path, bytes }) => [path, 200, bytes]);
    expect(sizes).toEqual(expect.arrayContaining(expected));
    expectNoProblems(problems);
  });

  it('is found by way of "Over", and closed by the way back', async () => {
    const { page, problems } = await openPage('?weergave=lijst');
    await page.getByRole('banner').getByRole('link', { name: nl.pageNames.short.over }).click();
    await page.getByRole('link', { name: nlAbout.toOpenData }).click();
    await dialog(page).waitFor();
    expect(await page.getByRole('dialog').count()).toBe(1);
    await expect.poll(() => search(page)).toBe('?weergave=lijst&pagina=open-data');
    await page.goBack();
    await page.getByRole('dialog', { name: nl.pageNames.full.over }).waitFor();
    await page.goBack();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await expect.poll(() => search(page)).toBe('?weergave=lijst');
    await page.goForward();
    await page.goForward();
    await dialog(page).waitFor();
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'detached' });
    await expect.poll(() => search(page)).toBe('?weergave=lijst');
    expectNoProblems(problems);
  });

  it('saves a file under a name that tells its version', async () => {
    const { page } = await openPage(ADDRESS);
    const download = page.waitForEvent('download');
    await dialog(page).getByRole('link', { name: nlOpenData.files.network.name }).first().click();
    expect((await download).suggestedFilename()).toBe(`${builtIndex.latest}-netwerk.json`);
  });

  describe('in a frame that is sealed off', () => {
    const networkLink = (frame: FrameLocator) =>
      dialog(frame).getByRole('link', { name: nlOpenData.files.network.name }).first();

    async function openFrame(sandbox: string) {
      const { page } = await openPage();
      const host = new URL('gastheer', inject('siteUrl')).href;
      const body = `<iframe sandbox="${sandbox}" src="./${ADDRESS}" width="600" height="450"></iframe>`;
      await page.route(host, (route) => route.fulfill({ contentType: 'text/html', body }));
      await page.goto(host);
      return { page, frame: page.frameLocator('iframe') };
    }

    it('opens a file in a new tab', async () => {
      const { page, frame } = await openFrame('allow-scripts allow-popups');
      const tab = page.waitForEvent('popup');
      await networkLink(frame).click();
      await (await tab).getByText('"schemaVersion"').waitFor();
      expect(await dialog(frame).isVisible()).toBe(true);
    });

    it('stays when no tab may open, and gives the address of the page to open elsewhere', async () => {
      const { page, frame } = await openFrame('allow-scripts');
      await dialog(frame).getByText(nlOpenData.inFrame).waitFor();
      await networkLink(frame).click();
      await dialog(frame).getByRole('button', { name: nlOpenData.copyAddress }).click();
      const address = dialog(frame).getByRole('textbox', { name: nl.detail.copyFailed });
      await page.goto(await address.inputValue());
      await dialog(page).waitFor();
      await expect.poll(() => search(page)).toBe(ADDRESS);
    });
  });
});
