import { createHash } from 'node:crypto';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { LENSES } from '../../src/domain/lenses.ts';
import { lensGraph } from '../../src/domain/lensGraph.ts';
import { buildNetwork, pictureName } from '../../src/domain/network.ts';
import type { LensLayout, NetworkFile } from '../../src/domain/schema.ts';
import { nl } from '../../src/i18n/nl.ts';
import { countKinds, inWords, total } from '../support/facts.ts';
import { builtFile } from './support/built.ts';
import { expectNoProblems, openPage } from './support/openPage.ts';

const file = builtFile();
const [lens] = LENSES;
const layout = layoutOf(file);

function layoutOf({ layouts }: NetworkFile): LensLayout {
  const built = layouts[lens.id];
  if (!built) throw new Error('no layout was built');
  return built;
}

/** The organisation in the picture with most lines: the largest, so it is what the pointer meets at its place. */
const hub = busiest(file.organisations);
/** The same of what a filter on wonen leaves. */
const wonenHub = busiest(
  file.organisations.filter(({ leefdomeinen }) => leefdomeinen?.includes('wonen')),
);

function busiest(organisations: NetworkFile['organisations']) {
  const { degrees } = lensGraph(buildNetwork(file), lens);
  const drawn = organisations.filter(({ id }) => layout.nodes[id] !== undefined);
  const [first] = drawn.sort((a, b) => (degrees.get(b.id) ?? 0) - (degrees.get(a.id) ?? 0));
  if (!first) throw new Error('no organisation in the picture');
  return first;
}

const picture = (page: Page) => page.getByRole('application', { name: nl.network.label });
const detail = (page: Page) => page.getByRole('complementary', { name: nl.detail.label });

type Box = NonNullable<Awaited<ReturnType<Locator['boundingBox']>>>;

async function box(page: Page): Promise<Box> {
  const found = await picture(page).boundingBox();
  if (!found) throw new Error('no picture');
  return found;
}

/** Where a node stands on the page when everything fits: the middle of the layout in that of the picture. */
function placeIn(
  { x, y, width, height }: Box,
  id: string,
  drawn = layout,
): { x: number; y: number } {
  const at = drawn.nodes[id];
  if (!at) throw new Error(`${id} is not in the picture`);
  const scale = Math.min(width / drawn.width, height / drawn.height);
  return {
    x: x + width / 2 + (at[0] - drawn.width / 2) * scale,
    y: y + height / 2 + (at[1] - drawn.height / 2) * scale,
  };
}

/**
 * A mark of the pixels of the picture once it is settled, to see whether it changed. That must last a few frames: what just
 * happened to the page, such as a font that arrived, reaches the picture a little later.
 */
async function pixels(page: Page): Promise<string> {
  const image = await picture(page).evaluate(async (host) => {
    for (let calm = 0; calm < 3; ) {
      await new Promise(requestAnimationFrame);
      const isCalm = host.dataset.settled === 'true' && document.fonts.status === 'loaded';
      calm = isCalm ? calm + 1 : 0;
    }
    return host.querySelector('canvas')?.toDataURL() ?? '';
  });
  // Short enough to read when a test fails.
  return createHash('sha256').update(image).digest('hex');
}

async function openNetwork(address = '') {
  const opened = await openPage(address, { reducedMotion: 'reduce' });
  await opened.page.locator('.selection-summary').waitFor();
  await opened.page.evaluate(() => document.fonts.ready);
  return { ...opened, before: await pixels(opened.page) };
}

describe('the picture of the network', () => {
  it('is settled on arrival: nothing moves by itself', async () => {
    const { page, problems, before } = await openNetwork();
    const stirred = await picture(page).evaluate(async (host) => {
      let count = 0;
      const observer = new MutationObserver(() => {
        count += 1;
      });
      observer.observe(host, { attributes: true, attributeFilter: ['data-settled'] });
      for (let frames = 0; frames < 30; frames++) await new Promise(requestAnimationFrame);
      observer.disconnect();
      return count;
    });
    expect(stirred).toBe(0);
    expect(await pixels(page)).toBe(before);
    expectNoProblems(problems);
  });

  it('lights up what is pointed at, and comes back when the pointer leaves', async () => {
    const { page, before } = await openNetwork();
    const { x, y } = placeIn(await box(page), hub.id);
    await page.mouse.move(x, y);
    await page.locator('.network-told').getByText(hub.name).waitFor();
    expect(await pixels(page)).not.toBe(before);
    await page.mouse.move(x, 5);
    await page.locator('.network-told').waitFor({ state: 'detached' });
    expect(await pixels(page)).toBe(before);
  });

  it('opens the detail of what is clicked, and closes it with Escape', async () => {
    const { page, problems } = await openNetwork();
    const { x, y } = placeIn(await box(page), hub.id);
    await page.mouse.click(x, y);
    await detail(page).getByRole('heading', { level: 2, name: hub.name }).waitFor();
    await detail(page).getByRole('button', { name: nl.close, exact: true }).focus();
    await page.keyboard.press('Escape');
    await detail(page).waitFor({ state: 'detached' });
    expectNoProblems(problems);
  });

  it('is not clicked by a drag, and is put back by "Passend"', async () => {
    const { page, before } = await openNetwork();
    const { x, y } = placeIn(await box(page), hub.id);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 80, y + 40, { steps: 5 });
    await page.mouse.up();
    expect(await pixels(page)).not.toBe(before);
    expect(new URL(page.url()).search).toBe('');
    expect(await detail(page).count()).toBe(0);
    await page.getByRole('button', { name: nl.network.fit }).click();
    await page.mouse.move(x, 5);
    await expect.poll(() => pixels(page)).toBe(before);
  });

  it('zooms in by wheel, button and keyboard, and back to everything by key', async () => {
    const { page, before } = await openNetwork();
    const { x, y } = await box(page);
    const ways = [
      () => page.mouse.wheel(0, -240),
      () => page.getByRole('button', { name: nl.network.zoomIn }).click(),
      async () => {
        await picture(page).focus();
        await page.keyboard.press('+');
        await page.keyboard.press('Shift+ArrowLeft');
      },
    ];
    for (const zoomIn of ways) {
      // The upper left corner of the picture holds no node to light up.
      await page.mouse.move(x + 2, y + 2);
      await zoomIn();
      await expect.poll(() => pixels(page)).not.toBe(before);
      await picture(page).focus();
      await page.keyboard.press('0');
      await page.mouse.move(5, 5);
      await expect.poll(() => pixels(page)).toBe(before);
    }
  });

  it('names what it does not draw', async () => {
    const { page } = await openNetwork();
    const network = buildNetwork(file);
    const { degrees } = lensGraph(network, lens);
    for (const id of layout.folded) {
      const entity = network.entities.get(id);
      if (!entity) throw new Error(`${id} is folded, and does not exist`);
      const name = nl.network.folded(
        nl.network.withLines(pictureName(entity), degrees.get(id) ?? 0),
      );
      await page.getByRole('button', { name, exact: true }).click();
      await detail(page).getByRole('heading', { level: 2, name: entity.record.name }).waitFor();
      await detail(page).getByRole('button', { name: nl.close, exact: true }).click();
    }
    const outside = { ...countKinds(file) };
    for (const kind of lens.kinds) outside[kind] = 0;
    await page.getByText(nl.network.outside(total(outside)), { exact: true }).click();
    for (const words of inWords(file, outside).split(', ')) {
      await page.getByText(words, { exact: true }).waitFor();
    }
  });

  it('filters by its legend', async () => {
    const { page } = await openNetwork();
    const legend = page.getByRole('region', { name: nl.network.legend });
    await legend.getByRole('button', { name: /^alleen pilots/ }).click();
    expect(new URL(page.url()).searchParams.get('soort')).toBe('pilot');
    const { pilot } = countKinds(file);
    const summary = await page.locator('.selection-summary').innerText();
    expect(summary.startsWith(`${inWords(file, { pilot })}, `), summary).toBe(true);
  });

  it('does not move what a filter leaves', async () => {
    const { page } = await openNetwork('?leefdomein=wonen');
    const { x, y } = placeIn(await box(page), wonenHub.id);
    await page.mouse.click(x, y);
    await detail(page).getByRole('heading', { level: 2, name: wonenHub.name }).waitFor();
  });
});

describe('the picture of what changed', () => {
  const [before, after] = [builtFile('2017-11'), builtFile('2018-11')];
  const legend = (page: Page) => page.getByRole('region', { name: nl.network.legend });
  const row = (page: Page, mark: 'added' | 'changed' | 'removed') =>
    legend(page).getByRole('button', { name: new RegExp(`^${nl.changes.badges[mark]}`) });
  const open = async () => {
    const opened = await openNetwork('?versie=2018-11&sinds=2017-11');
    await legend(opened.page).getByText(nl.changes.since('november 2017')).waitFor();
    return opened;
  };
  const countOf = async (page: Page, mark: 'added' | 'changed' | 'removed') =>
    Number(/\d+/.exec(await row(page, mark).innerText())?.[0]);

  it('counts in its legend what the page says in words', async () => {
    const { page, problems } = await open();
    const counts = await Promise.all(
      (['added', 'changed', 'removed'] as const).map((mark) => countOf(page, mark)),
    );
    const [added = 0, changed = 0, removed = 0] = counts;
    expect(added).toBe(
      [...buildNetwork(after).entities.keys()].filter(
        (id) => !buildNetwork(before).entities.has(id),
      ).length,
    );
    const words = nl.changes.total('november 2017', added, changed, removed);
    await page.getByText(words).first().waitFor();
    expectNoProblems(problems);
  });

  it('says of what is pointed at that it is new', async () => {
    const { page } = await open();
    const known = layoutOf(before).nodes;
    const drawn = layoutOf(after);
    const id = Object.keys(drawn.nodes).find((one) => one.startsWith('pilot-') && !known[one]);
    const name = after.pilots.find((pilot) => pilot.id === id)?.name;
    if (id === undefined || name === undefined) throw new Error('no new pilot in the picture');
    await pixels(page);
    const { x, y } = placeIn(await box(page), id, drawn);
    await page.mouse.move(x, y);
    await page
      .locator('.network-told')
      .getByText(nl.network.marked(name, nl.changes.badges.added), { exact: true })
      .waitFor();
  });

  it('lights what has one mark, and is as before when that is taken back', async () => {
    const { page } = await open();
    const all = await pixels(page);
    await row(page, 'changed').click();
    expect(await pixels(page)).not.toBe(all);
    await row(page, 'changed').click();
    await expect.poll(() => pixels(page)).toBe(all);
  });
});
