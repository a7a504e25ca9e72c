import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { nl } from '../../src/i18n/nl.ts';
import { countAround, countKinds, countRelations, inWords, total } from '../support/facts.ts';
import { builtFile, builtIndex, FIXED_VERSION } from './support/built.ts';
import { expectNoProblems, openPage } from './support/openPage.ts';

const file = builtFile();
const fixed = builtFile(FIXED_VERSION);
const all = countKinds(file);
const wonen = countAround(file, 'wonen');

const summary = (page: Page) => page.locator('.selection-summary').innerText();
const detail = (page: Page) => page.getByRole('complementary', { name: nl.detail.label });
/** The first source of an organisation of the fixed version that says where in it the fact stands. */
function firstSourceOf(id: string) {
  const organisation = fixed.organisations.find((record) => record.id === id);
  const citation = organisation?.sources.find(({ where }) => where !== undefined);
  const source = fixed.sources.find((record) => record.id === citation?.source);
  if (!citation || !source) throw new Error(`${id} has no source with a place in it`);
  return { citation, title: source.title, url: source.url };
}
const chooseView = (page: Page, view: string) =>
  page.getByRole('navigation').getByRole('link', { name: view }).first().click();

describe('a visitor who searches', () => {
  it('finds Movisie, reads its sources and where a fact stands in them', async () => {
    const { page, problems } = await openPage(`?versie=${FIXED_VERSION}`);
    await page.getByRole('searchbox').fill('movisie');
    await page.locator('.search-results').getByRole('button', { name: 'Movisie' }).first().click();
    await detail(page).getByRole('heading', { level: 2, name: 'Movisie' }).waitFor();
    expect(new URL(page.url()).searchParams.get('selectie')).toBe('org-movisie');

    const { citation, title, url } = firstSourceOf('org-movisie');
    const source = detail(page).getByRole('link', { name: title }).first();
    expect(await source.getAttribute('href')).toBe(url);
    const sources = detail(page).locator('.sources').first();
    expect(await sources.innerText()).toContain(`“${citation.where}”`);
    expect(await sources.innerText()).toContain(
      citation.certainty === 'bron' ? nl.detail.certain : nl.detail.derived,
    );
    const relations = nl.detail.relations(countRelations(fixed, 'org-movisie'));
    await detail(page).getByRole('heading', { name: relations, exact: true }).waitFor();
    expectNoProblems(problems);
  });

  it('finds what is meant: abbreviations, mistakes, words without their accents', async () => {
    const { page } = await openPage(`?versie=${FIXED_VERSION}`);
    for (const [typed, found] of [
      ['nji', 'Nederlands Jeugdinstituut'],
      ['rivierelnand', 'Regio Rivierenland'],
      ['mbo raad', 'MBO Raad'],
      ['fryslan', 'Fryslân'],
    ] as const) {
      await page.getByRole('searchbox').fill(typed);
      await page.locator('.search-results').getByText(found).first().waitFor();
    }
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
    await page.getByRole('checkbox', { name: `Wonen ${total(wonen)}`, exact: true }).check();
    await page.getByRole('button', { name: nl.filters.remove('Leefdomein: Wonen') }).waitFor();
    const inNetwork = await summary(page);
    expect(inNetwork).toContain(` van ${nl.selection.whole(total(wonen))}, `);

    await chooseView(page, nl.views.kaart);
    await page.getByRole('region', { name: nl.views.kaart, exact: true }).waitFor();
    const onMap = await summary(page);
    expect(onMap).toContain(`${inWords(file, wonen)}, `);

    await chooseView(page, nl.views.lijst);
    await page.getByRole('table').waitFor();
    expect(await summary(page)).toBe(onMap);
    expect(await page.locator('.list-row').count()).toBe(total(wonen));
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
    const { page } = await openPage(`?versie=${FIXED_VERSION}`);
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
    const known = new Set(builtFile('2017-11').pilots.map(({ id }) => id));
    const later = file.pilots.find(({ id }) => !known.has(id));
    if (!later) throw new Error('no pilot came later');
    await page.goto(new URL(`?versie=2017-11&selectie=${later.id}`, page.url()).href);
    await detail(page).getByRole('button', { name: nl.version.toLatest }).click();
    await detail(page).getByRole('heading', { level: 2, name: later.name }).waitFor();
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
  it('shows the first one with its own facts, and that it is older', async () => {
    const [first] = builtIndex.versions;
    const old = builtFile(first?.id);
    const { page, problems } = await openPage();
    await page.getByRole('combobox', { name: nl.version.label }).selectOption(old.version.id);
    await page.getByText(`U kijkt naar een oudere versie: ${old.version.title}`).waitFor();
    expect(await summary(page)).toContain(nl.selection.whole(total(countKinds(old))));
    expect(new URL(page.url()).search).toBe(`?versie=${old.version.id}`);
    await page.getByRole('button', { name: nl.version.toLatest }).click();
    await page
      .getByText(nl.selection.whole(total(all)))
      .first()
      .waitFor();
    expect(new URL(page.url()).search).toBe('');
    expectNoProblems(problems);
  });
});
