import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { nl } from '../../src/i18n/nl.ts';
import { expectNoProblems, openPage } from './support/openPage.ts';

const summary = (page: Page) => page.locator('.selection-summary').innerText();
const detail = (page: Page) => page.getByRole('complementary', { name: nl.detail.label });
const chooseView = (page: Page, view: string) =>
  page.getByRole('navigation').getByRole('link', { name: view }).first().click();

describe('a visitor who searches', () => {
  it('finds Movisie, reads its sources and where a fact stands in them', async () => {
    const { page, problems } = await openPage();
    await page.getByRole('searchbox').fill('movisie');
    await page.locator('.search-results').getByRole('button', { name: 'Movisie' }).first().click();
    await detail(page).getByRole('heading', { level: 2, name: 'Movisie' }).waitFor();
    expect(new URL(page.url()).searchParams.get('selectie')).toBe('org-movisie');

    const source = detail(page).getByRole('link', { name: /Verslag startdag IBP/ });
    expect(await source.getAttribute('href')).toMatch(/^https:\/\/vng\.nl\//);
    const sources = detail(page).locator('.sources').first();
    expect(await sources.innerText()).toContain('“Aan de slag”');
    expect(await sources.innerText()).toContain(nl.detail.derived);
    await detail(page).getByRole('heading', { name: '23 relaties' }).waitFor();
    expectNoProblems(problems);
  });

  it.each([
    ['nji', 'Nederlands Jeugdinstituut'],
    ['rivierelnand', 'Regio Rivierenland'],
    ['mbo raad', 'MBO Raad'],
    ['fryslan', 'Fryslân'],
  ])('finds what "%s" means', async (typed, found) => {
    const { page } = await openPage();
    await page.getByRole('searchbox').fill(typed);
    await page.locator('.search-results').getByText(found).first().waitFor();
  });

  it('keeps only what matches in all views when asked to', async () => {
    const { page } = await openPage();
    await page.getByRole('searchbox').fill('bouwdepot');
    await page.getByRole('searchbox').press('Enter');
    await page.getByRole('button', { name: nl.filters.remove('Zoek: bouwdepot') }).waitFor();
    expect(new URL(page.url()).searchParams.get('zoek')).toBe('bouwdepot');
  });
});

describe('a visitor who filters on wonen', () => {
  it('sees the same counts in network, map and list', async () => {
    const { page, problems } = await openPage();
    await page.getByRole('checkbox', { name: /^Wonen 62$/ }).check();
    await page.getByRole('button', { name: nl.filters.remove('Leefdomein: Wonen') }).waitFor();
    const inNetwork = await summary(page);
    expect(inNetwork).toContain('17 organisaties, 16 programma’s, 23 pilots, 6 knelpunten');

    await chooseView(page, nl.views.kaart);
    await page.getByRole('region', { name: nl.views.kaart, exact: true }).waitFor();
    expect(await summary(page)).toBe(inNetwork);

    await chooseView(page, nl.views.lijst);
    await page.getByRole('table').waitFor();
    expect(await summary(page)).toBe(inNetwork);
    expect(await page.locator('.list-row').count()).toBe(17 + 16 + 23 + 6);
    expectNoProblems(problems);
  });

  it('takes the filter away again with its chip, or all at once', async () => {
    const { page } = await openPage('?leefdomein=wonen&domein=zorg');
    await page.getByRole('button', { name: nl.filters.remove('Domein: Zorg') }).click();
    expect(new URL(page.url()).search).toBe('?leefdomein=wonen');
    await page.getByRole('button', { name: nl.filters.clearAll }).click();
    expect(new URL(page.url()).search).toBe('');
  });

  it('is told what to drop when nothing is left', async () => {
    const { page } = await openPage('?leefdomein=vrije-tijd&status=gepland&laag=landelijk');
    await page.getByRole('heading', { name: nl.selection.emptyTitle }).waitFor();
    await page.getByRole('button', { name: nl.filters.clearAll }).last().click();
    await page.getByRole('application').waitFor();
  });
});

describe('the address', () => {
  it('brings back exactly the state it was copied from', async () => {
    const address = '?weergave=lijst&versie=2018-11&domein=zorg,werk&selectie=org-vng';
    const { page } = await openPage(address);
    await detail(page).getByRole('heading', { level: 2 }).waitFor();
    expect(new URL(page.url()).search).toBe(address);
    expect(
      await page.getByRole('button', { name: nl.filters.remove('Domein: Zorg') }).isVisible(),
    ).toBe(true);
    expect(await page.getByRole('combobox', { name: nl.version.label }).inputValue()).toBe(
      '2018-11',
    );
  });

  it('walks back and forward through views and selections', async () => {
    const { page } = await openPage();
    await page.getByRole('application').waitFor();
    await chooseView(page, nl.views.lijst);
    await page.getByRole('link', { name: 'Movisie', exact: true }).click();
    await detail(page).waitFor();
    await page.goBack();
    await detail(page).waitFor({ state: 'detached' });
    await page.goBack();
    await page.getByRole('application').waitFor();
    await page.goForward();
    await page.getByRole('table').waitFor();
  });

  it('ignores what it does not know, says so, and keeps the rest', async () => {
    const { page, problems } = await openPage(
      '?weergave=hologram&leefdomein=wonen,maan&versie=1999-01&iets=anders',
    );
    for (const value of ['hologram', 'maan', '1999-01']) {
      await page.locator('.notice').getByText(`“${value}”`).waitFor();
    }
    await page.getByRole('button', { name: nl.filters.remove('Leefdomein: Wonen') }).waitFor();
    expect(new URL(page.url()).searchParams.get('iets')).toBe('anders');
    expectNoProblems(problems);
  });

  it('explains a selection that does not exist, or not in this version', async () => {
    const { page } = await openPage('?selectie=org-bestaat-niet');
    await detail(page).getByText('org-bestaat-niet').waitFor();
    await page.goto(new URL('?versie=2017-11&selectie=pilot-bouwdepot-eindhoven', page.url()).href);
    await detail(page).getByRole('button', { name: nl.version.toLatest }).click();
    await detail(page).getByRole('heading', { name: 'Bouwdepot Eindhoven' }).waitFor();
  });

  it('never turns into markup', async () => {
    const { page, problems } = await openPage(
      '?zoek=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&leefdomein=%3Cb%3E&selectie=%3Cscript%3E',
    );
    await page.locator('.notice').waitFor();
    expect(await page.locator('#app img, #app script, #app b').count()).toBe(0);
    expectNoProblems(problems);
  });
});

describe('an older version', () => {
  it('shows 2017-11 with fewer facts, and that it is older', async () => {
    const { page, problems } = await openPage();
    await page.getByRole('combobox', { name: nl.version.label }).selectOption('2017-11');
    await page.getByText('U kijkt naar een oudere versie: November 2017').waitFor();
    expect(await summary(page)).toContain('79 organisaties, 44 programma’s, 3 pilots');
    expect(new URL(page.url()).search).toBe('?versie=2017-11');
    await page.getByRole('button', { name: nl.version.toLatest }).click();
    await page.getByText('180 organisaties').first().waitFor();
    expect(new URL(page.url()).search).toBe('');
    expectNoProblems(problems);
  });
});
