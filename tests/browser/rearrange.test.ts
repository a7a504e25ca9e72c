import type { FrameLocator, Locator, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { nl } from '../../src/i18n/nl.ts';
import type { InspectedElement } from '../../src/views/network/renderer/inspection.ts';
import { expectNoAxeViolations } from './support/axe.ts';
import { builtFile, FIXED_VERSION } from './support/built.ts';
import { expectNoProblems, openPage } from './support/openPage.ts';

const ADDRESS = `?versie=${FIXED_VERSION}&leefdomein=wonen`;
const fixed = builtFile(FIXED_VERSION).layouts['wie-werkt-waaraan']?.nodes ?? {};
/** An organisation that the filter leaves. */
const NODE = 'org-vng';
const words = nl.rearrange;

/** The address of what lays out beside the page. */
const WORKER = /\/layoutWorker-[^/]+\.js$/;

const button = (page: Page | FrameLocator, name: string) =>
  page.getByRole('button', { name, exact: true });
const canvas = (page: Page | FrameLocator) => page.locator('.network-canvas');
const settled = (page: Page | FrameLocator) =>
  page.locator('.network-canvas[data-settled="true"]').waitFor();

/** Ids and places of what is drawn at rest, in the units of the layout. */
async function places(page: Page | FrameLocator) {
  await settled(page);
  return canvas(page).evaluate((element: InspectedElement) =>
    Object.fromEntries(
      (element.netwerkkaart?.nodes ?? []).map(({ id, layout: { x, y } }) => [id, [x, y]]),
    ),
  );
}

/** Notes from now on in every frame where a node is drawn; the answer gives those places. */
async function follow(picture: Locator, node: string) {
  await picture.evaluate((element: InspectedElement, id) => {
    const seen = new Set<number>();
    const look = () => {
      const found = element.netwerkkaart?.nodes.find((drawn) => drawn.id === id);
      if (found) seen.add(found.layout.x);
      element.dataset.seen = String(seen.size);
      requestAnimationFrame(look);
    };
    look();
  }, node);
  return async () => Number(await picture.getAttribute('data-seen'));
}

describe('laying out what a filter leaves', () => {
  it('glides to places of its own, beside the page, and back', async () => {
    const { page, problems } = await openPage(ADDRESS);
    const before = await places(page);
    expect(before[NODE]).toEqual(fixed[NODE]);
    const placesSeen = await follow(canvas(page), NODE);
    const worker = page.waitForEvent('worker');
    await button(page, words.start).click();
    await worker;
    await button(page, words.back).waitFor();
    const after = await places(page);
    expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
    expect(after[NODE]).not.toEqual(before[NODE]);
    expect(await placesSeen()).toBeGreaterThan(2);
    const count = Object.keys(before).length;
    await page.getByText(words.told.done(count)).waitFor();
    // The address stays that of the fixed places.
    expect(new URL(page.url()).search).toBe(ADDRESS);
    await expectNoAxeViolations(page);
    await button(page, words.back).click();
    await button(page, words.start).waitFor();
    await expect.poll(() => places(page)).toEqual(before);
    expectNoProblems(problems);
  });

  it('goes back by itself when something else comes into the picture', async () => {
    const { page } = await openPage(ADDRESS, { reducedMotion: 'reduce' });
    await settled(page);
    await button(page, words.start).click();
    await button(page, words.back).waitFor();
    await page.getByRole('button', { name: nl.filters.clearAll }).click();
    await page.getByText(words.told.outgrown).waitFor();
    await expect.poll(async () => (await places(page))[NODE]).toEqual(fixed[NODE]);
  });

  it('cuts instead of glides for who wants less motion', async () => {
    const { page } = await openPage(ADDRESS, { reducedMotion: 'reduce' });
    const before = await places(page);
    const placesSeen = await follow(canvas(page), NODE);
    await button(page, words.start).click();
    await button(page, words.back).waitFor();
    expect((await places(page))[NODE]).not.toEqual(before[NODE]);
    expect(await placesSeen()).toBe(2);
  });

  it('stops on request, and then nothing has moved', async () => {
    const { page } = await openPage(`?versie=${FIXED_VERSION}&lens=alles&status=onbekend`);
    const before = await places(page);
    // Never answered, so there is no end to be in time for.
    await page.route(WORKER, () => undefined);
    const asked = page.waitForRequest(WORKER);
    await button(page, words.start).click();
    await asked;
    await button(page, words.stop).click();
    await button(page, words.start).waitFor();
    expect(await places(page)).toEqual(before);
    await expect.poll(() => page.workers().length).toBe(0);
  });

  it('works in a sealed frame, where there are no workers', async () => {
    const { page } = await openPage();
    const host = new URL('gastheer', inject('siteUrl')).href;
    const body = `<iframe sandbox="allow-scripts" src="./${ADDRESS}" width="900" height="640"></iframe>`;
    await page.route(host, (route) => route.fulfill({ contentType: 'text/html', body }));
    await page.goto(host);
    const frame = page.frameLocator('iframe');
    const before = await places(frame);
    await button(frame, words.start).click();
    await button(frame, words.back).waitFor();
    expect(page.workers()).toEqual([]);
    expect((await places(frame))[NODE]).not.toEqual(before[NODE]);
  });
});
