/** From the dialog that makes the code of an embed to that code at work on a page of somebody else. */
import type { Frame, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { nl } from '../../src/i18n/nl.ts';
import { nlEmbedding } from '../../src/i18n/nlEmbedding.ts';
import { expectNoAxeViolations } from './support/axe.ts';
import { expectCalm, frameIn } from './support/frames.ts';
import { hostPage } from './support/hostPage.ts';
import { expectNoProblems, expectNothingStored, openPage } from './support/openPage.ts';

const ADDRESS = '?pagina=insluiten';
const FORMS = ['iframe', 'height', 'element'] as const;
const COPY = ['clipboard-read', 'clipboard-write'];
/** Granting one refuses all others. */
const NO_COPY = ['geolocation'];

const dialogOf = (page: Page) => page.getByRole('dialog', { name: nl.pageNames.full.insluiten });

/** Chooses something of every kind. */
async function choose(page: Page) {
  const dialog = dialogOf(page);
  await dialog.getByRole('radio', { name: nl.views.lijst }).check();
  await dialog.getByRole('button', { name: nlEmbedding.filters(0) }).click();
  await dialog
    .getByRole('checkbox', { name: /^Wonen/ })
    .first()
    .check();
  await dialog.getByRole('checkbox', { name: nlEmbedding.partNames.kop }).uncheck();
  await dialog.getByRole('checkbox', { name: nl.filters.facets.leefdomein, exact: true }).check();
  await dialog.getByLabel(nlEmbedding.height).fill('480');
  await dialog.getByRole('checkbox', { name: nlEmbedding.ownColour }).check();
  await dialog.getByLabel(nlEmbedding.colour, { exact: true }).fill('#7a1fa2');
  await dialog.getByRole('radio', { name: nlEmbedding.languages.en }).check();
}

/** A frame shows what was chosen. */
async function expectChosen(frame: Frame) {
  await frame.getByRole('table').waitFor();
  await frame.locator('html[lang="en"]').waitFor();
  expect(await frame.locator('h1').count()).toBe(0);
  const link = frame.locator('.embed-foot > a');
  await expect
    .poll(() => link.evaluate((element) => getComputedStyle(element).color))
    .toBe('rgb(122, 31, 162)');
  const filters = frame.getByRole('button', { name: en.embed.filters(1) });
  await filters.click();
  const panel = frame.getByRole('region', { name: en.filters.title });
  expect(
    await panel
      .getByRole('checkbox', { name: /^Housing/ })
      .first()
      .isDisabled(),
  ).toBe(true);
  expect(await panel.locator('input[type=checkbox]:enabled').count()).toBeGreaterThan(3);
  await filters.click();
}

const codeIn = (page: Page) => dialogOf(page).getByLabel(nlEmbedding.codeLabel, { exact: true });

describe('the dialog that makes the code of an embed', () => {
  it('shows in a real frame what is chosen, and copies three forms that do so elsewhere', async () => {
    const { page, problems } = await openPage(ADDRESS, {
      permissions: COPY,
      reducedMotion: 'reduce',
    });
    const dialog = dialogOf(page);
    await dialog.waitFor();
    await choose(page);
    const preview = dialog.locator('iframe[src*="taal=en"]');
    await preview.waitFor();
    const previewed = await (await preview.elementHandle())?.contentFrame();
    if (!previewed) throw new Error('no preview');
    await expectChosen(previewed);
    expect(await preview.evaluate((frame) => frame.clientHeight)).toBe(480);

    for (const form of FORMS) {
      await dialog.getByRole('radio', { name: nlEmbedding.forms[form] }).check();
      await dialog.getByRole('button', { name: nlEmbedding.copy }).click();
      await dialog.getByText(nlEmbedding.copied).waitFor();
      const code = await page.evaluate(() => navigator.clipboard.readText());
      expect(code).toBe(await codeIn(page).inputValue());

      const host = await openPage('', { site: await hostPage({ body: code }) });
      const frame = host.page.locator('iframe');
      await frame.waitFor();
      await frame.scrollIntoViewIfNeeded();
      expect(await frame.getAttribute('title')).toBe(
        'List: everything on housing – Netwerkkaart 16-27',
      );
      await expectChosen(await frameIn(host.page));
      const height = () => frame.evaluate((element) => element.clientHeight);
      if (form === 'iframe') expect(await height()).toBe(480);
      else await expect.poll(height).toBeGreaterThan(600);
      const link = host.page.getByRole('link').filter({ visible: true }).first();
      const whole = await link.evaluate((element: HTMLAnchorElement) => element.href);
      expect(Object.fromEntries(new URL(whole).searchParams)).toEqual({
        weergave: 'lijst',
        leefdomein: 'wonen',
        taal: 'en',
      });
      expect(new URL(whole).origin).toBe(new URL(inject('siteUrl')).origin);
      expectCalm(host.problems);
    }
    // Nothing of it is a choice of the app itself.
    expect(new URL(page.url()).search).toBe(ADDRESS);
    const { console } = problems;
    expectNoProblems({ ...problems, console: console.filter((text) => !SAME_SITE.test(text)) });
    await expectNothingStored(page);
  });

  it.each(FORMS)('selects the code, and says so, where copying is refused: %s', async (form) => {
    const { page } = await openPage(ADDRESS, { permissions: NO_COPY });
    const dialog = dialogOf(page);
    await dialog.getByRole('radio', { name: nlEmbedding.forms[form] }).check();
    const code = await codeIn(page).inputValue();
    await dialog.getByRole('button', { name: nlEmbedding.copy }).click();
    await dialog.getByText(nlEmbedding.copyFailed).waitFor();
    expect(await page.evaluate(() => window.getSelection()?.toString())).toBe(code);
  });

  it.each(['light', 'dark'] as const)('passes axe, wide and narrow, %s', async (colorScheme) => {
    const { page } = await openPage(ADDRESS, { colorScheme, reducedMotion: 'reduce' });
    await dialogOf(page).waitFor();
    await choose(page);
    await dialogOf(page).locator('iframe[src*="taal=en"]').waitFor();
    for (const width of [1280, 600, 320]) {
      await page.setViewportSize({ width, height: 640 });
      await expectNoAxeViolations(page);
      const sticksOut = await dialogOf(page).evaluate((it) => it.scrollWidth - it.clientWidth);
      expect(sticksOut).toBeLessThanOrEqual(0);
    }
  });
});

/** Chromium says so of every frame on the site of the map itself, such as the preview: there it needs no walls. */
const SAME_SITE = /can escape its sandboxing/;
