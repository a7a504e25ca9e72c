/** Questions to begin with, and what came of each theme: opened as a visitor does. */
import { buffer } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { QUESTIONS } from '../../src/data/questions.ts';
import { nl } from '../../src/i18n/nl.ts';
import { nlOverviews } from '../../src/i18n/nlOverviews.ts';
import { parseChoices } from '../../src/state/urlCodec.ts';
import { builtFile } from './support/built.ts';
import { expectNoProblems, openPage } from './support/openPage.ts';

const file = builtFile();
/** What stands on the screen when a view has something to show. */
const SHOWN = {
  netwerk: 'canvas',
  kaart: '.leaflet-container',
  lijst: '.list-name a',
  matrix: '.matrix-line',
  tijdlijn: '.timeline-bar',
} as const;

describe('the questions', () => {
  it.each(QUESTIONS.map(({ name, query }) => [name.nl, query] as const))(
    'open from their page: %s',
    async (name, query) => {
      const { page, problems } = await openPage();
      await page.getByRole('link', { name: nl.begin.pages.vragen }).click();
      const dialog = page.getByRole('dialog', { name: nl.pageNames.full.vragen });
      await dialog.getByRole('link', { name, exact: true }).click();
      await dialog.waitFor({ state: 'detached' });
      await expect.poll(() => new URL(page.url()).search).toBe(query);
      const { choices } = parseChoices(query);
      await page.locator(SHOWN[choices.view]).first().waitFor();
      expect(await page.getByText(nl.selection.emptyTitle).count()).toBe(0);
      expectNoProblems(problems);
    },
  );

  it('is gone through by keys, with “back” to the page', async () => {
    const { page } = await openPage('?pagina=vragen');
    const dialog = page.getByRole('dialog');
    const question = dialog.getByRole('link', { name: QUESTIONS[1]?.name.nl ?? '', exact: true });
    await question.focus();
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await page.goBack();
    await question.waitFor();
  });
});

describe('the results of the themes', () => {
  it('stand by theme with their sources, lead to the theme and the timeline, and can be saved', async () => {
    const { page, problems } = await openPage('?pagina=resultaten');
    const dialog = page.getByRole('dialog', { name: nl.pageNames.full.resultaten });
    for (const { name } of file.themes) {
      await dialog.getByRole('heading', { name, exact: true }).waitFor();
    }
    for (const { description, themes } of file.results) {
      const told = dialog.locator('.results > li', { hasText: description });
      expect(await told.count(), description).toBe(themes.length);
    }
    const download = page.waitForEvent('download');
    await dialog.getByRole('button', { name: nlOverviews.results.save }).click();
    const csv = (await buffer(await (await download).createReadStream())).toString('utf8');
    for (const { description } of file.results) expect(csv).toContain(description);

    const [theme] = file.themes;
    await dialog.getByRole('link', { name: theme?.name ?? '', exact: true }).click();
    await page
      .getByRole('complementary', { name: nl.detail.label })
      .getByRole('heading', { level: 2, name: theme?.name ?? '' })
      .waitFor();
    await page.goBack();
    await dialog.getByRole('link', { name: nlOverviews.results.inTimeline }).click();
    await page.locator('.timeline-bar').first().waitFor();
    expectNoProblems(problems);
  });
});
