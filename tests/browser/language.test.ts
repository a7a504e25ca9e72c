import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { nl } from '../../src/i18n/nl.ts';
import { expectNoAxeViolations } from './support/axe.ts';
import { expectNoProblems, openPage } from './support/openPage.ts';
import { look, settle } from './support/picture.ts';

const lang = (page: Page) => page.locator('html').getAttribute('lang');
const inEnglish = (page: Page) =>
  page.getByRole('banner').getByRole('link', { name: nl.languages.names.en });
const inDutch = (page: Page) =>
  page.getByRole('banner').getByRole('link', { name: en.languages.names.nl });
const parameters = (page: Page) => new URL(page.url()).searchParams;
const panel = (page: Page, label: string) => page.getByRole('complementary', { name: label });

describe('a visitor who reads English', () => {
  it('switches, and keeps the view, the filter, the selection and the place in the drawing', async () => {
    const { page, problems } = await openPage('?leefdomein=wonen&selectie=org-movisie', {
      reducedMotion: 'reduce',
    });
    await settle(page);
    await page.getByRole('button', { name: nl.network.zoomIn }).click();
    await settle(page);
    const before = await look(page);
    expect(await lang(page)).toBe('nl');
    await inEnglish(page).click();
    await page.getByRole('button', { name: en.share.open, exact: true }).waitFor();
    expect(await lang(page)).toBe('en');
    expect(Object.fromEntries(parameters(page))).toEqual({
      taal: 'en',
      leefdomein: 'wonen',
      selectie: 'org-movisie',
    });
    await settle(page);
    expect((await look(page)).nodes.map(({ id }) => id)).toEqual(before.nodes.map(({ id }) => id));
    expect((await look(page)).camera.scale).toBeCloseTo(before.camera.scale, 6);

    await inDutch(page).click();
    await page.getByRole('button', { name: nl.share.open, exact: true }).waitFor();
    expect(await lang(page)).toBe('nl');
    expect(parameters(page).has('taal')).toBe(false);
    await page.goBack();
    await page.getByRole('button', { name: en.share.open, exact: true }).waitFor();
    expectNoProblems(problems);
  });

  it('hears names and descriptions of the data in Dutch', async () => {
    const { page } = await openPage('?taal=en&selectie=org-movisie&versie=2018-11');
    const detail = panel(page, en.detail.label);
    const name = detail.getByRole('heading', { level: 2 });
    await name.waitFor();
    expect(await name.getAttribute('lang')).toBe('nl');
    const source = detail.locator('.sources a [lang="nl"]').first();
    expect(await source.innerText()).toMatch(/\w{3}/);
    const links = detail.getByRole('heading', { name: /^\d+ relations/ });
    expect(await links.evaluate((element) => element.closest('[lang]')?.tagName)).toBe('HTML');
  });

  it.each([
    ['the network', '?taal=en'],
    ['the map', '?taal=en&weergave=kaart'],
    ['the list', '?taal=en&weergave=lijst'],
    ['an embed', '?taal=en&embed=1&weergave=lijst'],
  ])('meets nothing that axe would refuse in %s', async (_, address) => {
    const { page, problems } = await openPage(address, { reducedMotion: 'reduce' });
    await page.locator('.selection-summary').first().waitFor();
    expect(await lang(page)).toBe('en');
    expect(await page.title()).toMatch(/^(Network|Map|List)/);
    await expectNoAxeViolations(page);
    expectNoProblems(problems);
  });

  it('gets Dutch, and is told so, when the English texts cannot be fetched', async () => {
    const { page } = await openPage('?taal=en', {
      routes: { '**/assets/en-*.js': (route) => route.abort() },
    });
    await page.getByRole('button', { name: nl.share.open, exact: true }).waitFor();
    expect(await lang(page)).toBe('nl');
    await page.getByText(nl.languages.notFetched.en).waitFor();
  });
});
