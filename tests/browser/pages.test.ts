import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { nl } from '../../src/i18n/nl.ts';
import { nlPages } from '../../src/i18n/nlPages.ts';
import type { PageId } from '../../src/state/choices.ts';
import { expectNoAxeViolations } from './support/axe.ts';
import { focused, tabTo } from './support/keys.ts';
import { expectNoProblems, openPage } from './support/openPage.ts';

const { short, full } = nl.pageNames;
const dialog = (page: Page, id: PageId) => page.getByRole('dialog', { name: full[id] });
const search = (page: Page) => new URL(page.url()).search;
const siteLinks = (page: Page) =>
  page.getByRole('navigation', { name: nl.pageNames.label, exact: true });

describe('the pages of text', () => {
  it('open from the foot of the rail, lead to each other, and give the focus back', async () => {
    const { page, problems } = await openPage('?leefdomein=wonen');
    await siteLinks(page).getByRole('link', { name: short.privacy }).click();
    await dialog(page, 'privacy').getByText(nlPages.privacy.short).waitFor();
    await expect.poll(() => search(page)).toBe('?leefdomein=wonen&pagina=privacy');
    expect(await page.title()).toBe('Privacy – Netwerkkaart 16-27');

    await tabTo(page, short.toegankelijkheid);
    await page.keyboard.press('Enter');
    await page.getByText(nlPages.accessibility.statusName).waitFor();
    expect(await page.getByRole('dialog').count()).toBe(1);
    expect(await focused(page)).toBe(full.toegankelijkheid);
    await expect.poll(() => search(page)).toBe('?leefdomein=wonen&pagina=toegankelijkheid');

    await page.goBack();
    await dialog(page, 'privacy').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await focused(page)).toBe(short.privacy);
    await expect.poll(() => search(page)).toBe('?leefdomein=wonen');
    expectNoProblems(problems);
  });

  it('give the focus back by the way back of the browser, and by the button that leaves them', async () => {
    const { page } = await openPage();
    const over = page.getByRole('banner').getByRole('link', { name: short.over });
    await over.click();
    await dialog(page, 'over').getByText(nlPages.about.what).waitFor();
    const licences = page.getByRole('link', { name: nlPages.about.thirdParty });
    const address = await licences.evaluate((link: HTMLAnchorElement) => link.href);
    expect((await page.request.get(address)).status()).toBe(200);
    await page.goBack();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await focused(page)).toBe(short.over);
    await over.press('Enter');
    await page.getByRole('button', { name: nlPages.about.begin }).press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await focused(page)).toBe(short.over);
    expect(await page.getByRole('heading', { name: nl.begin.title }).isVisible()).toBe(true);
  });

  it('say so when one is not fetched, and the others can still be read', async () => {
    const { page } = await openPage('?pagina=over', {
      routes: { '**/assets/AboutPage*.js': (route) => route.abort('connectionfailed') },
    });
    await dialog(page, 'over').getByText(nl.partNotFetchedAdvice).waitFor();
    await dialog(page, 'over').getByRole('link', { name: short.privacy }).click();
    await dialog(page, 'privacy').getByText(nlPages.privacy.short).waitFor();
    expect(await page.getByText(nl.partNotFetchedAdvice).count()).toBe(0);
  });

  it('are reached on a phone: by the header, and under the filters', async () => {
    const { page } = await openPage('', { viewport: { width: 390, height: 844 }, hasTouch: true });
    await page.getByRole('banner').getByRole('link', { name: short.over }).tap();
    await dialog(page, 'over').getByRole('link', { name: short.toegankelijkheid }).tap();
    await dialog(page, 'toegankelijkheid').getByRole('button', { name: nl.close }).tap();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: nl.filters.show, exact: true }).tap();
    await siteLinks(page).getByRole('link', { name: short['open-data'] }).tap();
    await dialog(page, 'open-data').waitFor();
  });

  it.each(['over', 'toegankelijkheid', 'privacy'] as const)(
    '%s keeps its way out in sight at 320 px, in English as well',
    async (id) => {
      const { page } = await openPage(`?pagina=${id}`, { viewport: { width: 320, height: 640 } });
      const close = dialog(page, id).getByRole('button', { name: nl.close });
      await page.locator('.page-list').first().waitFor();
      await page.getByRole('dialog').evaluate((element) => element.scrollTo(0, 9999));
      const box = await close.boundingBox();
      expect((box?.x ?? 320) + (box?.width ?? 0)).toBeLessThanOrEqual(320 - 16);
      await page.goto(`${page.url()}&taal=en`);
      await page.locator('.page-list').first().waitFor();
      expect(
        await page.getByRole('dialog').evaluate((it) => it.scrollWidth - it.clientWidth),
      ).toBeLessThanOrEqual(0);
      await expectNoAxeViolations(page);
    },
  );
});

// Its frame has the rights of the snippet, about which Chromium warns in the console.
describe('the page that makes the code to embed', () => {
  it.each([1280, 320])(
    'holds nothing that axe finds, and nothing sticks out, at %d px',
    async (width) => {
      const { page } = await openPage('?pagina=insluiten', { viewport: { width, height: 800 } });
      const frame = page.frameLocator('.embedding-stage iframe');
      await frame.locator('.embed-foot').waitFor();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.locator(`html[data-theme="${colorScheme}"]`).waitFor();
        await frame.locator(`html[data-theme="${colorScheme}"]`).waitFor();
        await expectNoAxeViolations(page);
      }
      const dialog = page.getByRole('dialog', { name: full.insluiten });
      expect(await dialog.evaluate((it) => it.scrollWidth - it.clientWidth)).toBeLessThanOrEqual(0);
    },
  );
});

describe('an embed', () => {
  it.each(['light', 'dark'] as const)(
    'leads to the pages over the whole at the same state, %s',
    async (colorScheme) => {
      const { page, problems } = await openPage(
        '?embed=1&legenda=0&vast=leefdomein&weergave=lijst&leefdomein=wonen',
        { viewport: { width: 600, height: 450 }, colorScheme },
      );
      // The rows under it scroll: one that it half covers is no fault of the page.
      await expectNoAxeViolations(page, '.embed-foot');
      const tab = page.waitForEvent('popup');
      await page.getByRole('link', { name: short.toegankelijkheid }).click();
      const whole = await tab;
      await dialog(whole, 'toegankelijkheid').waitFor();
      expect(search(whole)).toBe('?weergave=lijst&leefdomein=wonen&pagina=toegankelijkheid');
      expect(await whole.getByRole('banner').count()).toBe(1);
      expectNoProblems(problems);
    },
  );
});
