import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { nl } from '../../src/i18n/nl.ts';
import { nlFormat } from '../../src/i18n/nlFormat.ts';
import { expectNoAxeViolations } from './support/axe.ts';
import { builtFile, FIXED_VERSION } from './support/built.ts';
import { focused, tabTo } from './support/keys.ts';
import { expectNoProblems, openPage } from './support/openPage.ts';
import { onPaper } from './support/paper.ts';

const { pilots, version: info } = builtFile(FIXED_VERSION);
const nameOf = (id: string) => pilots.find((pilot) => pilot.id === id)?.name ?? id;
const version = `versie=${FIXED_VERSION}`;

const field = (page: Page) => page.getByRole('searchbox', { name: nl.place.field });
const place = (page: Page) => page.getByRole('complementary', { name: nl.place.panel });
const detail = (page: Page) => page.getByRole('complementary', { name: nl.detail.label });
const param = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);

/** Types a name and takes the place that is told with it. */
async function choose(page: Page, typed: string, result: RegExp) {
  await field(page).fill(typed);
  await page.locator('.search-results').getByRole('button', { name: result }).first().click();
}

describe('a visitor from a region', () => {
  it('goes from Tiel to its pilot, to a related one elsewhere with the reasons, and compares the two', async () => {
    const { page, problems } = await openPage(`?${version}&weergave=kaart`);
    await choose(page, 'tiel', /^Tiel.*gemeente/);
    await place(page).getByRole('heading', { name: 'Tiel', exact: true }).waitFor();
    expect(param(page, 'regio')).toBe('GM0281');
    const regions = place(page).locator('dl');
    expect(await regions.getByRole('button', { name: 'Rivierenland' }).count()).toBe(3);
    await place(page).getByText(nl.place.pilotsIn(1, 'Tiel')).waitFor();
    const around = nl.place.morePilotsAround(2, 'arbeidsmarktregio', 'Rivierenland');
    await place(page).getByRole('button', { name: around }).waitFor();

    await place(page)
      .getByRole('link', { name: nameOf('pilot-tom-rivierenland') })
      .first()
      .click();
    const similar = detail(page).locator('.similar');
    const names = () => similar.getByRole('listitem').getByRole('link').allTextContents();
    await similar.getByRole('listitem').first().waitFor();
    const before = await names();
    expect(before).toHaveLength(5);
    expect(before[0]).toBe(nameOf('pilot-achterhoek-in-beeld'));
    const reason = similar.getByRole('button', { name: /jongeren buiten beeld/ }).first();
    await reason.click();
    await expect.poll(names).not.toEqual(before);
    expect(param(page, 'zonderreden')).toBe('doelgroep:dg-buiten-beeld');
    await similar.getByRole('button', { name: /^Laat weer meetellen/ }).click();
    await expect.poll(names).toEqual(before);

    await detail(page).getByRole('button', { name: nl.compare.ask }).click();
    const compared = page.getByRole('complementary', { name: nl.compare.title });
    await compared.getByRole('searchbox').fill('achterhoekse jongeren in beeld');
    await compared.locator('.search-results').getByRole('button').first().click();
    await compared.getByRole('table').waitFor();
    expect(param(page, 'vergelijk')).toBe('pilot-tom-rivierenland,pilot-achterhoek-in-beeld');
    await compared.getByText(/^Hetzelfde: /).waitFor();
    expectNoProblems(problems);
  });

  it('finds the nearest, and related ones elsewhere, for a gemeente without pilots', async () => {
    const { page, problems } = await openPage(`?${version}&weergave=kaart`);
    await choose(page, 'terneuzen', /^Terneuzen/);
    await place(page)
      .getByText(nl.place.none('Terneuzen', nlFormat.date(info.date)))
      .waitFor();
    await place(page).getByRole('heading', { name: nl.place.nearest }).waitFor();
    expect(
      await place(page)
        .getByText(/^\d+ km$/)
        .count(),
    ).toBeGreaterThan(0);
    await place(page).getByRole('heading', { name: nl.place.elsewhere }).waitFor();
    expect(await place(page).locator('.similar-reason').count()).toBeGreaterThan(0);
    expectNoProblems(problems);
  });

  it('finds a gemeente that was merged, and one by another name', async () => {
    const { page } = await openPage(`?${version}&weergave=kaart`);
    await choose(page, 'winsum', /^Winsum.*opgegaan in Het Hogeland/);
    await place(page)
      .getByText(/was een gemeente tot en met 2018/)
      .waitFor();
    await place(page).getByText('Het Hogeland (77 %)').waitFor();
    await choose(page, 'ljouwert', /^Leeuwarden.*ook: Ljouwert/);
    await place(page).getByRole('heading', { name: 'Leeuwarden', exact: true }).waitFor();
    await choose(page, 'den haag', /^'s-Gravenhage/);
    await place(page).getByRole('heading', { name: "'s-Gravenhage", exact: true }).waitFor();
  });

  it('does the same by keyboard alone', async () => {
    const { page, problems } = await openPage(`?${version}&weergave=kaart`);
    await field(page).waitFor();
    await tabTo(page, nl.place.field);
    await page.keyboard.type('tiel');
    await page.locator('.search-results').getByRole('button').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await place(page).waitFor();
    const inPanel = () => place(page).evaluate((node) => node.contains(document.activeElement));
    await expect.poll(inPanel).toBe(true);
    await tabTo(page, nameOf('pilot-tom-rivierenland'));
    await page.keyboard.press('Enter');
    await detail(page).waitFor();
    await tabTo(page, nameOf('pilot-achterhoek-in-beeld'));
    await page.keyboard.press('Enter');
    await detail(page)
      .getByRole('heading', { name: nameOf('pilot-achterhoek-in-beeld') })
      .waitFor();
    await page.keyboard.press('Escape');
    await place(page).waitFor();
    await tabTo(page, nl.close);
    expect(await focused(page)).toBe(nl.close);
    expectNoProblems(problems);
  });

  it('sees only what lies there in the list and the network, and takes that away', async () => {
    const { page } = await openPage(`?${version}&weergave=lijst&regio=AM31,GM0281&regio=x`);
    const chip = page.getByRole('button', { name: nl.filters.remove(nl.place.chip('Tiel')) });
    // Of several places the first counts; the others are named.
    expect(await chip.count()).toBe(0);
    await page.goto(page.url().replace(/\?.*/, `?${version}&weergave=lijst&regio=GM0281`));
    await chip.waitFor();
    await page
      .getByText(/3 pilots/)
      .first()
      .waitFor();
    await chip.click();
    await page
      .getByText(/65 pilots/)
      .first()
      .waitFor();
    expect(param(page, 'regio')).toBeNull();
  });

  it('reads all of it on a phone', async () => {
    const { page, problems } = await openPage(`?${version}&weergave=kaart`, {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    await choose(page, 'tiel', /^Tiel/);
    await place(page).getByText(nl.place.pilotsIn(1, 'Tiel')).waitFor();
    const fits = () => document.documentElement.scrollWidth <= window.innerWidth;
    expect(await page.evaluate(fits)).toBe(true);
    expectNoProblems(problems);
  });

  it('is told where the device is, and asked no more', async () => {
    const { page } = await openPage(`?${version}&weergave=kaart`, {
      geolocation: { latitude: 51.887, longitude: 5.43 },
      permissions: ['geolocation'],
    });
    await page.getByRole('button', { name: nl.place.locate }).click();
    await place(page).getByRole('heading', { name: 'Tiel', exact: true }).waitFor();
  });
});

describe('the panel about a place', () => {
  it('keeps the names of the regions on paper', async () => {
    const { page } = await openPage(`?${version}&weergave=kaart&regio=GM0281`);
    await place(page).getByRole('heading', { name: 'Tiel', exact: true }).waitFor();
    await onPaper(page);
    expect(await place(page).locator('dl .place-name').first().isVisible()).toBe(true);
    expect(await field(page).isVisible()).toBe(false);
    expect(await place(page).getByRole('button', { name: nl.place.other }).isVisible()).toBe(false);
  });

  it.each(['light', 'dark'] as const)('has no violations in %s', async (colorScheme) => {
    const { page } = await openPage(`?${version}&weergave=kaart&regio=GM0715`, { colorScheme });
    await place(page).getByRole('heading', { name: nl.place.nearest }).waitFor();
    await expectNoAxeViolations(page);
  });
});
