import type { Frame, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { nl } from '../../src/i18n/nl.ts';
import { embedded, FULL_SANDBOX, hostPage } from './support/hostPage.ts';
import { type OpenOptions, openPage, type Problems } from './support/openPage.ts';
import { look, PICTURE, settle } from './support/picture.ts';

const NETWORK = embedded('');
const SIZE = 'width="100%" height="640" style="border:0"';
const AFTER =
  '<p>Tekst <a href="#verder">verder op de pagina</a></p><div style="height:3000px"></div>';
const iframe = (attributes: string, src = NETWORK) =>
  `<iframe title="Kaart" src="${src}" ${attributes}></iframe>`;
const body = (frame: string) => `<a href="#voor">ervoor</a>${frame}${AFTER}`;

interface Setting {
  readonly body: string;
  readonly policy?: string;
  readonly options?: OpenOptions;
  /** What brings the frame into view. */
  readonly reveal?: (page: Page) => Promise<unknown>;
  /** The page around it hides its own origin: nothing can be kept or copied. */
  readonly sealed?: true;
}

const site = new URL(NETWORK).origin;
const reveal = (change: (frame: HTMLIFrameElement) => void) => (page: Page) =>
  page.locator('iframe').evaluate(change);

/** Every way in which a system for sites is known to make a frame. */
const SETTINGS: Readonly<Record<string, Setting>> = {
  'without a sandbox': { body: body(iframe(SIZE)) },
  'in the sandbox of the snippet': { body: body(iframe(`${SIZE} ${FULL_SANDBOX}`)) },
  'with allow-scripts alone': {
    body: body(iframe(`${SIZE} sandbox="allow-scripts"`)),
    sealed: true,
  },
  'under a strict policy of the page': {
    body: body(iframe('width="1200" height="640"')).replaceAll(/ style="[^"]*"/g, ''),
    policy: `default-src 'none'; frame-src ${site}`,
  },
  'loaded late, below what is in view': {
    body: `<div style="height:4000px"></div>${body(iframe(`${SIZE} loading="lazy"`))}`,
    reveal: reveal((frame) => frame.scrollIntoView()),
  },
  'not displayed at first': {
    body: body(iframe(`${SIZE} hidden`)),
    reveal: reveal((frame) => frame.removeAttribute('hidden')),
  },
  'of no size at first': {
    body: body(iframe('width="0" height="0" style="border:0"')),
    reveal: reveal((frame) => {
      frame.width = '1000';
      frame.height = '640';
    }),
  },
  'of 300 px': { body: body(iframe('width="300" height="640" style="border:0"')) },
  'on a page that is zoomed to 200 %': {
    body: body(iframe(SIZE)),
    options: { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 },
  },
  'on a page that zooms what it shows': {
    body: `<div style="zoom:2">${body(iframe('width="600" height="400" style="border:0"'))}</div>`,
  },
};

async function openHost({ body, policy, options, reveal: show }: Setting) {
  const address = await hostPage({ body, policy });
  const { page, problems } = await openPage('', {
    ...options,
    site: address,
    reducedMotion: 'reduce',
  });
  await show?.(page);
  return { page, problems, frame: await frameIn(page) };
}

async function frameIn(page: Page, place = 0): Promise<Frame> {
  const frame = await (await page.locator('iframe').nth(place).elementHandle())?.contentFrame();
  if (!frame) throw new Error('no frame');
  return frame;
}

const scrolled = (page: Page) => page.evaluate(() => Math.round(window.scrollY));
const focused = (page: Page) => page.evaluate(() => document.activeElement?.tagName);

/** Where something in the frame is, for the mouse. */
async function middleOf(frame: Frame, selector: string) {
  const box = await frame.locator(selector).boundingBox();
  if (!box) throw new Error(`${selector} is not in view`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Nobody else was asked, and nothing went wrong but what `expected` says. */
function expectCalm({ console, policy, foreign, failed }: Problems, expected: RegExp[] = []) {
  const unexpected = [...console, ...policy].filter(
    (text) => !expected.some((it) => it.test(text)),
  );
  expect({ unexpected, failed }).toEqual({ unexpected: [], failed: [] });
  expect(foreign.filter((address) => !address.startsWith(site))).toEqual([]);
}

describe.each(Object.entries(SETTINGS))('a frame %s', (_, setting) => {
  it('shows the network, leaves the page its focus and its place, and works', async () => {
    const { page, frame, problems } = await openHost(setting);
    const place = await scrolled(page);
    await settle(frame);
    expect((await look(frame)).nodes.length).toBeGreaterThan(10);
    expect(await focused(page)).toBe('BODY');
    expect(await scrolled(page)).toBe(place);

    // A filter.
    const summary = frame.locator('.selection-summary').first();
    const before = await summary.innerText();
    await frame.getByRole('button', { name: nl.embed.filters(0), exact: true }).click();
    await frame
      .getByRole('checkbox', { name: /^Wonen/ })
      .first()
      .check();
    await expect.poll(() => summary.innerText()).not.toBe(before);
    await frame.getByRole('region', { name: nl.filters.title }).press('Escape');
    await settle(frame);

    // Details, by keys.
    await frame.locator(PICTURE).focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await frame.getByRole('complementary').getByRole('heading', { level: 2 }).waitFor();
    await frame
      .getByRole('complementary')
      .getByRole('button', { name: nl.close, exact: true })
      .first()
      .click();
    expectCalm(problems);
  });

  it('leaves the wheel to the page, says how to zoom, and zooms with Ctrl', async () => {
    const { page, frame } = await openHost(setting);
    await settle(frame);
    await page.locator('iframe').scrollIntoViewIfNeeded();
    const start = await scrolled(page);
    const { x, y } = await middleOf(frame, PICTURE);
    const { camera } = await look(frame);
    await page.mouse.move(x, y);
    const told = frame.getByText(nl.picture.left.wheel).waitFor();
    await page.mouse.wheel(0, 120);
    await told;
    await expect.poll(() => scrolled(page)).toBeGreaterThan(start);
    expect((await look(frame)).camera).toEqual(camera);
    const { scale } = camera;
    const again = await middleOf(frame, PICTURE);
    await page.mouse.move(again.x, again.y - 40);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -240);
    await page.keyboard.up('Control');
    await expect.poll(async () => (await look(frame)).camera.scale).toBeGreaterThan(scale);
  });

  it('is gone through by Tab, and left again', async () => {
    const { page, frame } = await openHost(setting);
    await settle(frame);
    await page.getByRole('link', { name: 'ervoor' }).focus();
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('IFRAME');
    let steps = 0;
    while ((await focused(page)) === 'IFRAME') {
      await page.keyboard.press('Tab');
      steps += 1;
      if (steps > 60) throw new Error('Tab does not leave the frame');
    }
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('verder');
    await page.keyboard.press('Shift+Tab');
    expect(await focused(page)).toBe('IFRAME');
  });

  it('says what can be kept and copied, and what cannot', async () => {
    const { page, frame } = await openHost(setting);
    await settle(frame);
    const whole = frame.locator('.embed-foot > a');
    expect(await whole.getAttribute('target')).toBe('_blank');
    await frame.getByRole('button', { name: nl.save.open, exact: true }).click();
    const dialog = frame.getByRole('dialog');
    await dialog.waitFor();
    const save = dialog.getByRole('button', { name: nl.save.save });
    if (setting.sealed) {
      await dialog
        .getByText(nl.save.inFrame.doubtful)
        .or(dialog.getByText(nl.save.inFrame.refused))
        .first()
        .waitFor();
    } else {
      const download = page.waitForEvent('download');
      await save.click();
      expect((await download).suggestedFilename()).toMatch(/\.png$/);
    }
    await dialog.getByRole('button', { name: nl.close, exact: true }).click();
    if (setting.sealed) {
      await whole.click();
      const address = frame.getByRole('textbox', { name: nl.embed.sealed });
      expect(await address.inputValue()).toBe(inject('siteUrl'));
    }
  });

  it('prints the view and where it is from', async () => {
    const { page, frame } = await openHost(setting);
    await settle(frame);
    await page.emulateMedia({ media: 'print' });
    expect(await frame.locator(`${PICTURE} canvas, ${PICTURE} img`).first().isVisible()).toBe(true);
    expect(await frame.locator('.printed-source').innerText()).toContain('Netwerkkaart');
    expect(await frame.getByRole('button').filter({ visible: true }).count()).toBe(0);
  });
});
