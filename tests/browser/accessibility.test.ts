import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { nl } from '../../src/i18n/nl.ts';
import { expectNoAxeViolations } from './support/axe.ts';
import { expectNoProblems, expectNothingStored, openPage } from './support/openPage.ts';
import { OWN_FILE, STATES } from './support/states.ts';

/** Ways in which the same page may be shown; another theme needs no page of its own. */
const COLOURS = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
] as const;
const NARROW = { width: 320, height: 640 };

/** What sticks out at the side, of the page and of what lies over it: then one reads by scrolling both ways. */
const sticksOut = (page: Page) =>
  page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('dialog[open], .detail')]
      .filter((element) => element.scrollWidth > element.clientWidth)
      .map((element) => `${element.tagName} ${element.className}`),
  );

describe('in light, dark and forced colours at 1280 px, and at 320 px', () => {
  it.each(STATES)(
    'axe finds nothing, and nothing is asked elsewhere or kept: $name',
    async ({ address, reach, reachNarrow }) => {
      const { page, problems } = await openPage(address, {
        reducedMotion: 'reduce',
        routes: { [`**/${OWN_FILE.name}`]: (route) => route.fulfill({ json: OWN_FILE.content }) },
      });
      await page.locator('.selection-summary').waitFor();
      await reach?.(page);
      for (const colours of COLOURS) {
        await page.emulateMedia(colours);
        await page.locator(`html[data-theme="${colours.colorScheme}"]`).waitFor();
        await expectNoAxeViolations(page);
      }
      await page.emulateMedia({ forcedColors: 'none' });
      await page.setViewportSize(NARROW);
      await reachNarrow?.(page);
      await expectNoAxeViolations(page);
      expect(await sticksOut(page)).toEqual([]);
      expectNoProblems(problems);
      await expectNothingStored(page);
    },
  );
});

describe('in forced colours', () => {
  it('a button that is on looks unlike the same button off', async () => {
    const { page } = await openPage('?selectie=org-movisie', { forcedColors: 'active' });
    const groups = [
      page.getByRole('group', { name: nl.lenses.label }),
      page.getByRole('group', { name: nl.explore.around }),
    ];
    for (const group of groups) {
      const ground = (pressed: boolean) =>
        group
          .getByRole('button', { pressed })
          .first()
          .evaluate((button) => getComputedStyle(button).backgroundColor);
      expect(await ground(true)).not.toBe(await ground(false));
    }
  });
});
