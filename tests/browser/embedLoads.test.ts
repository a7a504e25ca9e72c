import { describe, expect, it } from 'vitest';
import { expectNoProblems, openPage } from './support/openPage.ts';

/** The scripts of views and shells, as the build names them. */
const VIEWS = ['network', 'MapView', 'ListView', 'app'];

describe('an embed of one view', () => {
  it.each([
    ['', 'network'],
    ['&weergave=kaart', 'MapView'],
    ['&weergave=lijst', 'ListView'],
  ])('fetches no other view and not the full app: embed=1%s', async (query, view) => {
    const { page, problems } = await openPage('?embed=1&details=0'.concat(query));
    await page.locator('.embed-foot').waitFor();
    await page.waitForLoadState('networkidle');
    const loaded = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => /assets\/([^-]+)-[^/]*\.js$/.exec(name)?.[1]),
    );
    expect(VIEWS.filter((name) => loaded.includes(name))).toEqual([view]);
    expectNoProblems(problems);
  });
});
