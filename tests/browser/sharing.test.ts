/** What the built page tells of itself to sites and apps, and how a visitor passes on what is shown. */
import { describe, expect, inject, it } from 'vitest';
import { nl } from '../../src/i18n/nl.ts';
import { readPng } from '../support/readPng.ts';
import { expectNoProblems, openPage } from './support/openPage.ts';

const site = () => inject('siteUrl');
const VERSION = 'versie=2026-11';

describe('the head of the built page', () => {
  it('has what is shown of a link, with a picture that is there', async () => {
    const html = await (await fetch(site())).text();
    const said = (name: string) =>
      new RegExp(`(?:property|name)="${name}"\\s+content="([^"]*)"`).exec(html)?.[1];
    expect(said('og:title')).toBe('Netwerkkaart 16-27');
    expect(said('og:type')).toBe('website');
    expect(said('og:locale')).toBe('nl_NL');
    expect(said('og:description')).toBe(said('description'));
    expect(said('og:image:alt')).toBeDefined();
    expect(said('twitter:card')).toBe('summary_large_image');
    const answer = await fetch(new URL(said('og:image') ?? '', site()));
    expect(answer.headers.get('content-type')).toBe('image/png');
    const { width, height } = readPng(new Uint8Array(await answer.arrayBuffer()));
    expect([String(width), String(height)]).toEqual([
      said('og:image:width'),
      said('og:image:height'),
    ]);
  });

  it('says in its title and description what is shown', async () => {
    const { page, problems } = await openPage(`?${VERSION}&leefdomein=wonen&soort=pilot`);
    await page.locator('.network-canvas').waitFor();
    expect(await page.title()).toBe('Pilots rond wonen – Netwerkkaart 16-27');
    const description = page.locator('meta[name="description"]');
    expect(await description.getAttribute('content')).toMatch(
      /^Pilots rond wonen\. Deze keuze telt \d+ pilots en \d+ relaties\. Versie november 2026/,
    );
    expectNoProblems(problems);
  });
});

describe('“Deel”', () => {
  it('gives a link that opens the same, and goes away with Escape', async () => {
    const { page, problems } = await openPage(`?${VERSION}&weergave=lijst&leefdomein=wonen`);
    const button = page.getByRole('button', { name: nl.share.open, exact: true });
    await button.click();
    const dialog = page.getByRole('dialog', { name: nl.share.title });
    const link = await dialog.getByRole('textbox', { name: nl.share.link }).inputValue();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    const other = await openPage(link);
    await other.page.getByRole('table').waitFor();
    expect(await other.page.title()).toBe('Lijst: alles rond wonen – Netwerkkaart 16-27');
    expectNoProblems(problems);
  });
});
