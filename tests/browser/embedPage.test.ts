import type { Frame, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import {
  ELEMENT_ATTRIBUTES,
  type Example,
  FRAME_PARAMETERS,
  VIEW_PARAMETERS,
} from '../../scripts/bundle/embedPage/parameters.ts';
import { nl } from '../../src/i18n/nl.ts';
import { expectNoAxeViolations } from './support/axe.ts';
import { expectNoProblems, openPage } from './support/openPage.ts';

const EXAMPLES = [...VIEW_PARAMETERS, ...FRAME_PARAMETERS, ...ELEMENT_ATTRIBUTES].flatMap(
  ({ examples }) => examples,
);
const OF_ELEMENT = ['titel', 'hoogte'];
/** Chromium says so of every frame on the site of the map itself: there it needs no walls. */
const SAME_SITE = 'can escape its sandboxing';
/** What proves that a part is left out, or said otherwise. */
const SEEN: Readonly<Record<string, (frame: Frame) => Promise<unknown>>> = {
  kop: async (frame) => expect(await frame.locator('h1').count()).toBe(0),
  filters: async (frame) =>
    expect(await frame.getByRole('button', { name: /^Filters/ }).count()).toBe(0),
  legenda: async (frame) => expect(await frame.getByText(nl.network.legend).count()).toBe(0),
  taal: (frame) => frame.locator('html[lang="en"]').waitFor(),
  titel: async (frame) =>
    expect(await (await frame.frameElement()).getAttribute('title')).toBe('Pilots rond wonen'),
  hoogte: async (frame) => expect(await frame.evaluate(() => window.innerHeight)).toBe(480),
};
const VIEWS = {
  netwerk: '.network-canvas',
  kaart: '.map-canvas',
  lijst: '.list',
  matrix: '.matrix',
  tijdlijn: '.timeline',
};

async function open(page: Page, place: number): Promise<Frame> {
  await page.locator('summary').nth(place).click();
  const frame = page.locator('netwerk-kaart').nth(place).locator('iframe');
  const shown = await (await frame.elementHandle())?.contentFrame();
  if (!shown) throw new Error('no frame');
  return shown;
}

function viewOf({ weergave = 'netwerk' }: Example) {
  if (weergave in VIEWS) return VIEWS[weergave as keyof typeof VIEWS];
  throw new Error(`no such view: ${weergave}`);
}

describe('the page about embedding', () => {
  it.each(['light', 'dark'] as const)(
    'looks like the app, passes axe and fits, wide and narrow: %s',
    async (colorScheme) => {
      const { page } = await openPage('embed/', { colorScheme });
      const app = await openPage('', { colorScheme });
      const look = (of: Page) =>
        of.evaluate(() => {
          const { backgroundColor, color, fontFamily } = getComputedStyle(document.body);
          return { backgroundColor, color, fontFamily };
        });
      await app.page.locator('.network-canvas').waitFor();
      expect(await look(page)).toEqual(await look(app.page));
      await open(page, 0);
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 640 });
        await expectNoAxeViolations(page);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      }
    },
  );

  it('leads to the dialog that makes the code', async () => {
    const { page } = await openPage('embed/');
    await page.getByRole('link', { name: 'Maak de code voor uw site' }).click();
    await page.getByRole('dialog', { name: nl.pageNames.full.insluiten }).waitFor();
  });

  it('shows every example at work, and none holds what the app ignores', async () => {
    const { page, problems } = await openPage('embed/');
    expect(await page.locator('summary').count()).toBe(EXAMPLES.length);
    for (const [place, example] of EXAMPLES.entries()) {
      const frame = await open(page, place);
      await frame.locator(viewOf(example)).first().waitFor();
      await frame.locator('.embed-foot').waitFor();
      // What means nothing is taken out of the address, and a notice says so.
      const query = new URL(frame.url()).searchParams;
      const inAddress = Object.entries(example).filter(([name]) => !OF_ELEMENT.includes(name));
      expect(inAddress.map(([name]) => [name, query.get(name)])).toEqual(inAddress);
      expect(await frame.locator('div.notice').count()).toBe(0);
      for (const name of Object.keys(example)) await SEEN[name]?.(frame);
      await page.locator('summary').nth(place).click();
    }
    const { console } = problems;
    expectNoProblems({ ...problems, console: console.filter((text) => !text.includes(SAME_SITE)) });
  });
});
