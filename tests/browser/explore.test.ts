import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { shortestPaths } from '../../src/domain/explore/paths.ts';
import { shared } from '../../src/domain/explore/shared.ts';
import { buildNetwork } from '../../src/domain/network.ts';
import { nl } from '../../src/i18n/nl.ts';
import { formatNumber } from '../../src/i18n/nlFormat.ts';
import { expectNoAxeViolations } from './support/axe.ts';
import { builtFile, FIXED_VERSION } from './support/built.ts';
import { expectNoProblems, openPage } from './support/openPage.ts';

const network = buildNetwork(builtFile(FIXED_VERSION));
const version = `versie=${FIXED_VERSION}`;
const [FROM, TO, THIRD] = ['org-movisie', 'org-aedes', 'org-nji'] as const;
const nameOf = (id: string) => network.entities.get(id)?.record.name ?? id;
const words = nl.explore;

const panel = (page: Page, name: string) => page.getByRole('complementary', { name, exact: true });
const detail = (page: Page) => panel(page, nl.detail.label);
const asked = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);
const summary = (page: Page) => page.locator('.selection-summary');

describe('a visitor who explores', () => {
  it('looks one step around a selection, walks on, and goes back step by step', async () => {
    const { page, problems } = await openPage(`?${version}&selectie=${FROM}`);
    const whole = await summary(page).innerText();
    const around = detail(page).getByRole('group', { name: words.around });
    await around.getByRole('button', { name: /^1 stap/ }).click();
    await page
      .getByRole('button', { name: nl.filters.remove(words.aroundOf('Movisie', 1)) })
      .waitFor();
    expect(asked(page)).toMatchObject({ selectie: FROM, omgeving: '1' });
    const near = await summary(page).innerText();
    expect(near).not.toBe(whole);
    await expectNoAxeViolations(page);
    await around.getByRole('button', { name: /^2 stappen/ }).click();
    await expect.poll(() => asked(page).omgeving).toBe('2');
    await page.goBack();
    await expect.poll(() => summary(page).innerText()).toBe(near);
    await page.goBack();
    await expect.poll(() => summary(page).innerText()).toBe(whole);
    expect(asked(page)).toEqual({ versie: FIXED_VERSION, selectie: FROM });
    expectNoProblems(problems);
  });

  it('asks how two hang together, by keyboard, and reads it in sentences', async () => {
    const { page, problems } = await openPage(`?${version}&selectie=${FROM}`);
    await detail(page).getByRole('button', { name: words.askPath }).focus();
    await page.keyboard.press('Enter');
    const path = panel(page, words.path.title);
    await path.getByText(words.path.choose).waitFor();
    await path.getByRole('searchbox').focus();
    await page.keyboard.type(nameOf(TO));
    await page.keyboard.press('Enter');
    const { total, length = 0 } = shortestPaths(network, FROM, TO);
    await path.getByText(words.path.found(total, formatNumber(total), length)).waitFor();
    expect(asked(page).pad).toBe(`${FROM},${TO}`);
    const sentence = path.getByRole('listitem').first();
    expect(await sentence.innerText()).toMatch(
      new RegExp(`^${nameOf(FROM)} → .+ → ${nameOf(TO)}$`, 's'),
    );
    await expectNoAxeViolations(page);
    await sentence.getByRole('link', { name: nameOf(TO) }).click();
    await detail(page)
      .getByRole('heading', { level: 2, name: nameOf(TO) })
      .waitFor();
    await detail(page).getByRole('button', { name: words.path.back }).click();
    await path.getByText(words.path.rules).waitFor();
    await page.goBack();
    await detail(page)
      .getByRole('heading', { level: 2, name: nameOf(TO) })
      .waitFor();
    expectNoProblems(problems);
  });

  it('sees what two share, from a link', async () => {
    const { page, problems } = await openPage(`?${version}&vergelijk=${FROM},${THIRD}`);
    const both = shared(network, [FROM, THIRD]);
    const list = panel(page, nl.compare.title);
    await list.getByRole('button', { name: `${nl.compare.byBoth} ${both.length}` }).waitFor();
    for (const { entity } of both) {
      await list.getByRole('link', { name: entity.record.name, exact: true }).waitFor();
    }
    await expectNoAxeViolations(page);
    await page.keyboard.press('Tab');
    await list.getByRole('button', { name: nl.close, exact: true }).press('Escape');
    await expect.poll(() => asked(page)).toEqual({ versie: FIXED_VERSION });
    expectNoProblems(problems);
  });

  it('sees what a filter hides of a selection, and gets it back', async () => {
    const { page } = await openPage(`?${version}&selectie=${FROM}&soort=organisatie`);
    await detail(page)
      .getByText(/ verborgen door /)
      .waitFor();
    await detail(page)
      .getByRole('button', { name: /^Toon (ze|dit)$/ })
      .click();
    await expect.poll(() => asked(page)).toEqual({ versie: FIXED_VERSION, selectie: FROM });
    await page.goBack();
    await expect.poll(() => asked(page).soort).toBe('organisatie');
  });

  it('is told what an address asks for that is not there', async () => {
    const { page } = await openPage(`?${version}&pad=${FROM},org-bestaat-niet&omgeving=2`);
    await page.getByText(nl.notices.ignored('pad', 'org-bestaat-niet')).waitFor();
    await page.getByText(nl.notices.ignored('omgeving', '2')).waitFor();
    await panel(page, words.path.title).getByText(words.path.choose).waitFor();
  });
});
