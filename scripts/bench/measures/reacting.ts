import type { Page } from 'playwright-core';
import { median } from '../figures.ts';
import { PICTURE, reactionTime, rest, told } from '../inPage.ts';

/** So many nodes are pointed at, of all over the picture. */
const TRIES = 9;

/** From the mouse over a node to the picture with its neighbours, the median of several nodes; ms. */
export async function measureHover(page: Page): Promise<number> {
  const times: number[] = [];
  for (const { x, y } of await reachable(page)) {
    await page.mouse.move(x - 40, y - 40);
    await page.waitForTimeout(100);
    await rest(page);
    times.push(await reactionTime(page, 'pointermove', () => page.mouse.move(x, y)));
  }
  return median(times);
}

/** From a click on a node to its detail on screen, the median of several nodes; ms. */
export async function measureClick(page: Page): Promise<number> {
  const times: number[] = [];
  for (const { x, y } of await reachable(page)) {
    await page.mouse.move(x, y);
    await rest(page);
    times.push(await reactionTime(page, 'click', () => page.mouse.click(x, y), '.detail'));
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.querySelector('.detail') === null);
    await rest(page);
  }
  return median(times);
}

/** From a click on a filter to the new counts, in the view and beside every option, and back; ms. */
export async function measureFilter(page: Page): Promise<number> {
  const box = page.locator('.facet-option input').first();
  if (!(await box.isVisible())) await page.locator('.facet summary').first().click();
  const times: number[] = [];
  for (let i = 0; i < TRIES; i += 1) {
    times.push(
      await reactionTime(page, 'click', () => box.click(), '.selection-summary, .facet-count'),
    );
    await rest(page);
  }
  return median(times);
}

/** Nodes that the mouse can point at: on the picture, under no button, and not close to another. */
async function reachable(page: Page): Promise<{ x: number; y: number }[]> {
  const { nodes } = await told(page);
  const box = await page.locator(PICTURE).boundingBox();
  if (box === null) throw new Error('There is no picture');
  const inside = nodes
    .map(({ screen }) => screen)
    .filter(
      ({ x, y }) =>
        x > box.x + 60 &&
        x < box.x + box.width - 60 &&
        y > box.y + 60 &&
        y < box.y + box.height - 90,
    )
    .sort((a, b) => a.x - b.x || a.y - b.y);
  const step = Math.max(1, Math.floor(inside.length / TRIES));
  return inside.filter((_, i) => i % step === 0).slice(0, TRIES);
}
