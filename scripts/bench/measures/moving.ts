import type { Page } from 'playwright-core';
import { percentile } from '../figures.ts';
import { PICTURE, rest, SLOW_FRAME, startFrames, stopFrames } from '../inPage.ts';

export interface Smoothness {
  /** 95 of 100 frames took at most this long, ms. */
  readonly p95: number;
  /** Of the frames that show something new, those that took longer than two of the screen, %. */
  readonly slow: number;
}

/** How long is zoomed and dragged, ms. */
const DURATION = 3000;
/** Between two of the visitor's movements, ms. */
const STEP = 16;

/** In and out again with the wheel, over the middle of the picture. */
export async function measureZoom(page: Page): Promise<Smoothness> {
  const { x, y } = await middleOf(page);
  await page.mouse.move(x, y);
  return during(page, (time) => page.mouse.wheel(0, Math.floor(time / 500) % 2 === 0 ? -60 : 60));
}

/** Around in a circle, with the mouse button down. */
export async function measurePan(page: Page): Promise<Smoothness> {
  const { x, y } = await middleOf(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  const smoothness = await during(page, (time) => {
    const angle = (time / 1000) * Math.PI;
    return page.mouse.move(x + 150 * Math.sin(angle), y + 100 * (1 - Math.cos(angle)));
  });
  await page.mouse.up();
  return smoothness;
}

async function during(page: Page, move: (time: number) => Promise<void>): Promise<Smoothness> {
  await rest(page);
  await startFrames(page);
  const start = performance.now();
  for (;;) {
    const time = performance.now() - start;
    if (time > DURATION) break;
    await move(time);
    await new Promise((resolve) => {
      setTimeout(resolve, STEP);
    });
  }
  const frames = await stopFrames(page);
  await rest(page);
  return {
    p95: percentile(frames, 0.95),
    slow: (100 * frames.filter((frame) => frame > SLOW_FRAME).length) / frames.length,
  };
}

async function middleOf(page: Page): Promise<{ x: number; y: number }> {
  const box = await page.locator(PICTURE).boundingBox();
  if (box === null) throw new Error('There is no picture');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
