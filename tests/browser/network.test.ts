import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { nl } from '../../src/i18n/nl.ts';
import { expectNoProblems, openPage } from './support/openPage.ts';

const picture = (page: Page) => page.getByRole('application', { name: nl.network.label });
const detail = (page: Page) => page.getByRole('complementary', { name: nl.detail.label });

interface Layout {
  readonly width: number;
  readonly height: number;
  readonly nodes: Record<string, [number, number]>;
}

/** Where a node stands on the page when everything fits: the middle of the layout in that of the picture. */
async function placeOf(page: Page, id: string): Promise<{ x: number; y: number }> {
  const response = await page.request.get(new URL('data/2026-11/netwerk.json', page.url()).href);
  const file: { layouts: Record<string, Layout> } = await response.json();
  const layout = file.layouts['wie-werkt-waaraan'];
  const box = await picture(page).boundingBox();
  const at = layout?.nodes[id];
  if (!layout || !box || !at) throw new Error(`${id} is not in the picture`);
  const scale = Math.min(box.width / layout.width, box.height / layout.height);
  return {
    x: box.x + box.width / 2 + (at[0] - layout.width / 2) * scale,
    y: box.y + box.height / 2 + (at[1] - layout.height / 2) * scale,
  };
}

/** The pixels of the picture, to see whether it changed. */
const pixels = (page: Page) =>
  picture(page)
    .locator('canvas')
    .evaluate((canvas) => (canvas instanceof HTMLCanvasElement ? canvas.toDataURL() : ''));

async function openNetwork(address = '') {
  const opened = await openPage(address, { reducedMotion: 'reduce' });
  await opened.page.locator('.selection-summary').waitFor();
  await opened.page.evaluate(() => document.fonts.ready);
  await opened.page.waitForTimeout(300);
  return opened;
}

describe('the picture of the network', () => {
  it('is settled on arrival: nothing moves by itself', async () => {
    const { page, problems } = await openNetwork();
    const first = await pixels(page);
    await page.waitForTimeout(600);
    expect(await pixels(page)).toBe(first);
    expectNoProblems(problems);
  });

  it('lights up what is pointed at, and comes back when the pointer leaves', async () => {
    const { page } = await openNetwork();
    const before = await pixels(page);
    const { x, y } = await placeOf(page, 'org-vng');
    await page.mouse.move(x, y);
    await page.locator('.network-hover').getByText('Vereniging van Nederlandse').waitFor();
    expect(await pixels(page)).not.toBe(before);
    await page.mouse.move(x, 5);
    await page.locator('.network-hover').waitFor({ state: 'detached' });
    await expect.poll(() => pixels(page)).toBe(before);
  });

  it('opens the detail of what is clicked, and closes it with Escape', async () => {
    const { page, problems } = await openNetwork();
    const { x, y } = await placeOf(page, 'org-vng');
    await page.mouse.click(x, y);
    await detail(page)
      .getByRole('heading', { name: /Vereniging van Nederlandse/ })
      .waitFor();
    await detail(page).getByRole('button', { name: nl.close, exact: true }).focus();
    await page.keyboard.press('Escape');
    await detail(page).waitFor({ state: 'detached' });
    expectNoProblems(problems);
  });

  it('is not clicked by a drag, and is put back by "Passend"', async () => {
    const { page } = await openNetwork();
    const before = await pixels(page);
    const { x, y } = await placeOf(page, 'org-vng');
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 80, y + 40, { steps: 5 });
    await page.mouse.up();
    await page.waitForTimeout(300);
    expect(await detail(page).count()).toBe(0);
    expect(await pixels(page)).not.toBe(before);
    await page.getByRole('button', { name: nl.network.fit }).click();
    await page.mouse.move(x, 5);
    await expect.poll(() => pixels(page)).toBe(before);
  });

  it.each([
    ['the wheel', (page: Page) => page.mouse.wheel(0, -240)],
    ['the button', (page: Page) => page.getByRole('button', { name: nl.network.zoomIn }).click()],
    [
      'the keyboard',
      async (page: Page) => {
        await picture(page).focus();
        await page.keyboard.press('+');
        await page.keyboard.press('ArrowLeft');
      },
    ],
  ])('zooms in by %s, and back to everything by key', async (_, zoomIn) => {
    const { page } = await openNetwork();
    const before = await pixels(page);
    // The upper left corner of the picture holds no node to light up.
    const box = await picture(page).boundingBox();
    await page.mouse.move((box?.x ?? 0) + 2, (box?.y ?? 0) + 2);
    await zoomIn(page);
    await expect.poll(() => pixels(page)).not.toBe(before);
    await picture(page).focus();
    await page.keyboard.press('0');
    await page.mouse.move(5, 5);
    await expect.poll(() => pixels(page)).toBe(before);
  });

  it('names what it does not draw', async () => {
    const { page } = await openNetwork();
    await page
      .getByRole('button', { name: 'Ingeklapt: Samen, slim en slagvaardig (59 lijnen)' })
      .click();
    await detail(page)
      .getByRole('heading', { name: /Samen, slim/ })
      .waitFor();
    await detail(page).getByRole('button', { name: nl.close, exact: true }).click();
    await page.getByText(nl.network.outside(169)).click();
    await page.getByText('68 regio’s', { exact: true }).waitFor();
  });

  it('filters by its legend', async () => {
    const { page } = await openNetwork();
    const legend = page.getByRole('region', { name: nl.network.legend });
    await legend.getByRole('button', { name: /^pilots/ }).click();
    expect(new URL(page.url()).searchParams.get('soort')).toBe('pilot');
    expect(await page.locator('.selection-summary').innerText()).toMatch(/^65 pilots, /);
  });

  it('does not move what a filter leaves', async () => {
    const { page } = await openNetwork('?leefdomein=wonen');
    const { x, y } = await placeOf(page, 'org-movisie');
    await page.mouse.click(x, y);
    await detail(page).getByRole('heading', { name: 'Movisie' }).waitFor();
  });
});
