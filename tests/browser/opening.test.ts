import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { nl } from '../../src/i18n/nl.ts';
import { nlOwnFile } from '../../src/i18n/nlOwnFile.ts';
import { expectNoAxeViolations } from './support/axe.ts';
import { expectNoProblems, type OpenOptions, openPage } from './support/openPage.ts';

const NAME = 'proef.json';
const ADDRESS = `?bron=${NAME}`;
const FILE = {
  nodes: [
    { id: 'team', type: 'organisatie', label: 'Team <b>Noord</b>' },
    { id: 'plan', type: 'plan', label: 'Het plan' },
    { id: 'wijk', type: 'wijk', label: 'De wijk' },
    { type: 'wijk', label: 'Zonder id' },
  ],
  links: [
    { source: 'team', target: 'plan', type: 'maakt' },
    { source: 'plan', target: 'wijk', type: 'gaat over' },
  ],
};

const bar = (page: Page) => page.getByRole('region', { name: nlOwnFile.label });

/** Opens an own file that is answered with this. */
const openOwn = (body: string, options: OpenOptions = {}) =>
  openPage(ADDRESS, {
    routes: {
      [`**/${NAME}`]: (route) => route.fulfill({ contentType: 'application/json', body }),
    },
    ...options,
  });

describe('an own file of nodes and links', () => {
  it('is laid out, seen in every view, and left behind with one click', async () => {
    const { page, problems } = await openOwn(JSON.stringify(FILE));
    await page.locator('.network-canvas[data-settled="true"]').waitFor();
    await expect.poll(() => bar(page).innerText()).toContain(nlOwnFile.shown(NAME));
    expect(await bar(page).innerText()).toContain('nodes 4 › id');
    // So that whoever comes back to this address sees the same.
    expect(new URL(page.url()).searchParams.get('lens')).toBe('alles');
    await expectNoAxeViolations(page);

    await page.getByRole('link', { name: nl.views.lijst }).first().click();
    await page.getByRole('link', { name: 'Team <b>Noord</b>' }).first().click();
    // Its name is text, whatever stands in it, and it says where it comes from.
    const detail = page.getByRole('complementary', { name: nl.detail.label });
    await expect.poll(() => detail.innerText()).toContain('Team <b>Noord</b>');
    expect(await detail.innerText()).toContain('maakt');

    await page.getByRole('link', { name: nlOwnFile.back }).click();
    await page.locator('.network-canvas[data-settled="true"]').waitFor();
    expect(new URL(page.url()).search).toBe('');
    expect(await bar(page).count()).toBe(0);
    expectNoProblems(problems);
  });

  it('is laid out on the page itself where workers are refused', async () => {
    const { page, problems } = await openOwn(JSON.stringify(FILE), {
      before: () => {
        Object.assign(window, {
          Worker: class {
            constructor() {
              throw new DOMException('refused', 'SecurityError');
            }
          },
        });
      },
    });
    await page.locator('.network-canvas[data-settled="true"]').waitFor();
    expectNoProblems(problems);
  });

  it('that is cut off says so, and leads back', async () => {
    const { page } = await openOwn(JSON.stringify(FILE).slice(0, -5));
    await expect.poll(() => page.getByRole('alert').innerText()).toContain(NAME);
    expect(await page.getByRole('alert').innerText()).toContain(nl.problems.cutOff(NAME));
    expect(await page.getByRole('link', { name: nlOwnFile.back }).isVisible()).toBe(true);
  });

  it('of another host is refused without a request', async () => {
    const { page, problems } = await openPage('?bron=https://elders.example/a.json');
    await expect.poll(() => page.getByRole('alert').innerText()).toContain('elders.example');
    expectNoProblems(problems);
  });
});
