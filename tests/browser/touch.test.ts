import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { nl } from '../../src/i18n/nl.ts';
import { expectNoProblems, openPage } from './support/openPage.ts';
import { Fingers, look, PICTURE, settle } from './support/picture.ts';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const;
const TABLET = { viewport: { width: 1180, height: 820 }, hasTouch: true } as const;

async function open(device: typeof PHONE | typeof TABLET = TABLET) {
  const opened = await openPage('', { ...device, reducedMotion: 'reduce' });
  await opened.page.locator('.selection-summary').waitFor();
  await opened.page.evaluate(() => document.fonts.ready);
  await settle(opened.page);
  return { ...opened, fingers: await Fingers.on(opened.page) };
}

async function middle(page: Page) {
  const box = await page.locator(PICTURE).boundingBox();
  if (!box) throw new Error('no picture');
  return [box.x + box.width / 2, box.y + box.height / 2] as const;
}

const chosen = (page: Page) => new URL(page.url()).searchParams.get('selectie');

/** A node, and a place 11 px beside it that no other node is as near to; px from the top left of the page. */
async function besideNode(page: Page) {
  const { nodes } = await look(page);
  const box = await page.locator(PICTURE).boundingBox();
  if (!box) throw new Error('no picture');
  const distances = (x: number, y: number) =>
    nodes.map(({ screen }) => Math.hypot(screen.x - x, screen.y - y)).sort((a, b) => a - b);
  for (const { id, screen } of nodes) {
    const [x, y] = [screen.x + 8, screen.y - 7];
    const [, second = 0] = distances(x, y);
    const isInside = x > 40 && x < box.width - 40 && y > 60 && y < box.height - 130;
    if (isInside && second > 14 && screen.radius < 8) {
      return { id, place: [box.x + x, box.y + y] as const };
    }
  }
  throw new Error('every node has another one near');
}

describe('fingers', () => {
  it('pinch to zoom, around what is between them', async () => {
    const { page, fingers, problems } = await open();
    const [x, y] = await middle(page);
    const { camera } = await look(page);
    await fingers.move([
      [
        [x - 50, y],
        [x - 150, y],
      ],
      [
        [x + 50, y],
        [x + 150, y],
      ],
    ]);
    await settle(page);
    const after = await look(page);
    expect(after.camera.scale / camera.scale).toBeCloseTo(3, 1);
    await fingers.move([
      [
        [x - 150, y],
        [x - 75, y],
      ],
      [
        [x + 150, y],
        [x + 75, y],
      ],
    ]);
    await settle(page);
    expect((await look(page)).camera.scale / camera.scale).toBeCloseTo(1.5, 1);
    expectNoProblems(problems);
  });

  it('move the picture, one alone too', async () => {
    const { page, fingers } = await open();
    const [x, y] = await middle(page);
    const { camera } = await look(page);
    await fingers.move([
      [
        [x, y],
        [x + 80, y - 60],
      ],
    ]);
    await settle(page);
    const after = await look(page);
    expect(after.camera.dx - camera.dx).toBeCloseTo(80, 0);
    expect(after.camera.dy - camera.dy).toBeCloseTo(-60, 0);
    expect(after.camera.scale).toBe(camera.scale);
    expect(chosen(page)).toBeNull();
  });

  it.each([
    ['telephone', PHONE],
    ['tablet', TABLET],
  ])('choose what they tap, 11 px beside it too, on a %s', async (_, device) => {
    const { page, fingers } = await open(device);
    const { id, place } = await besideNode(page);
    await fingers.tap(place);
    await expect.poll(() => chosen(page)).toBe(id);
  });

  it('tap twice for what is around it', async () => {
    const { page, fingers } = await open();
    const { id, place } = await besideNode(page);
    await fingers.tap(place);
    await fingers.tap(place);
    await expect.poll(() => new URL(page.url()).searchParams.get('omgeving')).toBe('1');
    expect(chosen(page)).toBe(id);
  });
});

describe('in a frame', () => {
  /** A long page around a frame, in which the app is. */
  async function openFrame() {
    const { page } = await openPage('data/index.json', { ...TABLET, reducedMotion: 'reduce' });
    const host = new URL('gastheer', inject('siteUrl')).href;
    const body =
      '<body style="margin:0;height:4000px"><iframe src="./" style="width:100%;height:640px;border:0"></iframe>';
    await page.route(host, (route) => route.fulfill({ contentType: 'text/html', body }));
    await page.goto(host);
    const frame = await (await page.locator('iframe').elementHandle())?.contentFrame();
    if (!frame) throw new Error('no frame');
    await frame.locator('.selection-summary').waitFor();
    await settle(frame);
    const box = await frame.locator(PICTURE).boundingBox();
    if (!box) throw new Error('no picture');
    const fingers = await Fingers.on(page);
    return { page, frame, fingers, x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  it('one finger scrolls the page, and is told that it takes two', async () => {
    const { page, frame, fingers, x, y } = await openFrame();
    const { camera } = await look(frame);
    // It is gone after a while, so it is waited for from before the finger goes. At the bottom lie the chips.
    const told = frame.getByText(nl.picture.left.finger).waitFor();
    await fingers.move([
      [
        [x, y],
        [x, y - 150],
      ],
    ]);
    await told;
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(50);
    expect((await look(frame)).camera).toEqual(camera);
    await frame.getByText(nl.picture.left.finger).waitFor({ state: 'detached' });
  });

  it('two fingers move the picture, and not the page', async () => {
    const { page, frame, fingers, x, y } = await openFrame();
    const { camera } = await look(frame);
    await fingers.move([
      [
        [x - 40, y],
        [x - 10, y - 60],
      ],
      [
        [x + 40, y],
        [x + 70, y - 60],
      ],
    ]);
    await settle(frame);
    const after = await look(frame);
    expect(after.camera.dx - camera.dx).toBeCloseTo(30, 0);
    expect(after.camera.dy - camera.dy).toBeCloseTo(-60, 0);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });
});

describe('fingers on the timeline', () => {
  it('pinch to see fewer years, drag to other years, and scroll the page up and down', async () => {
    const { page, problems } = await openPage('?weergave=tijdlijn', PHONE);
    await page.locator('.timeline-bar').first().waitFor();
    const fingers = await Fingers.on(page);
    const years = () => page.locator('.timeline-tick').allTextContents();
    const all = await years();
    await fingers.move([
      [
        [150, 450],
        [50, 450],
      ],
      [
        [250, 450],
        [350, 450],
      ],
    ]);
    await expect.poll(async () => (await years()).at(-1) !== all.at(-1)).toBe(true);
    const near = await years();
    await fingers.move([
      [
        [80, 450],
        [320, 450],
      ],
    ]);
    await expect.poll(async () => Number((await years())[0])).toBeLessThan(Number(near[0]));
    const earlier = await years();
    await fingers.move([
      [
        [200, 650],
        [200, 450],
      ],
    ]);
    await expect
      .poll(() => page.locator('.timeline').evaluate(({ scrollTop }) => scrollTop))
      .toBeGreaterThan(100);
    expect(await years()).toEqual(earlier);
    expectNoProblems(problems);
  });
});
