import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { nl } from '../../src/i18n/nl.ts';
import type { InspectedElement } from '../../src/views/network/renderer/inspection.ts';
import { expectNoProblems, openPage } from './support/openPage.ts';
import { look, nodeOf, PICTURE, settle } from './support/picture.ts';

async function open(reducedMotion: 'reduce' | 'no-preference') {
  const opened = await openPage('', { reducedMotion });
  await opened.page.locator('.selection-summary').waitFor();
  await opened.page.evaluate(() => document.fonts.ready);
  await settle(opened.page);
  return opened;
}

const lens = (page: Page, id: 'alles' | 'wie-werkt-waaraan') =>
  page.getByRole('button', { name: nl.lenses.names[id], exact: true });

/** Where a node is in each frame from a click on, until nothing moves any more. */
async function film(page: Page, click: () => Promise<void>, id: string) {
  await page.locator(PICTURE).evaluate((element: InspectedElement, node) => {
    const seen: { x: number; y: number; state: string }[] = [];
    Object.assign(window, { film: seen });
    const note = () => {
      const now = element.netwerkkaart;
      const screen = now?.nodes.find((one) => one.id === node)?.screen;
      if (now && screen) seen.push({ x: screen.x, y: screen.y, state: now.state });
      requestAnimationFrame(note);
    };
    note();
  }, id);
  await click();
  await page.waitForTimeout(100);
  await settle(page);
  return page.evaluate(
    () => Reflect.get(window, 'film') as { x: number; y: number; state: string }[],
  );
}

/** The node that is farthest from where it is in the other lens. */
async function traveller(page: Page) {
  const before = await look(page);
  await lens(page, 'alles').click();
  await settle(page);
  const after = await look(page);
  await lens(page, 'wie-werkt-waaraan').click();
  await settle(page);
  const both = before.nodes.flatMap(({ id, screen }) => {
    const there = after.nodes.find((node) => node.id === id);
    return there
      ? [{ id, way: Math.hypot(there.screen.x - screen.x, there.screen.y - screen.y) }]
      : [];
  });
  const [first] = both.sort((a, b) => b.way - a.way);
  if (!first) throw new Error('no node is in both lenses');
  return first;
}

describe('another lens', () => {
  it('lets nodes glide to their places, and is settled when they are there', async () => {
    const { page, problems } = await open('no-preference');
    const { id, way } = await traveller(page);
    expect(way).toBeGreaterThan(100);
    const seen = await film(page, () => lens(page, 'alles').click(), id);
    const goal = nodeOf((await look(page)).nodes, id).screen;
    const places = new Set(seen.map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`));
    expect(places.size).toBeGreaterThan(3);
    for (const { x, y, state } of seen) {
      const isThere = Math.hypot(x - goal.x, y - goal.y) < 0.5;
      const isAtStart = seen[0] !== undefined && Math.hypot(x - seen[0].x, y - seen[0].y) < 0.5;
      if (!isThere && !isAtStart) expect(state).toBe('beweegt');
    }
    expectNoProblems(problems);
  });

  it('turns back from where it is when the first lens is chosen again on the way', async () => {
    const { page } = await open('no-preference');
    const { id } = await traveller(page);
    const start = nodeOf((await look(page)).nodes, id).screen;
    await film(
      page,
      async () => {
        await lens(page, 'alles').click();
        await page.waitForTimeout(250);
        await lens(page, 'wie-werkt-waaraan').click();
      },
      id,
    );
    const end = nodeOf((await look(page)).nodes, id).screen;
    expect(end.x).toBeCloseTo(start.x, 3);
    expect(end.y).toBeCloseTo(start.y, 3);
  });

  it('is there at once where motion is unwanted', async () => {
    const { page } = await open('reduce');
    const { id } = await traveller(page);
    const seen = await film(page, () => lens(page, 'alles').click(), id);
    const goal = nodeOf((await look(page)).nodes, id).screen;
    const [start] = seen;
    // A legend of other rows may still change the size of the picture: a little, not on the way.
    const between = seen.filter(
      ({ x, y }) =>
        Math.hypot(x - goal.x, y - goal.y) > 60 &&
        Math.hypot(x - (start?.x ?? 0), y - (start?.y ?? 0)) > 60,
    );
    expect(between).toEqual([]);
  });
});
