import {
  type Browser,
  type BrowserContextOptions,
  chromium,
  type Page,
  type Route,
} from 'playwright-core';
import { afterAll, afterEach, expect, inject } from 'vitest';

/** What went wrong in a page without any test asking for it. */
export interface Problems {
  /** Errors and warnings in the console, and exceptions nobody caught. */
  console: string[];
  /** What the security policy refused. */
  policy: string[];
  /** Requests to another host, whether or not they were answered. */
  foreign: string[];
  /** Requests to our own host that failed or were answered with an error. */
  failed: string[];
}

export interface OpenedPage {
  page: Page;
  problems: Problems;
}

export interface OpenOptions extends BrowserContextOptions {
  /** Address of the site; by default the one at the root of a server. */
  site?: string;
  /** Runs in the page before anything else, such as to take a feature away. */
  before?: () => void;
  /** What is answered otherwise than by the site, from the first request on, by the pattern of its address. */
  routes?: Readonly<Record<string, (route: Route) => unknown>>;
}

const POLICY_MARK = 'Refused by the security policy:';

let browser: Browser | undefined;
const opened: OpenedPage[] = [];

async function connect(): Promise<Browser> {
  browser ??= await chromium.connect(inject('browserEndpoint'));
  return browser;
}

afterEach(async () => {
  await Promise.all(opened.splice(0).map(({ page }) => page.context().close()));
});
afterAll(async () => {
  await browser?.close();
  browser = undefined;
});

/**
 * Opens an address of the site ("", "?weergave=lijst") in a fresh context of 1280x800 and Dutch, and collects what
 * goes wrong from the first moment on. Closed by itself after the test.
 */
export async function openPage(address = '', options: OpenOptions = {}): Promise<OpenedPage> {
  const { site = inject('siteUrl'), before, routes = {}, ...context } = options;
  const page = await (await connect())
    .newContext({ viewport: { width: 1280, height: 800 }, locale: 'nl-NL', ...context })
    .then((made) => made.newPage());
  const result = { page, problems: collectProblems(page, new URL(site).host) };
  opened.push(result);
  await page.addInitScript((mark) => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(mark, event.effectiveDirective, event.blockedURI, event.sourceFile ?? '');
    });
  }, POLICY_MARK);
  if (before !== undefined) await page.addInitScript(before);
  for (const [pattern, answer] of Object.entries(routes)) await page.route(pattern, answer);
  await page.goto(new URL(address, site).href);
  return result;
}

function collectProblems(page: Page, host: string): Problems {
  const problems: Problems = { console: [], policy: [], foreign: [], failed: [] };
  page.on('console', (message) => {
    const text = message.text();
    if (text.startsWith(POLICY_MARK) || text.includes('Content Security Policy')) {
      problems.policy.push(text);
    } else if (message.type() === 'error' || message.type() === 'warning') {
      problems.console.push(text);
    }
  });
  page.on('pageerror', (error) => problems.console.push(String(error)));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^(https?|wss?):$/.test(url.protocol) && url.host !== host) {
      problems.foreign.push(request.url());
    }
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.failed.push(`${response.status()} ${response.url()}`);
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // A request the page itself took back is no failure.
    if (reason !== 'net::ERR_ABORTED') problems.failed.push(`${reason} ${request.url()}`);
  });
  return problems;
}

/** Nothing went wrong: no errors, nothing refused, nobody else asked, nothing missing. */
export function expectNoProblems(problems: Problems): void {
  expect(problems).toEqual({ console: [], policy: [], foreign: [], failed: [] });
}

/** The page left nothing behind with the visitor. */
export async function expectNothingStored(page: Page): Promise<void> {
  expect(await page.context().cookies()).toEqual([]);
  expect(
    await page.evaluate(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    })),
  ).toEqual({ local: 0, session: 0, databases: 0, caches: 0, workers: 0 });
}
