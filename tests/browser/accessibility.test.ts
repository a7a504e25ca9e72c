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

const SETTINGS = [
  { name: 'light, 1280 px', width: 1280, height: 800, colorScheme: 'light' },
  { name: 'dark, 1280 px', width: 1280, height: 800, colorScheme: 'dark' },
  { name: 'light, 320 px', width: 320, height: 640, colorScheme: 'light' },
  { name: 'forced colours', width: 1280, height: 800, forcedColors: 'active' },
] as const;

describe.each(SETTINGS)('axe finds nothing: $name', ({ width, height, ...context }) => {
  const { name: _, ...media } = context;
  it.each(STATES)('$name', async ({ address, reach }) => {
    const { page, problems } = await openPage(address, {
      viewport: { width, height },
      reducedMotion: 'reduce',
      ...media,
    });
    await shown(page);
    await reach?.(page);
    await expectNoAxeViolations(page);
    expectNoProblems(problems);
  });
});
