import type { Page } from 'playwright-core';
import { rest } from '../inPage.ts';

const SWITCHES = 200;
/** The first ones fill what is kept on purpose. */
const BEFORE = 20;

/** How much the heap grows over two hundred switches between views, after collecting garbage; %. */
export async function measureMemory(page: Page): Promise<{ growth: number; heap: number }> {
  const devtools = await page.context().newCDPSession(page);
  const heap = async () => {
    await devtools.send('HeapProfiler.collectGarbage');
    return (await devtools.send('Runtime.getHeapUsage')).usedSize;
  };
  const switchTo = async (view: string) => {
    await page.locator('.view-switch a', { hasText: view }).first().click();
  };
  const switches = async (count: number) => {
    for (let i = 0; i < count / 2; i += 1) {
      await switchTo('Lijst');
      await page.waitForSelector('.view-lijst table');
      await switchTo('Netwerk');
      await rest(page);
    }
  };
  await switches(BEFORE);
  const before = await heap();
  await switches(SWITCHES);
  const after = await heap();
  await devtools.detach();
  return { growth: (100 * (after - before)) / before, heap: after / 1e6 };
}
