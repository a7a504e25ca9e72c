import { describe, expect, it } from 'vitest';
import { nl } from '../../src/i18n/nl.ts';
import { builtFile, FIXED_VERSION } from './support/built.ts';
import { expectNoProblems, openPage } from './support/openPage.ts';

const file = builtFile(FIXED_VERSION);
const version = `versie=${FIXED_VERSION}`;
/** Kinds of relation of the family that gives help, money or an order. */
const supports = file.vocabularies.relationKinds
  .filter(({ family }) => family === 'steunt')
  .map(({ id }) => id);
const related = file.relations.filter(({ kind }) => supports.includes(kind));
const taking = new Set(related.flatMap(({ from, to }) => [from, to]));

describe('a visitor who asks who supports whom', () => {
  it('presses it in the legend, reads it in the list, and sees all relations of one again', async () => {
    const { page, problems } = await openPage(`?${version}`);
    const legend = page.getByRole('region', { name: nl.network.legend });
    const row = legend.getByRole('button', { name: /^alleen steunt/ });
    await row.click();
    await expect.poll(() => row.getAttribute('aria-pressed')).toBe('true');
    const asked = new URL(page.url()).searchParams.get('relatie')?.split(',');
    expect(new Set(asked)).toEqual(new Set(supports));
    for (const button of await legend.getByRole('button').all()) {
      const { width = 0, height = 0 } = (await button.boundingBox()) ?? {};
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    }

    await page.getByRole('link', { name: nl.views.lijst, exact: true }).click();
    await expect.poll(() => page.locator('.list-row').count()).toBe(taking.size);

    await page.getByRole('link', { name: 'Nederlands Jeugdinstituut', exact: true }).click();
    const detail = page.getByRole('complementary', { name: nl.detail.label });
    const ofNji = (relations: typeof file.relations) =>
      relations.filter(({ from, to }) => from === 'org-nji' || to === 'org-nji').length;
    const heading = (count: number) =>
      detail.getByRole('heading', { name: nl.detail.relations(count), exact: true }).waitFor();
    await heading(ofNji(related));
    await detail.getByRole('button', { name: nl.relations.showOthers }).click();
    await heading(ofNji(file.relations));
    await page.goBack();
    await heading(ofNji(related));
    expectNoProblems(problems);
  });
});

describe('a visitor who compares in the list', () => {
  it('ticks two rows and reads what they share, and goes back tick by tick', async () => {
    const { page, problems } = await openPage(`?${version}&weergave=lijst`);
    const tick = (name: string) =>
      page.getByRole('checkbox', { name: nl.compare.chooseRow(name), exact: true });
    await tick('Movisie').press('Space');
    const panel = page.getByRole('complementary', { name: nl.compare.title });
    await panel.getByText(nl.compare.chooseSecond.lijst).waitFor();
    expect(await tick('Movisie').evaluate((box) => box === document.activeElement)).toBe(true);
    await tick('Nederlands Jeugdinstituut').check();
    await panel.getByText(/^Movisie en NJi delen/).waitFor();
    await page.goBack();
    await panel.getByText(nl.compare.chooseSecond.lijst).waitFor();
    expect(await tick('Nederlands Jeugdinstituut').isChecked()).toBe(false);
    await page.goBack();
    await panel.waitFor({ state: 'detached' });
    expectNoProblems(problems);
  });
});

describe('a visitor who selected what the network does not draw', () => {
  it('goes to the lens that does, and back', async () => {
    const [first] = file.knelpunten;
    const { page } = await openPage(`?${version}&selectie=${first?.id}`);
    await page.getByText(nl.detail.notInLens).waitFor();
    await page.getByRole('button', { name: nl.relations.showInAll }).click();
    await page.getByText(nl.detail.notInLens).waitFor({ state: 'detached' });
    expect(new URL(page.url()).searchParams.get('lens')).toBe('alles');
    await page.goBack();
    await page.getByText(nl.detail.notInLens).waitFor();
  });
});
