import { describe, expect, inject, it } from 'vitest';
import { nl } from '../../src/i18n/nl.ts';
import { nlAbout } from '../../src/i18n/nlAbout.ts';
import { nlEmbedding } from '../../src/i18n/nlEmbedding.ts';
import { nlSaving } from '../../src/i18n/nlSaving.ts';
import { expectNoProblems, expectNothingStored, openPage } from './support/openPage.ts';

/** At the root of a host, and deep under a path the build knows nothing of. */
const SITES = ['siteUrl', 'deepSiteUrl'] as const;

describe.each(SITES)('a walk through everything (%s)', (name) => {
  it('asks nobody else for anything, breaks no policy and stores nothing', async () => {
    const { page, problems } = await openPage('', { site: inject(name) });
    const workers: string[] = [];
    page.on('worker', (worker) => workers.push(new URL(worker.url()).host));
    await page.getByRole('application').waitFor();
    await page.getByRole('button', { name: nl.lenses.names.organisaties }).click();
    await page.getByRole('button', { name: nl.groups.colour }).click();
    await page.locator('.legend-groups').waitFor();
    await page
      .getByRole('checkbox', { name: /^Wonen/ })
      .first()
      .check();
    await page.getByRole('button', { name: nl.rearrange.start }).click();
    await page.getByRole('button', { name: nl.rearrange.back }).waitFor();
    expect(workers).toEqual([new URL(page.url()).host]);
    await page.getByRole('button', { name: nl.reading.insight }).click();
    await page.locator('.insight .disclosure-button').first().click();
    await page.getByRole('button', { name: nl.save.open, exact: true }).click();
    const image = page.waitForEvent('download');
    await page.getByRole('dialog').getByRole('button', { name: nlSaving.save }).click();
    await image;
    await page.getByRole('dialog').getByRole('button', { name: nl.close, exact: true }).click();
    await page.getByRole('searchbox').fill('tiel');
    await page.locator('.search-results').getByRole('button').first().click();
    await page.getByRole('complementary').getByRole('heading', { level: 2 }).waitFor();
    const closed = page.locator('.detail [aria-expanded="false"]:visible');
    while ((await closed.count()) > 0) await closed.first().click();
    await page.getByRole('button', { name: nl.explore.askPath }).click();
    await page.getByText(nl.explore.path.choose).waitFor();
    await page
      .getByRole('complementary')
      .getByRole('button', { name: nl.close, exact: true })
      .click();
    await page.getByRole('link', { name: nl.views.kaart }).first().click();
    await page.getByRole('button', { name: nl.map.wholeCountry }).click();
    await page.getByRole('link', { name: nl.views.lijst }).first().click();
    await page.getByRole('table').waitFor();
    await page.getByRole('checkbox', { name: /^Zorg/ }).first().check();
    await page.getByRole('combobox', { name: nl.version.label }).selectOption('2018-11');
    await page.getByText(nl.version.toLatest).first().waitFor();
    await page.getByRole('banner').getByRole('link', { name: nl.pageNames.short.over }).click();
    await page.getByRole('radio', { name: nlAbout.themes.dark }).check();
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
    await page.getByRole('dialog').getByRole('button', { name: nl.close, exact: true }).click();

    expectNoProblems(problems);
    await expectNothingStored(page);
  });
});

/** Chromium says so of a frame on the site of the map itself, such as the preview: there it needs no walls. */
const SAME_SITE = 'can escape its sandboxing';

describe.each(SITES)('a walk through embeds and the dialog that makes them (%s)', (name) => {
  it('asks nobody else for anything, breaks no policy and stores nothing', async () => {
    const { page, problems } = await openPage('?embed=1', { site: inject(name) });
    await page.locator('.network-canvas[data-settled="true"]').waitFor();
    await page.getByRole('button', { name: nl.embed.filters(0) }).click();
    await page
      .getByRole('checkbox', { name: /^Wonen/ })
      .first()
      .check();
    await page.getByRole('region', { name: nl.filters.title }).press('Escape');
    await page.getByRole('button', { name: nl.reading.openText }).click();
    await page.getByRole('complementary').getByRole('heading', { level: 2 }).waitFor();
    await page.getByRole('button', { name: nl.save.open, exact: true }).click();
    const image = page.waitForEvent('download');
    await page.getByRole('dialog').getByRole('button', { name: nlSaving.save }).click();
    await image;

    const site = page.url().split('?')[0];
    await page.goto(`${site}?embed=1&weergave=kaart&accent=7a1fa2&selectie=pilot-tom-rivierenland`);
    await page.getByRole('complementary').getByRole('heading', { level: 2 }).waitFor();
    await page.getByRole('button', { name: nl.map.wholeCountry }).click();
    await page.goto(`${site}?embed=1&weergave=lijst&taal=en&vast=soort&soort=pilot`);
    await page.getByRole('table').waitFor();

    await page.goto(`${site}?pagina=insluiten`);
    const dialog = page.getByRole('dialog', { name: nl.pageNames.full.insluiten });
    for (const view of ['kaart', 'lijst', 'netwerk'] as const) {
      await dialog.getByRole('radio', { name: nl.views[view], exact: true }).check();
      const frame = dialog.frameLocator('iframe');
      await frame.locator(`.embed-${view} .embed-foot`).waitFor();
    }
    await dialog.getByRole('checkbox', { name: nlEmbedding.ownColour }).check();
    await dialog.getByRole('button', { name: nlEmbedding.widths.phone }).click();
    await dialog.getByRole('radio', { name: nlEmbedding.forms.element }).check();
    await page.goto(`${site}embed/`);
    await page.locator('summary').first().click();
    await page.frameLocator('iframe').first().locator('.embed-foot').waitFor();

    const { console } = problems;
    expectNoProblems({ ...problems, console: console.filter((text) => !text.includes(SAME_SITE)) });
    await expectNothingStored(page);
  });
});
