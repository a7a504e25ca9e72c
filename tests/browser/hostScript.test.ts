/** embed/v1.js on pages of another origin: wherever and however often it stands there. */
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { expectAsHighAsItHolds, expectCalm, frameIn } from './support/frames.ts';
import { embedded, hostPage } from './support/hostPage.ts';
import { openPage } from './support/openPage.ts';

const SCRIPT = () => `<script src="${inject('siteUrl')}embed/v1.js"></script>`;
const LIST = 'weergave="lijst" soort="pilot"';
const element = (attributes = LIST) => `<netwerk-kaart ${attributes}></netwerk-kaart>`;
/** In px: what the page says, and what an element is when it does not. */
const GIVEN = 400;
const USUAL = 640;
const frame = () =>
  `<iframe title="Lijst" src="${embedded('&weergave=lijst&soort=pilot')}" width="900" height="${GIVEN}"></iframe>`;

const open = async (body: string) => openPage('', { site: await hostPage({ body }) });
const heights = (page: Page) =>
  page.locator('iframe').evaluateAll((all) => all.map(({ clientHeight }) => clientHeight));

/** Each list shows, and is as high as it is. */
async function expectHigh(page: Page, count: number) {
  expect(await page.locator('iframe').count()).toBe(count);
  for (let place = 0; place < count; place += 1) {
    // What is out of view is drawn, and measured, when it comes into view.
    await page.locator('iframe').nth(place).scrollIntoViewIfNeeded();
    await expectAsHighAsItHolds(await frameIn(page, place));
  }
  for (const height of await heights(page)) expect([GIVEN, USUAL]).not.toContain(height);
}

describe('the script for pages of others', () => {
  it.each<[string, () => string, number]>([
    ['before a frame', () => SCRIPT() + frame(), 1],
    ['after a frame', () => frame() + SCRIPT(), 1],
    ['before an element', () => SCRIPT() + element(), 1],
    ['after an element', () => element() + SCRIPT(), 1],
    ['twice', () => SCRIPT() + element() + frame() + SCRIPT(), 2],
    ['with three of them', () => element() + frame() + SCRIPT() + element(), 3],
    ['with attributes nobody knows', () => SCRIPT() + element(`${LIST} kleurtje="3" data-x`), 1],
  ])('%s gives each list the height that it has', async (_, body, count) => {
    const { page, problems } = await open(body());
    await expectHigh(page, count);
    expectCalm(problems);
  });

  it('works when it comes long after the frame', async () => {
    const { page, problems } = await open(frame());
    await (await frameIn(page)).getByRole('table').waitFor();
    expect(await heights(page)).toEqual([GIVEN]);
    await page.addScriptTag({ url: `${inject('siteUrl')}embed/v1.js` });
    await expectHigh(page, 1);
    expectCalm(problems);
  });

  it('shows other attributes in the same frame, without loading anew', async () => {
    const { page, problems } = await open(SCRIPT() + element());
    await expectHigh(page, 1);
    const shown = await frameIn(page);
    await shown.evaluate(() => {
      document.body.dataset.same = 'yes';
    });
    const steps = await page.evaluate(() => history.length);
    const kaart = page.locator('netwerk-kaart');
    await kaart.evaluate((it) => it.setAttribute('weergave', 'kaart'));
    await shown.locator('.map-canvas').waitFor();
    await expect.poll(() => heights(page)).toEqual([USUAL]);
    await kaart.evaluate((it) => it.setAttribute('hoogte', '500'));
    await expect.poll(() => heights(page)).toEqual([500]);
    await kaart.evaluate((it) => it.setAttribute('soort', 'pilot,iets-geks'));
    await shown.getByText('iets-geks').first().waitFor();
    expect(await shown.evaluate(() => document.body.dataset.same)).toBe('yes');
    expect(await page.evaluate(() => history.length)).toBe(steps);
    expectCalm(problems);
  });

  it('leaves nothing behind of an element that is taken away, and makes it again', async () => {
    const { page, problems } = await open(
      `${SCRIPT()}<div id="plek"><netwerk-kaart ${LIST}><p>Even geduld</p></netwerk-kaart></div>`,
    );
    await expectHigh(page, 1);
    const place = page.locator('#plek');
    expect(await page.getByText('Even geduld').isVisible()).toBe(false);
    const taken = await page.evaluateHandle(() => {
      const it = document.querySelector('netwerk-kaart');
      it?.remove();
      return it;
    });
    expect(await place.innerHTML()).toBe('');
    expect(page.frames()).toHaveLength(1);
    expect(await page.evaluate(() => document.body.children.length)).toBe(2);
    await page.evaluate((it) => it && document.querySelector('#plek')?.append(it), taken);
    await expectHigh(page, 1);
    expectCalm(problems);
  });
});
