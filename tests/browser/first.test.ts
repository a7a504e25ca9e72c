import { describe, expect, it } from 'vitest';
import { expectNoProblems, openPage } from './support/openPage.ts';

const PICTURE = '.network-canvas[data-settled="true"]';

const APP = '**/assets/app-*.js';

/** Opens the site while the code of the app is held back: what stands there comes before it. */
async function openWithoutApp(viewport: { width: number; height: number }) {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const opened = await openPage('', {
    viewport,
    routes: {
      [APP]: async (route) => {
        await released;
        await route.continue();
      },
    },
  });
  return { ...opened, release };
}

describe('before the app is there', () => {
  it.each([
    { width: 1280, height: 800 },
    { width: 1600, height: 900 },
  ])('the network stands where it stays, at $width px', async (size) => {
    const { page, problems, release } = await openWithoutApp(size);
    const first = await page.locator(PICTURE).boundingBox();
    expect(await page.getByRole('banner').count()).toBe(0);
    release();
    await page.getByRole('banner').waitFor();
    await page.waitForSelector(PICTURE);
    expect(await page.locator(PICTURE).boundingBox()).toEqual(first);
    expectNoProblems(problems);
  });

  it('the text of the page comes back when the app cannot be had', async () => {
    const { page } = await openPage('', { routes: { [APP]: (route) => route.abort() } });
    await page.getByText('Blijft deze tekst staan?').waitFor();
  });
});
