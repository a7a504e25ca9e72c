/** What the guide to hosting promises, with a real nginx: at the root of a host, and deep under a path. */
import { readdirSync, statSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { ASK_AGAIN, cacheControl, FOR_EVER } from '../../scripts/server/caching.mjs';
import { FILE_TYPES } from '../../scripts/server/fileTypes.mjs';
import { SECURITY_HEADERS } from '../../scripts/server/securityHeaders.mjs';
import { expectNoAxeViolations } from './support/axe.ts';
import { type HostedSite, hostWithNginx } from './support/nginx.ts';
import { expectNoProblems, openPage } from './support/openPage.ts';
import { otherOrigin } from './support/otherOrigin.ts';
import { settle } from './support/picture.ts';

const FILES = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .map((name) => name.split(sep).join('/'))
  .filter((name) => statSync(join('dist', name)).isFile())
  .sort();

const ASSET = FILES.find((name) => /^assets\/.*\.js$/.test(name)) ?? '';

/** Addresses of nothing: beside the page, as deep as they go, a lost part, a folder, and what is hidden. */
const NOWHERE = [
  'weg',
  'assets/weg-1a2b3c4d.js',
  'data/2019-01/diep/netwerk.json',
  'data/',
  '.netwerkkaart-deploy.json',
];

const WAYS = ['/', '/een/onder/pad/'];

describe.each(WAYS)('the built site at %s of nginx', (base) => {
  let site: HostedSite;
  beforeAll(async () => {
    site = await hostWithNginx(base);
  });
  afterAll(() => site.stop());

  const ask = (name: string, headers: Record<string, string> = {}) =>
    fetch(new URL(name, site.url), { redirect: 'manual', headers });
  const expectSafe = ({ headers }: Response, name: string) => {
    for (const [header, value] of Object.entries(SECURITY_HEADERS)) {
      expect(headers.get(header), `${header} of ${name}`).toBe(value);
    }
    expect(headers.get('x-frame-options')).toBeNull();
  };

  it('has every file, with its type, the headers, and how long it may be kept', async () => {
    for (const name of ['', ...FILES]) {
      const answer = await ask(name);
      const type = FILE_TYPES[extname(name === '' ? 'index.html' : name)];
      expect(answer.status, name).toBe(200);
      expect(type, `a type for ${name}`).toBeDefined();
      expect(answer.headers.get('content-type')?.toLowerCase(), name).toBe(type);
      expect(answer.headers.get('cache-control'), name).toBe(cacheControl(name));
      expectSafe(answer, name);
      await answer.body?.cancel();
    }
    expect((await ask(ASSET)).headers.get('cache-control')).toBe(FOR_EVER);
    expect((await ask('')).headers.get('cache-control')).toBe(ASK_AGAIN);
  });

  it.each([
    ['index.html', true],
    [ASSET, true],
    ['data/index.json', true],
    ['favicon.svg', false],
    ['netwerkkaart.png', false],
  ])('sends %s compressed: %s', async (name, compressed) => {
    const { headers } = await ask(name, { 'accept-encoding': 'gzip' });
    expect(headers.get('content-encoding')).toBe(compressed ? 'gzip' : null);
    if (compressed) expect(headers.get('vary')).toBe('Accept-Encoding');
    const plain = await ask(name, { 'accept-encoding': 'identity' });
    expect(plain.headers.get('content-encoding')).toBeNull();
  });

  it('says that the visitor has it already, with the same headers', async () => {
    const etag = (await ask('data/index.json')).headers.get('etag') ?? '';
    const again = await ask('data/index.json', { 'if-none-match': etag });
    expect(again.status).toBe(304);
    expect(again.headers.get('cache-control')).toBe(ASK_AGAIN);
    expectSafe(again, 'data/index.json');
  });

  it.each(NOWHERE)(
    'has nothing at %s, and shows the page for that, not to be kept',
    async (name) => {
      const answer = await ask(name);
      expect(answer.status).toBe(404);
      expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(answer.headers.get('cache-control')).toBe(ASK_AGAIN);
      expectSafe(answer, name);
      const html = await answer.text();
      expect(html).toContain('<h1>Deze pagina bestaat niet</h1>');
      expect(html).toContain(`<a href="${base}">`);
      expect(html).not.toContain('<script');
    },
  );

  it('opens in Chromium, every view, without an error', async () => {
    for (const view of ['', '?weergave=kaart', '?weergave=lijst', '?embed=1']) {
      const { page, problems } = await openPage(view, { site: site.url });
      await page.getByRole('main').waitFor();
      if (view === '') await settle(page);
      await page.waitForLoadState('networkidle');
      expectNoProblems(problems);
    }
  });

  it('opens in a sealed frame on another origin', async () => {
    const host = await otherOrigin(`<!doctype html>
      <html lang="nl"><title>Gastheer</title><link rel="icon" href="data:,">
      <iframe sandbox="allow-scripts" src="${site.url}?embed=1" width="900" height="640"></iframe>`);
    onTestFinished(host.stop);
    const { page, problems } = await openPage('', { site: host.url });
    await page.frameLocator('iframe').locator('.network-canvas[data-settled="true"]').waitFor();
    const { foreign, ...others } = problems;
    expectNoProblems({ ...others, foreign: foreign.filter((url) => !url.startsWith(site.url)) });
    expect(await page.frames()[1]?.evaluate(() => window.origin)).toBe('null');
  });

  it.each(['light', 'dark'] as const)(
    'shows at every depth what is not there in the style of the app, %s',
    async (colorScheme) => {
      const { page } = await openPage('data/2019-01/weg.json', {
        site: site.url,
        colorScheme,
        viewport: { width: 320, height: 640 },
      });
      const { background, wide } = await page.evaluate(() => ({
        background: getComputedStyle(document.body).backgroundColor,
        wide: document.documentElement.scrollWidth,
      }));
      expect(background).toBe(colorScheme === 'dark' ? 'rgb(18, 22, 31)' : 'rgb(250, 248, 244)');
      const fonts = () => page.evaluate(() => [...document.fonts].map(({ status }) => status));
      await expect.poll(fonts).toContain('loaded');
      expect(wide).toBeLessThanOrEqual(320);
      expect(
        await page.locator('img').evaluate((img: HTMLImageElement) => img.naturalWidth),
      ).toBeGreaterThan(0);
      await expectNoAxeViolations(page);
      await page.getByRole('link', { name: 'Ga naar de Netwerkkaart' }).click();
      expect(page.url()).toBe(site.url);
    },
  );
});

it('nginx sends the address without its last slash on, with what was asked', async () => {
  const site = await hostWithNginx('/een/onder/pad/');
  onTestFinished(site.stop);
  const answer = await fetch(`${site.url.replace(/\/$/, '')}?weergave=lijst`, {
    redirect: 'manual',
  });
  expect(answer.status).toBe(308);
  expect(answer.headers.get('location')).toBe('/een/onder/pad/?weergave=lijst');
});
