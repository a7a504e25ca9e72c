import type { Page, Route } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { nl } from '../../src/i18n/nl.ts';
import { accentFor } from '../../src/ui/accent.ts';
import { expectNoProblems, openPage } from './support/openPage.ts';
import { settle } from './support/picture.ts';

/** A publisher who put this beside the page. */
const beside = (config: unknown, status = 200) => ({
  '**/config.json': (route: Route) =>
    route.fulfill({
      status,
      contentType: 'application/json',
      body: typeof config === 'string' ? config : JSON.stringify(config),
    }),
});

const list = (page: Page) => page.getByRole('table').first();

const CONFIG = {
  publisher: { name: 'Regio Voorbeeld', url: 'https://voorbeeld.nl/' },
  contact: 'kaart@voorbeeld.nl',
  accent: '8a1c5b',
  view: 'lijst',
  version: '2018-11',
};

describe('config.json beside the page', () => {
  it('sets what an address without view and version shows, the colour and the mail address', async () => {
    const { page, problems } = await openPage('', { routes: beside(CONFIG) });
    await list(page).waitFor();
    expect(await page.getByRole('combobox', { name: nl.version.label }).inputValue()).toBe(
      '2018-11',
    );
    expect(new URL(page.url()).search).toBe('');
    const accent = await page.evaluate(() =>
      getComputedStyle(document.documentElement).getPropertyValue('--accent').trim(),
    );
    expect(accent).toBe(accentFor(CONFIG.accent)?.light.accent);
    await page.getByRole('rowheader').getByRole('link').first().click();
    const report = page.getByRole('link', { name: nl.report.label });
    expect(await report.getAttribute('href')).toMatch(/^mailto:kaart@voorbeeld\.nl\?subject=/);
    // Another view than the site's own stands in the address, and comes back by it.
    await page.getByRole('link', { name: nl.views.netwerk, exact: true }).click();
    await settle(page);
    expect(new URL(page.url()).searchParams.get('weergave')).toBe('netwerk');
    await page.goBack();
    await list(page).waitFor();
    expectNoProblems(problems);
  });

  it('names the publisher, and the mail address, on the pages about the site', async () => {
    const { page, problems } = await openPage('?pagina=over', { routes: beside(CONFIG) });
    const dialog = page.getByRole('dialog');
    const publisher = dialog.getByRole('link', { name: CONFIG.publisher.name });
    expect(await publisher.getAttribute('href')).toBe(CONFIG.publisher.url);
    await dialog.getByRole('link', { name: nl.pageNames.short.toegankelijkheid }).click();
    const mail = dialog.getByRole('link', { name: CONFIG.contact, exact: true });
    expect(await mail.getAttribute('href')).toBe(`mailto:${CONFIG.contact}`);
    expectNoProblems(problems);
  });

  it('is told in the console where it is wrong; what is right counts', async () => {
    const wrong = { ...CONFIG, accent: 'rood', version: '1999-01', kleur: 1 };
    const { page, problems } = await openPage('', { routes: beside(wrong) });
    await list(page).waitFor();
    await expect.poll(() => problems.console.length).toBe(3);
    expect(problems.console.sort()).toEqual([
      expect.stringMatching(/^config\.json: accent must be a colour/),
      expect.stringMatching(/^config\.json: kleur is not known here/),
      expect.stringMatching(/^config\.json: version must be one of .*2026-11/),
    ]);
  });

  it.each([
    ['not there', 'weg', 404],
    ['no JSON', '{ "view": ', 200],
  ])('may be %s: the app works without', async (_, text, status) => {
    const { page } = await openPage('', { routes: beside(text, status) });
    await settle(page);
    await page.getByRole('button', { name: nl.share.open, exact: true }).waitFor();
  });
});
