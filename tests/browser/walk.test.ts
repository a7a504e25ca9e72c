import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { LENSES } from '../../src/domain/lenses.ts';
import { nl } from '../../src/i18n/nl.ts';
import { countRelations } from '../support/facts.ts';
import { builtFile, FIXED_VERSION } from './support/built.ts';
import { focused, tabTo } from './support/keys.ts';
import { expectNoProblems, openPage } from './support/openPage.ts';

const fixed = builtFile(FIXED_VERSION);
const version = `versie=${FIXED_VERSION}`;
const ARROWS = ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp'] as const;

const detail = (page: Page) => page.getByRole('complementary', { name: nl.detail.label });
const picture = (page: Page) => page.getByRole('application', { name: nl.network.label });
const asked = (page: Page, parameter: string) => new URL(page.url()).searchParams.get(parameter);

/** Opens the network, with the focus on the picture as a whole. */
async function openPicture(address: string) {
  const opened = await openPage(address, { reducedMotion: 'reduce' });
  await opened.page.locator('.network-canvas[data-settled="true"]').waitFor();
  await tabTo(opened.page, nl.network.label);
  return opened;
}

/** Goes on in the first direction in which there is another node; its name. */
async function goOn(page: Page): Promise<string> {
  const before = await focused(page);
  for (const arrow of ARROWS) {
    await page.keyboard.press(arrow);
    const now = await focused(page);
    if (now !== before) return now;
  }
  throw new Error(`no arrow leaves ${before}`);
}

describe('walking through the network by keys', () => {
  it('goes from a node along a relation to the next, opens it, and leaves again', async () => {
    const { page, problems } = await openPicture('');
    await page.keyboard.press('Home');
    const first = await focused(page);
    expect(first).toMatch(/, \d+ relaties$/);
    const second = await goOn(page);
    const [firstName = ''] = first.split(',');
    // Along which relation it was reached.
    expect(await page.locator('#network-came-from').textContent()).toContain(firstName);
    await page.keyboard.press('Enter');
    const [secondName = ''] = second.split(',');
    await detail(page).getByRole('heading', { level: 2, name: secondName }).waitFor();
    await page.keyboard.press('Escape');
    await detail(page).waitFor({ state: 'detached' });
    expect(await focused(page)).toBe(second);
    await page.keyboard.press('Backspace');
    expect(await focused(page)).toBe(first);
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe(nl.network.label);
    expectNoProblems(problems);
  });

  it('begins at the selection, says what that is, and comes home', async () => {
    const { page } = await openPicture(`?${version}&selectie=org-movisie`);
    await page.keyboard.press('ArrowRight');
    const movisie = await focused(page);
    const count = countRelations(fixed, 'org-movisie');
    expect(movisie).toMatch(new RegExp(`^Movisie, .*kennisinstituut.*, ${count} relaties$`));
    const node = page.getByRole('button', { name: movisie, exact: true });
    const [place, window] = [await node.boundingBox(), await picture(page).boundingBox()];
    if (!place || !window) throw new Error('nothing to see');
    // A real element, large enough to hit, within the picture.
    expect(Math.min(place.width, place.height)).toBeGreaterThanOrEqual(24);
    expect(place.x).toBeGreaterThanOrEqual(window.x);
    expect(place.x + place.width).toBeLessThanOrEqual(window.x + window.width);
    await page.keyboard.press('Home');
    const home = await focused(page);
    await goOn(page);
    await page.keyboard.press('Home');
    expect(await focused(page)).toBe(home);
  });

  it('shows what lies around a node, more of it, and all again, without leaving it', async () => {
    const { page, problems } = await openPicture('');
    await page.keyboard.press('Home');
    const node = await focused(page);
    for (const [key, steps] of [
      ['1', '1'],
      ['2', '2'],
      ['2', null],
      ['1', '1'],
    ] as const) {
      await page.keyboard.press(key);
      await detail(page).getByRole('heading', { level: 2 }).waitFor();
      expect([asked(page, 'omgeving'), await focused(page)]).toEqual([steps, node]);
    }
    await page.keyboard.press('Escape');
    expect([asked(page, 'omgeving'), await detail(page).count()]).toEqual([null, 1]);
    await page.keyboard.press('Escape');
    await detail(page).waitFor({ state: 'detached' });
    expect(await focused(page)).toBe(node);
    expectNoProblems(problems);
  });

  it('is one stop of the Tab key, from both sides', async () => {
    const { page } = await openPicture('');
    const isInside = () =>
      page.evaluate(() => document.activeElement?.closest('.network-canvas') !== null);
    await page.keyboard.press('Home');
    await page.keyboard.press('Tab');
    expect(await isInside()).toBe(false);
    await page.keyboard.press('Shift+Tab');
    expect(await isInside()).toBe(true);
    await page.keyboard.press('Shift+Tab');
    expect(await isInside()).toBe(false);
  });
});

describe('what stands around the network, by keys', () => {
  it('shows another lens, and what one row of its legend is about', async () => {
    const { page, problems } = await openPage('', { reducedMotion: 'reduce' });
    await page.locator('.network-canvas[data-settled="true"]').waitFor();
    for (const { id } of LENSES.slice(1)) {
      await tabTo(page, nl.lenses.names[id]);
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: nl.lenses.names[id], pressed: true }).waitFor();
      expect(asked(page, 'lens')).toBe(id);
      await page.locator('.network-canvas[data-settled="true"]').waitFor();
    }
    await tabTo(page, /^alleen organisaties/);
    await page.keyboard.press('Space');
    expect(asked(page, 'soort')).toBe('organisatie');
    expect(await focused(page)).toMatch(/^alleen organisaties/);
    await page.keyboard.press('Space');
    expect(asked(page, 'soort')).toBe(null);
    expectNoProblems(problems);
  });
});
