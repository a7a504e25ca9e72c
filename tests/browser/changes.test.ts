import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { nl } from '../../src/i18n/nl.ts';
import { formatNumber } from '../../src/i18n/nlFormat.ts';
import { countKinds, total } from '../support/facts.ts';
import { builtFile } from './support/built.ts';
import { expectNoProblems, openPage } from './support/openPage.ts';

const ADDRESS = '?versie=2018-11&sinds=2017-11';
const earlier = builtFile('2017-11');
const later = builtFile('2018-11');

/** Ids of the earlier version, of everything in it. */
const known = new Set(
  [
    ...earlier.organisations,
    ...earlier.programmes,
    ...earlier.pilots,
    ...earlier.regions,
    ...earlier.themes,
    ...earlier.knelpunten,
    ...earlier.events,
    ...earlier.relations,
  ].map(({ id }) => id),
);
const added = countKinds(later, ({ id }) => !known.has(id));
const addedRelations = later.relations.filter(({ id }) => !known.has(id)).length;
/** An organisation of which only the text differs that is shown of it. */
const rewritten = later.organisations.find(({ id, description }) => {
  const before = earlier.organisations.find((record) => record.id === id);
  return before?.description !== undefined && before.description !== description;
});

const list = (page: Page) => page.getByRole('complementary', { name: nl.changes.label });
const detail = (page: Page) => page.getByRole('complementary', { name: nl.detail.label });
const strip = (page: Page) => page.locator('.changes-numbers');

describe('a visitor who wants to know what changed', () => {
  it('reads the numbers, filters the list, opens a line, and comes back to it', async () => {
    if (!rewritten) throw new Error('no organisation was described anew');
    const { page, problems } = await openPage(ADDRESS);
    await list(page)
      .getByRole('heading', { name: `${nl.changes.groups.added} ${total(added)}` })
      .waitFor();
    expect(await strip(page).innerText()).toContain(`${total(added)} onderdelen nieuw`);
    expect(await strip(page).innerText()).toContain(
      `${formatNumber(addedRelations)} relaties nieuw`,
    );
    await list(page)
      .getByRole('button', { name: `Pilots ${added.pilot}`, exact: true })
      .waitFor();

    await list(page).getByRole('combobox', { name: nl.changes.group }).selectOption('changed');
    await list(page).getByRole('searchbox').fill(rewritten.name);
    const line = list(page).getByRole('link', { name: rewritten.name, exact: true });
    await line.press('Enter');

    await detail(page)
      .getByRole('heading', { name: nl.changes.since('november 2017') })
      .waitFor();
    expect(new URL(page.url()).searchParams.get('selectie')).toBe(rewritten.id);
    const fields = detail(page).locator('.field-changes').first();
    expect(await fields.innerText()).toContain('Omschrijving');
    expect(await fields.locator('.changed-text').last().innerText()).toBe(rewritten.description);

    await detail(page).getByRole('button', { name: nl.changes.back }).press('Enter');
    await line.waitFor();
    expect(await line.evaluate((element) => element === document.activeElement)).toBe(true);
    expectNoProblems(problems);
  });

  it('begins at the header and stops in the strip, each a step back', async () => {
    const { page, problems } = await openPage();
    const choice = page.getByRole('combobox', { name: nl.changes.choose });
    await choice.selectOption(nl.changes.with('november 2018'));
    await strip(page).getByText('Sinds november 2018').waitFor();
    expect(new URL(page.url()).search).toBe('?sinds=2018-11');
    await page.getByRole('button', { name: nl.changes.stop }).click();
    await strip(page).waitFor({ state: 'detached' });
    expect(new URL(page.url()).search).toBe('');
    await page.goBack();
    await strip(page).getByText('Sinds november 2018').waitFor();
    await page.goBack();
    await strip(page).waitFor({ state: 'detached' });
    expectNoProblems(problems);
  });

  it('sees in the list view what is new', async () => {
    const { page } = await openPage(`${ADDRESS}&weergave=lijst&soort=pilot`);
    await page.locator('.badge-added').first().waitFor();
    expect(await page.locator('.list-row .badge-added').count()).toBe(added.pilot);
  });

  it('opens the list on a phone when asked to, as a sheet', async () => {
    const { page } = await openPage(ADDRESS, {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
    });
    await page.getByRole('button', { name: nl.changes.showList }).click();
    await list(page).getByRole('searchbox').waitFor();
    await page.keyboard.press('Escape');
    await list(page).waitFor({ state: 'detached' });
  });

  it('prints every line, also of what is folded on screen, on paper that is narrower', async () => {
    const { page } = await openPage(ADDRESS);
    const lines = list(page).locator('[data-line]');
    await list(page).getByRole('searchbox').waitFor();
    expect(await lines.count()).toBeLessThan(total(added));
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await page.setViewportSize({ width: 794, height: 1123 });
    await expect.poll(() => lines.count()).toBeGreaterThan(total(added));
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await lines.first().waitFor({ state: 'detached' });
  });

  it('is told when the address compares with a version that is not earlier', async () => {
    const { page } = await openPage('?versie=2017-11&sinds=2018-11');
    await page.getByText(nl.notices.notEarlier('November 2018', 'november 2017')).waitFor();
    expect(new URL(page.url()).search).toBe('?versie=2017-11');
  });
});
