import { describe, expect, inject, it } from 'vitest';
import { nl } from '../../src/i18n/nl.ts';
import { nlSaving } from '../../src/i18n/nlSaving.ts';
import {
  atRest,
  click,
  expectAsHighAsItHolds,
  expectCalm,
  focused,
  middleOf,
  openHost,
  SETTINGS,
  scrolled,
} from './support/frames.ts';
import { Fingers, look, PICTURE, settle } from './support/picture.ts';

describe.each(Object.entries(SETTINGS))('a frame %s', (_, setting) => {
  it('shows the network, leaves the page its focus and its place, and works', async () => {
    const { page, frame, problems } = await openHost(setting);
    const place = await scrolled(page);
    await settle(frame);
    expect((await look(frame)).nodes.length).toBeGreaterThan(10);
    expect(await focused(page)).toBe('INPUT');
    expect(await scrolled(page)).toBe(place);

    // A filter.
    const summary = frame.locator('.selection-summary').first();
    const before = await summary.innerText();
    await click(frame, frame.getByRole('button', { name: nl.embed.filters(0), exact: true }));
    await click(frame, frame.getByRole('checkbox', { name: /^Wonen/ }).first());
    await expect.poll(() => summary.innerText()).not.toBe(before);
    await frame.getByRole('region', { name: nl.filters.title }).press('Escape');
    await settle(frame);

    // Details, by keys.
    await frame.locator(PICTURE).focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    const detail = frame.getByRole('complementary');
    await detail.getByRole('heading', { level: 2 }).waitFor();
    await click(frame, detail.getByRole('button', { name: nl.close, exact: true }).first());
    await detail.waitFor({ state: 'hidden' });
    expectCalm(problems);
  });

  it('leaves the wheel to the page, says how to zoom, and zooms with Ctrl and with ⌘', async () => {
    const { page, frame } = await openHost(setting);
    await settle(frame);
    await page.locator('iframe').scrollIntoViewIfNeeded();
    const start = await scrolled(page);
    const picture = frame.locator(PICTURE);
    const { x, y } = await middleOf(frame, picture);
    const { camera } = await look(frame);
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, 120);
    await frame.getByText(nl.picture.left.wheel).waitFor();
    await expect.poll(() => scrolled(page)).toBeGreaterThan(start);
    expect((await look(frame)).camera).toEqual(camera);
    for (const [key, wheel] of [
      ['Control', -60],
      ['Meta', 120],
    ] as const) {
      const there = await atRest(page);
      const { scale } = (await look(frame)).camera;
      const again = await middleOf(frame, picture);
      await page.mouse.move(again.x, again.y - 20);
      await page.keyboard.down(key);
      await page.mouse.wheel(0, wheel);
      await page.keyboard.up(key);
      const grown = async () => Math.sign((await look(frame)).camera.scale - scale);
      await expect.poll(grown).toBe(-Math.sign(wheel));
      expect(await scrolled(page)).toBe(there);
    }
  });

  it('leaves one finger to the page, says so, and zooms with two', async () => {
    const { page, frame } = await openHost(setting, { options: { hasTouch: true } });
    await settle(frame);
    await page.locator('iframe').scrollIntoViewIfNeeded();
    const start = await scrolled(page);
    const fingers = await Fingers.on(page);
    const { x, y } = await middleOf(frame, frame.locator(PICTURE));
    const { camera } = await look(frame);
    await fingers.move([
      [
        [x, y],
        [x, y - 90],
      ],
    ]);
    await frame.getByText(nl.picture.left.finger).waitFor();
    await expect.poll(() => scrolled(page)).toBeGreaterThan(start);
    expect((await look(frame)).camera).toEqual(camera);
    const there = await atRest(page);
    const again = await middleOf(frame, frame.locator(PICTURE));
    const pinch = [-1, 1].map(
      (side) =>
        [
          [again.x + side * 30, again.y],
          [again.x + side * 90, again.y],
        ] as const,
    );
    await fingers.move(pinch);
    await expect.poll(async () => (await look(frame)).camera.scale).toBeGreaterThan(camera.scale);
    expect(await scrolled(page)).toBe(there);
  });

  it('is gone through by Tab, and left again at both sides', async () => {
    const { page, frame } = await openHost(setting);
    await settle(frame);
    const before = page.getByRole('textbox', { name: 'ervoor' });
    const inPage = page.locator('input, a');
    const names: string[] = [];
    const goThrough = async (key: string) => {
      for (let steps = 0; (await focused(page)) === 'IFRAME'; steps += 1) {
        if (steps > 60) throw new Error(`${key} does not leave the frame`);
        names.push(
          await frame.evaluate(() => {
            const { activeElement } = document;
            return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '';
          }),
        );
        await page.keyboard.press(key);
      }
    };
    await (setting.around ? inPage.nth(-2) : before).focus();
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('IFRAME');
    await goThrough('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('verder');
    expect(names).toContain(nl.embed.filters(0));
    expect(names.filter((name) => name.startsWith(nl.embed.whole.netwerk))).toHaveLength(1);
    await page.keyboard.press('Shift+Tab');
    expect(await focused(page)).toBe('IFRAME');
    await goThrough('Shift+Tab');
    expect(await focused(page)).toBe('INPUT');
  });

  it('gives what can be kept and copied, opens the whole, or says what to do instead', async () => {
    const { page, frame } = await openHost(setting);
    await settle(frame);
    const whole = frame.locator('.embed-foot > a');
    await click(frame, frame.getByRole('button', { name: nl.save.open, exact: true }));
    const dialog = frame.getByRole('dialog');
    const save = dialog.getByRole('button', { name: nlSaving.save });
    if (setting.sealed) {
      await dialog
        .getByText(nlSaving.inFrame.doubtful)
        .or(dialog.getByText(nlSaving.inFrame.refused))
        .first()
        .waitFor();
      await click(frame, dialog.getByRole('button', { name: nlSaving.copyAddress }));
      const address = dialog.getByRole('textbox', { name: nl.detail.copyFailed });
      await address.waitFor();
      const selected = await address.evaluate((field: HTMLInputElement) =>
        field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0),
      );
      expect(new URL(selected).origin).toBe(new URL(inject('siteUrl')).origin);
    } else {
      const download = page.waitForEvent('download');
      await click(frame, save);
      expect((await download).suggestedFilename()).toMatch(/\.png$/);
    }
    await click(frame, dialog.getByRole('button', { name: nl.close, exact: true }));
    await dialog.waitFor({ state: 'detached' });
    if (setting.sealed) {
      await click(frame, whole);
      const address = frame.getByRole('textbox', { name: nl.embed.sealed });
      expect(await address.inputValue()).toBe(inject('siteUrl'));
    } else {
      const opened = page.waitForEvent('popup');
      await click(frame, whole);
      expect((await opened).url()).toBe(inject('siteUrl'));
    }
  });

  it('is as high as its list, where the page has the script', async () => {
    const script = `<script src="${inject('siteUrl')}embed/v1.js" async></script>`;
    const { page, frame } = await openHost(setting, {
      query: '&weergave=lijst&soort=pilot',
      after: script,
    });
    await frame.getByRole('table').waitFor();
    await expectAsHighAsItHolds(frame);
    // What the pages say themselves.
    const height = await page.locator('iframe').evaluate((element) => element.clientHeight);
    expect([400, 640]).not.toContain(height);
  });
});
