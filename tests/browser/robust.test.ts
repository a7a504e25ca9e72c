import { readFile } from 'node:fs/promises';
import type { Page, Route } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { nl } from '../../src/i18n/nl.ts';
import { countAround, countKinds, inWords, total } from '../support/facts.ts';
import { builtFile, builtIndex, FIXED_VERSION } from './support/built.ts';
import { openPage } from './support/openPage.ts';

const LATEST = builtIndex.latest;
const fileOf = (version: string) => `**/data/${version}/netwerk.json*`;
const contentOf = (version: string) => readFile(`dist/data/${version}/netwerk.json`, 'utf8');
/** "532 onderdelen": of how much the summary above a network without filters tells. */
function wholeOf(version: string): string {
  const count = total(countKinds(builtFile(version)));
  return nl.selection.whole(count);
}
const indexContent = () => readFile('dist/data/index.json', 'utf8');

const problem = (page: Page, text: string | RegExp) =>
  page.getByRole('alert').getByText(text).first().waitFor();

describe('data that cannot be loaded', () => {
  it.each([
    ['is missing', (route: Route) => route.fulfill({ status: 404, body: '' }), /is er niet/],
    [
      'is cut off',
      async (route: Route) => route.fulfill({ body: (await contentOf(LATEST)).slice(0, 9000) }),
      /afgebroken|niet meer zoals het is gepubliceerd/,
    ],
    [
      'is not JSON',
      (route: Route) => route.fulfill({ body: 'geen { json' }),
      /niet te lezen|niet meer zoals het is gepubliceerd/,
    ],
    ['gives no answer', (route: Route) => route.abort('connectionfailed'), /geen verbinding/],
  ])('%s: says so and offers the other versions', async (_, answer, message) => {
    const { page } = await openPage('', { routes: { [fileOf(LATEST)]: answer } });
    await problem(page, message);
    await page.getByRole('button', { name: nl.problems.otherVersion('November 2018') }).click();
    await page.getByText(wholeOf('2018-11')).first().waitFor();
  });

  it('says so when the list of versions is of a future format', async () => {
    const future = (await indexContent()).replace(/"schemaVersion":\d+/, '"schemaVersion":99');
    const { page } = await openPage('', {
      routes: {
        '**/data/index.json*': (route) => route.fulfill({ body: future }),
      },
    });
    await problem(page, /formaat 99/);
  });

  it('works again after "Probeer opnieuw"', async () => {
    let broken = true;
    const { page } = await openPage('', {
      routes: {
        '**/data/index.json*': (route) =>
          broken ? route.fulfill({ status: 500, body: '' }) : route.continue(),
      },
    });
    await problem(page, /fout 500/);
    broken = false;
    await page.getByRole('button', { name: nl.retry }).click();
    await page.getByText(wholeOf(LATEST)).first().waitFor();
  });

  it('keeps the version that is shown when another one fails', async () => {
    const { page } = await openPage('', {
      routes: {
        [fileOf('2017-11')]: (route) => route.fulfill({ status: 404, body: '' }),
      },
    });
    await page.getByRole('combobox', { name: nl.version.label }).selectOption('2017-11');
    await problem(page, nl.version.stays(builtFile(LATEST).version.title));
    await page.getByText(wholeOf(LATEST)).first().waitFor();
    expect(new URL(page.url()).search).toBe('');
  });
});

describe('a site that is renewed while a page of it is open', () => {
  it('is read again: the version that one chooses then comes from the new files', async () => {
    const index = await indexContent();
    const [, hash = ''] = /2018-11\/netwerk\.json","sha256":"(\w+)"/.exec(index) ?? [];
    expect(hash).not.toBe('');
    let renewed = false;
    const { page } = await openPage('', {
      routes: {
        '**/data/index.json*': (route) =>
          route.fulfill({ body: renewed ? index : index.replace(hash, '0'.repeat(hash.length)) }),
      },
    });
    await page.getByRole('application').waitFor();
    renewed = true;
    await page.getByRole('combobox', { name: nl.version.label }).selectOption('2018-11');
    await page.getByRole('button', { name: nl.version.toLatest }).waitFor();
    expect(new URL(page.url()).search).toBe('?versie=2018-11');
  });
});

describe('the history', () => {
  it('has no step for a version that could not be shown', async () => {
    const { page } = await openPage('', {
      routes: {
        [fileOf('2018-11')]: (route) => route.fulfill({ status: 404, body: '' }),
      },
    });
    await page.getByRole('link', { name: nl.views.lijst }).first().click();
    await page.getByRole('table').waitFor();
    await page.getByRole('combobox', { name: nl.version.label }).selectOption('2018-11');
    await problem(page, nl.version.stays(builtFile(LATEST).version.title));
    await page.goBack();
    await page.getByRole('table').waitFor({ state: 'detached' });
  });

  it('is not gone through by the link that skips to the content', async () => {
    const { page } = await openPage(`?weergave=lijst&versie=${FIXED_VERSION}&leefdomein=onzin`);
    const notice = page.getByText(nl.notices.ignored('leefdomein', 'onzin'));
    await notice.waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => location.hash)).toBe('#main');
    await page.getByRole('link', { name: 'Movisie', exact: true }).click();
    await page.getByRole('complementary').getByRole('heading', { level: 2 }).waitFor();
    expect(await notice.isVisible()).toBe(true);
  });
});

describe('a part that is not fetched', () => {
  const lost = (route: Route) => route.abort('connectionfailed');
  const detail = (page: Page) => page.locator('.detail');

  it('can be closed on a phone, and comes complete when one tries again', async () => {
    let down = true;
    const { page } = await openPage(`?weergave=lijst&versie=${FIXED_VERSION}`, {
      routes: {
        '**/assets/DetailPanel*': (route) => (down ? lost(route) : route.continue()),
      },
    });
    await page.setViewportSize({ width: 390, height: 800 });
    const movisie = page.getByRole('link', { name: 'Movisie', exact: true });
    await movisie.click();
    await problem(page, nl.partNotFetchedAdvice);
    await page.keyboard.press('Escape');
    await detail(page).waitFor({ state: 'detached' });
    expect(await movisie.evaluate((link) => link === document.activeElement)).toBe(true);

    await movisie.click();
    await detail(page).getByRole('button', { name: nl.close }).click();
    await detail(page).waitFor({ state: 'detached' });

    await movisie.click();
    await problem(page, nl.partNotFetchedAdvice);
    down = false;
    await page.getByRole('button', { name: nl.retry }).click();
    await page.getByRole('heading', { level: 2, name: /^Movisie/ }).waitFor();
    // Its style sheet failed as well, and came along.
    expect(await detail(page).evaluate((panel) => getComputedStyle(panel).overflowY)).toBe('auto');
  });

  it('leaves the header as high as it was', async () => {
    const { page } = await openPage('', { routes: { '**/assets/ShareDialog*': lost } });
    const header = page.locator('.header');
    const share = page.getByRole('button', { name: nl.share.open, exact: true });
    await share.waitFor();
    const before = await header.boundingBox();
    await share.click();
    await problem(page, nl.partNotFetchedAdvice);
    expect(await header.boundingBox()).toEqual(before);
    await page.getByRole('button', { name: nl.close, exact: true }).click();
    await page.getByRole('alert').waitFor({ state: 'detached' });
  });
});

describe('a view that fails', () => {
  it('says so, and the others keep working', async () => {
    const { page } = await openPage('?weergave=kaart', {
      routes: {
        '**/assets/MapView*.js': (route) => route.abort('connectionfailed'),
      },
    });
    await problem(page, nl.partFailed(nl.views.kaart));
    await page.getByRole('link', { name: nl.views.lijst }).first().click();
    await page.getByRole('table').waitFor();
  });

  it('leaves the list of pilots when the boundaries are missing', async () => {
    const { page } = await openPage(`?weergave=kaart&versie=${FIXED_VERSION}`, {
      routes: {
        '**/data/geo/gemeenten.topo.json*': (route) => route.fulfill({ status: 404, body: '' }),
      },
    });
    await page.getByText(nl.map.failed).waitFor();
    await page
      .getByRole('button', { name: /Bouwdepot Eindhoven/ })
      .first()
      .waitFor();
  });
});

describe('without what a page usually has', () => {
  it('shows a text with a way on when scripts are off', async () => {
    const { page } = await openPage('', { javaScriptEnabled: false });
    await page.locator('.no-script').waitFor();
    expect(await page.locator('.no-script').textContent()).toContain('heeft JavaScript nodig');
    await page.getByRole('heading', { name: 'Netwerkkaart 16-27' }).waitFor();
  });

  it('keeps working when the network goes after loading', async () => {
    const { page } = await openPage('');
    await page.getByText(wholeOf(LATEST)).first().waitFor();
    await page.getByRole('link', { name: nl.views.lijst }).first().click();
    await page.getByRole('table').waitFor();
    await page.context().setOffline(true);
    await page.getByRole('searchbox').fill('jeugd');
    await page.locator('.search-results').getByRole('button').first().click();
    await page.getByRole('complementary').getByRole('heading', { level: 2 }).waitFor();
    await page.getByRole('combobox', { name: nl.version.label }).selectOption('2018-11');
    await problem(page, /geen verbinding/);
    await page.getByText(wholeOf(LATEST)).first().waitFor();
  });

  it('goes back to a version that was shown before without a network', async () => {
    const { page } = await openPage('');
    const version = page.getByRole('combobox', { name: nl.version.label });
    await version.selectOption('2018-11');
    const older = page.getByRole('button', { name: nl.version.toLatest });
    await older.waitFor();
    await page.context().setOffline(true);
    await older.click();
    await older.waitFor({ state: 'detached' });
    await version.selectOption('2018-11');
    await older.waitFor();
  });

  it('works where the history refuses, as in a frame without an origin', async () => {
    const { page } = await openPage('', {
      before: () => {
        history.pushState = () => {
          throw new DOMException('refused', 'SecurityError');
        };
        history.replaceState = history.pushState;
      },
    });
    await page.getByRole('link', { name: nl.views.lijst }).first().click();
    await page.getByRole('table').waitFor();
    const file = builtFile();
    const wonen = countAround(file, 'wonen');
    await page.getByRole('checkbox', { name: `Wonen ${total(wonen)}`, exact: true }).check();
    await page.getByText(inWords(file, wonen)).first().waitFor();
  });
});
