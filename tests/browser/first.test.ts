import { describe, expect, inject, it } from 'vitest';
import { expectNoProblems, openPage } from './support/openPage.ts';

const PICTURE = '.network-canvas[data-settled="true"]';

/** Opens the site while the code of the app is held back: what stands there comes before it. */
async function openWithoutApp(size: { width: number; height: number }) {
  const { page, problems } = await openPage('data/index.json', { viewport: size });
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/assets/app-*.js', async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(inject('siteUrl'));
  return { page, problems, release };
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
    const { page } = await openPage('data/index.json');
    await page.route('**/assets/app-*.js', (route) => route.abort());
    await page.goto(inject('siteUrl'));
    await page.getByText('Blijft deze tekst staan?').waitFor();
  });
});
