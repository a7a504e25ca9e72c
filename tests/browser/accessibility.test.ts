import type { Page } from 'playwright-core';
import { describe, it } from 'vitest';
import { nl } from '../../src/i18n/nl.ts';
import { expectNoAxeViolations } from './support/axe.ts';
import { expectNoProblems, openPage } from './support/openPage.ts';

interface State {
  readonly name: string;
  readonly address: string;
  readonly reach?: (page: Page) => Promise<unknown>;
}

const shown = (page: Page) => page.locator('.selection-summary').waitFor();

/** Every view, dialog and state that a visitor can reach. */
const STATES: readonly State[] = [
  { name: 'netwerk', address: '' },
  { name: 'netwerk with a selection', address: '?selectie=org-movisie' },
  {
    name: 'what stands out, with a group unfolded',
    address: '',
    reach: async (page) => {
      await page.getByRole('button', { name: nl.reading.insight }).click();
      await page.locator('.insight .disclosure-button').first().click();
    },
  },
  {
    name: 'the network as text, with the lines of one unfolded',
    address: '?lens=organisaties',
    reach: async (page) => {
      await page.getByRole('button', { name: nl.reading.openText, exact: true }).click();
      await page.locator('.insight .disclosure-button').first().click();
      await page.locator('.insight-lines').first().click();
    },
  },
  { name: 'a surrounding', address: '?selectie=org-movisie&omgeving=1&soort=organisatie' },
  {
    name: 'paths',
    address: '?pad=org-movisie,org-aedes',
    reach: (page) => page.getByRole('button', { name: nl.explore.path.kinds }).click(),
  },
  {
    name: 'what several share',
    address: '?vergelijk=org-movisie,org-nji',
    reach: (page) => page.getByRole('searchbox', { name: /^Voeg toe/ }).waitFor(),
  },
  {
    name: 'kaart',
    address: '?weergave=kaart',
    reach: (page) => page.getByRole('button', { name: /Heel Nederland/ }).waitFor(),
  },
  {
    name: 'kaart with a pilot',
    address: '?weergave=kaart&selectie=pilot-tom-rivierenland',
    reach: (page) => page.getByRole('button', { name: /Heel Nederland/ }).waitFor(),
  },
  { name: 'lijst, filtered', address: '?weergave=lijst&leefdomein=wonen' },
  { name: 'a theme with results', address: '?weergave=lijst&selectie=thema-12&soort=thema' },
  { name: 'nothing left', address: '?leefdomein=vrije-tijd&status=gepland&laag=landelijk' },
  { name: 'an older version, and skipped values', address: '?versie=2017-11&domein=maan' },
  {
    name: 'search results',
    address: '',
    reach: async (page) => {
      const field = page.getByRole('searchbox');
      if (!(await field.isVisible())) {
        await page.getByRole('button', { name: nl.search.open }).click();
      }
      await field.fill('jeugd');
      await page.locator('.search-results').waitFor();
    },
  },
  {
    name: 'about',
    address: '',
    reach: async (page) => {
      await page.getByRole('button', { name: nl.about.open, exact: true }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
];

const WIDE = { width: 1280, height: 800 };
/** Ways in which the same page may be shown; another theme needs no page of its own. */
const COLOURS = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
] as const;

async function openState({ address, reach }: State, viewport: typeof WIDE) {
  const opened = await openPage(address, { viewport, reducedMotion: 'reduce' });
  await shown(opened.page);
  await reach?.(opened.page);
  return opened;
}

describe('axe finds nothing', () => {
  it.each(STATES)('at 1280 px, light, dark and in forced colours: $name', async (state) => {
    const { page, problems } = await openState(state, WIDE);
    for (const colours of COLOURS) {
      await page.emulateMedia(colours);
      await page.locator(`html[data-theme="${colours.colorScheme}"]`).waitFor();
      await expectNoAxeViolations(page);
    }
    expectNoProblems(problems);
  });

  it.each(STATES)('at 320 px: $name', async (state) => {
    const { page, problems } = await openState(state, { width: 320, height: 640 });
    await expectNoAxeViolations(page);
    expectNoProblems(problems);
  });
});
