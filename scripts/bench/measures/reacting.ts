import type { Page } from 'playwright-core';
import { median } from '../figures.ts';
import { isOverNode, PICTURE, placesOf, reactionTime, rest } from '../inPage.ts';

/** So many nodes are pointed at, of all over the picture. */
const TRIES = 5;
/** px; what can be pointed at is at least 24 px wide. */
const MARGIN = 40;
const STEP = 10;
const FARTHEST = 100;

/** From the mouse over a node to the picture with its neighbours, the median of several nodes; ms. */
export async function measureHover(page: Page): Promise<number> {
  const times: number[] = [];
  for (let line = 0; line < TRIES; line += 1) {
    const place = await findNode(page, line);
    if (place === undefined) continue;
    const { x, y } = place;
    await away(page, x, y);
    times.push(
      await reactionTime(page, 'pointermove', () => page.mouse.move(x, y), { picture: true }),
    );
  }
  return median(times);
}

/** From a click on a node to its detail on screen, the median of several nodes; ms. */
export async function measureClick(page: Page): Promise<number> {
  const times: number[] = [];
  for (let line = 0; line < TRIES; line += 1) {
    // Anew each time: the picture moves to show what is selected.
    const place = await findNode(page, line);
    if (place === undefined) continue;
    const { x, y } = place;
    times.push(
      await reactionTime(page, 'pointerup', () => page.mouse.click(x, y), { texts: '.detail' }),
    );
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.querySelector('.detail') === null);
    await rest(page);
  }
  return median(times);
}

export interface Filtered {
  /** From a click on a filter to the new picture and the new counts, in the view and beside every option, ms. */
  readonly time: number;
  /** Nodes that stand elsewhere after it. */
  readonly moved: number;
}

/** A filter is chosen and taken back, several times; the median. */
export async function measureFilter(page: Page): Promise<Filtered> {
  const box = page.locator('.facet-option input').first();
  if (!(await box.isVisible())) await page.locator('.facet summary').first().click();
  await rest(page);
  const before = await placesOf(page);
  const moved = new Set<string>();
  const times: number[] = [];
  for (let i = 0; i < TRIES; i += 1) {
    times.push(
      await reactionTime(page, 'click', () => box.click(), {
        picture: true,
        texts: '.selection-summary, .facet-count',
      }),
    );
    await rest(page);
    for (const [id, place] of await placesOf(page)) if (before.get(id) !== place) moved.add(id);
  }
  return { time: median(times), moved: before.size === 0 ? Number.NaN : moved.size };
}

/** The mouse leaves a node, to a place where there is none. */
async function away(page: Page, x: number, y: number): Promise<void> {
  for (let far = STEP; far < FARTHEST; far += STEP) {
    await page.mouse.move(x - far, y);
    if (!(await isOverNode(page))) break;
  }
  await rest(page);
}

/**
 * Where the mouse finds a node on one of the lines across the picture, by steps smaller than a node and away from the
 * buttons. Each line begins farther on, so that they lie all over the picture. undefined: there is none.
 */
async function findNode(
  page: Page,
  line: number,
): Promise<{ readonly x: number; readonly y: number } | undefined> {
  await rest(page);
  const box = await page.locator(PICTURE).boundingBox();
  if (box === null) throw new Error('There is no picture');
  const width = box.width - 2 * MARGIN;
  const height = box.height - 3 * MARGIN;
  const y = box.y + MARGIN + (height * (line + 0.5)) / TRIES;
  for (let walked = 0; walked < width; walked += STEP) {
    const x = box.x + MARGIN + ((walked + (line * width) / TRIES) % width);
    await page.mouse.move(x, y);
    if (await isOverNode(page)) {
      await rest(page);
      return { x, y };
    }
  }
  return undefined;
}
