import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { startServer } from '../../../scripts/serve.mjs';
import { ensureBuilt } from '../../../scripts/setup/build.mjs';
import { findChromium, QUIET_FLAGS } from '../../../scripts/setup/chromium.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** The built site at the root of a server. */
    siteUrl: string;
    /** The same site deep under a path, on another origin. */
    deepSiteUrl: string;
    /** Where the tests reach the one browser they share. */
    browserEndpoint: string;
  }
}

/** A path that nothing in the build knows of. */
const DEEP_BASE = '/ergens/diep/';

/** Builds what is out of date, serves it twice and starts one Chromium for all journeys. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const executablePath = findChromium();
  if (executablePath === undefined) {
    throw new Error('No Chromium found: `npm test` installs it or says how to.');
  }
  if (!(await ensureBuilt())) throw new Error('The build failed; see above.');

  const root = fileURLToPath(new URL('../../../dist/', import.meta.url));
  const site = await startServer({ root });
  const deepSite = await startServer({ root, base: DEEP_BASE });
  const browser = await chromium.launchServer({ executablePath, args: [...QUIET_FLAGS] });
  project.provide('siteUrl', site.url);
  project.provide('deepSiteUrl', deepSite.url);
  project.provide('browserEndpoint', browser.wsEndpoint());

  return async () => {
    await browser.close();
    await Promise.all([site.close(), deepSite.close()]);
  };
}
