import { type Browser, chromium, type Page } from 'playwright-core';
import { findChromium, QUIET_FLAGS } from '../setup/chromium.mjs';
import { watchPages } from './inPage.ts';
import type { Drawn } from './networks.ts';
import { serveBench } from './site.ts';

/** Serves the built site with these networks, and starts a browser for it. `work` gets its address. */
export async function onBenchSite<T>(
  networks: readonly Drawn[],
  work: (browser: Browser, site: string) => Promise<T>,
): Promise<T> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('Geen Chromium gevonden.');
  const site = await serveBench(networks);
  const browser = await chromium.launch({ executablePath, args: [...QUIET_FLAGS] });
  try {
    return await work(browser, site.url);
  } finally {
    await browser.close();
    await site.close();
  }
}

/** A page that shares nothing with those before it. */
export async function inFreshPage<T>(
  browser: Browser,
  work: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'nl-NL',
  });
  try {
    await watchPages(context);
    return await work(await context.newPage());
  } finally {
    await context.close();
  }
}
