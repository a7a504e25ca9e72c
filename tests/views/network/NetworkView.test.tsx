import { act, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FacetChoices } from '../../../src/domain/filter.ts';
import { nl } from '../../../src/i18n/nl.ts';
import { NetworkView } from '../../../src/views/network/NetworkView.tsx';
import { pretendBrowser } from '../../support/browser.ts';
import { earlierFile, laterFile } from '../../support/comparedVersions.ts';
import { countKinds, total } from '../../support/facts.ts';
import { fakeContext } from '../../support/fakeContext.ts';
import { smallLayout } from '../../support/lensScene.ts';
import { networkFile, organisation, pilot, relation, theme } from '../../support/network.ts';
import { realFile } from '../../support/realNetwork.ts';
import { renderApp } from '../../support/renderApp.tsx';

const file = networkFile({
  organisations: [
    organisation('org-a'),
    organisation('org-b'),
    organisation('org-d'),
    organisation('org-los', { name: 'Los van alles' }),
    organisation('org-koepel', { name: 'Vereniging van allen', abbreviation: 'VVA' }),
    organisation('org-lid', { name: 'Alleen lid van de koepel' }),
  ],
  pilots: [pilot('pilot-c')],
  themes: [theme('thema-a'), theme('thema-b')],
  relations: [
    relation('org-a', 'org-b'),
    relation('org-a', 'pilot-c'),
    relation('org-d', 'pilot-c'),
    ...['org-a', 'org-b', 'org-d', 'org-lid'].map((id) => relation(id, 'org-koepel', 'lid-van')),
  ],
  layouts: { 'wie-werkt-waaraan': { ...smallLayout, folded: ['org-koepel'] } },
});
const picture = () => screen.getByRole('application', { name: nl.network.label });
/** Over the picture: the neighbours of the selection. */
const counted = () =>
  document.querySelector('.network-total')?.textContent?.replace(/\s+/g, ' ').trim();
const told = () => [...document.querySelectorAll('.network-told')].map((line) => line.textContent);
const legend = () => within(screen.getByRole('region', { name: nl.network.legend }));

afterEach(() => {
  vi.useRealTimers();
});
beforeEach(() => {
  pretendBrowser();
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(800);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(400);
});

/** The view, with what it draws. */
async function show(choices: NonNullable<Parameters<typeof renderApp>[1]>['choices'] = {}) {
  const { context, drawn } = fakeContext();
  vi.mocked(HTMLCanvasElement.prototype.getContext).mockReturnValue(context);
  const app = await renderApp(<NetworkView />, { files: [file], choices });
  const canvas = picture().querySelector('canvas');
  if (!canvas) throw new Error('no canvas');
  return { ...app, drawn, canvas };
}

describe('NetworkView', () => {
  it('draws what has a place, and says how to move and where the text is', async () => {
    const { drawn } = await show();
    expect(drawn.marks).toHaveLength(4);
    const help = picture().getAttribute('aria-describedby');
    expect(document.getElementById(help ?? '')?.textContent).toBe(nl.walk.instructions);
  });

  it('selects what is clicked, and says what the pointer is over', async () => {
    const { canvas, choices } = await show();
    const place = { clientX: 700, clientY: 200, pointerId: 1 };
    expect(told()).toEqual([]);
    fireEvent.pointerMove(canvas, place);
    expect(told()).toEqual(['org-d']);
    fireEvent.pointerDown(canvas, place);
    fireEvent.pointerUp(canvas, place);
    expect(choices().selection).toBe('org-d');
    expect(counted()).toBe(
      `${nl.network.neighbours('org-d', 1)} ${nl.network.neighboursOutside(1)}`,
    );
  });

  it('says how many neighbours a selection has, also while the pointer is over something', async () => {
    const { canvas, drawn } = await show({ selection: 'org-koepel' });
    const words = `${nl.network.neighbours('VVA', 3)} ${nl.network.neighboursOutside(1)}`;
    expect(counted()).toBe(words);
    // The one that stands most to the right.
    const [clientX = 0, clientY = 0] = drawn.marks.toSorted(([x1], [x2]) => x2 - x1)[0] ?? [];
    fireEvent.pointerMove(canvas, { clientX, clientY });
    expect(told()).toEqual(['org-d']);
    fireEvent.pointerLeave(canvas);
    expect(counted()).toBe(words);
  });

  it('tells apart which neighbours a filter hides and which this network does not draw', async () => {
    const { user, choices } = await show({
      selection: 'org-a',
      facets: { soort: ['organisatie'] },
    });
    expect(counted()).toContain(nl.network.neighbours('org-a', 1));
    expect(counted()).toContain(nl.network.hidden(1));
    expect(counted()).toContain(nl.network.neighboursOutside(1));
    await user.click(screen.getByRole('button', { name: nl.explore.showHidden(1) }));
    expect(choices()).toMatchObject({ selection: 'org-a', facets: {} });
    expect(counted()).not.toContain(nl.network.hidden(1));
  });

  it('says when nothing of the choice is in the picture, and leads to the list', async () => {
    const { user, choices, store } = await show({ facets: { soort: ['thema'] } });
    expect(screen.getByText(nl.network.empty, { exact: false })).toBeDefined();
    act(() => store.actions.clearFilters());
    expect(screen.queryByText(nl.network.empty, { exact: false })).toBeNull();
    act(() => store.actions.toggleFilter('soort', 'thema'));
    await user.click(screen.getByRole('button', { name: nl.network.toList }));
    expect(choices()).toMatchObject({ view: 'lijst', facets: { soort: ['thema'] } });
  });

  it('draws again when a font has arrived, and no more when it is gone', async () => {
    const fonts = new EventTarget();
    Object.defineProperty(document, 'fonts', { value: fonts, configurable: true });
    try {
      const { drawn, unmount } = await show();
      await vi.waitFor(() => expect(picture().dataset.settled).toBe('true'));
      const { frames } = drawn;
      act(() => void fonts.dispatchEvent(new Event('loadingdone')));
      await vi.waitFor(() => expect(drawn.frames).toBeGreaterThan(frames));
      const removed = vi.spyOn(fonts, 'removeEventListener');
      unmount();
      expect(removed.mock.calls.map(([type]) => type)).toEqual(['loadingdone']);
    } finally {
      Reflect.deleteProperty(document, 'fonts');
    }
  });

  it('does not go on naming what a filter took away under the pointer', async () => {
    const { canvas, store } = await show();
    fireEvent.pointerMove(canvas, { clientX: 700, clientY: 200 });
    expect(told()).toEqual(['org-d']);
    act(() => store.actions.toggleFilter('soort', 'pilot'));
    expect(told()).toEqual([]);
  });

  it('zooms with its buttons', async () => {
    const { user, drawn } = await show();
    const width = () => Math.max(...drawn.marks.map(([x]) => x));
    const fitted = width();
    await user.click(screen.getByRole('button', { name: nl.network.zoomIn }));
    await vi.waitFor(() => expect(width()).toBeGreaterThan(fitted));
    await user.click(screen.getByRole('button', { name: nl.network.fit }));
    await vi.waitFor(() => expect(width()).toBe(fitted));
    await user.click(screen.getByRole('button', { name: nl.network.zoomOut }));
    await vi.waitFor(() => expect(width()).toBeLessThan(fitted));
  });

  it('takes its canvas and listeners with it when it goes', async () => {
    const { unmount, canvas } = await show();
    vi.useFakeTimers();
    // Moves the camera: a frame, and the names that follow when it rests.
    fireEvent.click(screen.getByRole('button', { name: nl.network.zoomIn }));
    expect(vi.getTimerCount()).toBeGreaterThan(0);
    unmount();
    expect(canvas.isConnected).toBe(false);
    fireEvent.pointerMove(canvas, { clientX: 700, clientY: 200 });
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('what is not in the picture', () => {
  it('is named and counted', async () => {
    const { user, choices } = await show();
    expect(screen.getByText(nl.network.outside(2))).toBeDefined();
    expect(screen.getByText('2 thema’s')).toBeDefined();
    const without = screen.getByText(nl.network.without(2)).closest('details');
    if (!without) throw new Error('no list');
    const names = within(without)
      .getAllByRole('button', { hidden: true })
      .map((button) => button.textContent);
    // A line to an umbrella that is not drawn is no line in the picture.
    expect(names).toEqual(['Los van alles', 'Alleen lid van de koepel']);
    await user.click(screen.getByRole('button', { name: 'Los van alles' }));
    expect(choices().selection).toBe('org-los');
  });

  it('counts the lines of a folded umbrella, and opens it', async () => {
    const { user, choices } = await show();
    await user.click(
      screen.getByRole('button', { name: nl.network.folded(nl.network.withLines('VVA', 4)) }),
    );
    expect(choices().selection).toBe('org-koepel');
  });

  it('follows the filters', async () => {
    await show({ facets: { soort: ['pilot'] } });
    expect(screen.queryByText(/^Nergens mee verbonden/)).toBeNull();
    expect(screen.queryByText(/^Niet getekend/)).toBeNull();
    expect(screen.queryByText(/^Andere soorten/)).toBeNull();
  });

  it('adds up on the real data to all that is left', async () => {
    const real = realFile();
    await renderApp(<NetworkView />, { files: [real] });
    const layout = real.layouts['wie-werkt-waaraan'];
    const told = Object.keys(layout?.nodes ?? {}).length + (layout?.folded.length ?? 0);
    const count = (pattern: RegExp) =>
      Number(screen.queryByText(pattern)?.textContent?.match(/\d+$/)?.[0] ?? 0);
    expect(told + count(/^Nergens mee verbonden/) + count(/^Andere soorten/)).toBe(
      total(countKinds(real)),
    );
  });
});

describe('the legend', () => {
  it('counts what is drawn of each kind of the lens', async () => {
    await show();
    expect(legend().getByRole('button', { name: 'alleen organisaties 3' })).toBeDefined();
    expect(legend().getByRole('button', { name: 'alleen pilots 1' })).toBeDefined();
    expect(legend().queryByRole('button', { name: /thema’s/ })).toBeNull();
    expect(legend().getByText('steunt')).toBeDefined();
  });

  it('filters on a kind, and back', async () => {
    const { user, choices } = await show();
    const pilots = () => legend().getByRole('button', { name: /pilots/ });
    await user.click(pilots());
    expect(choices().facets).toEqual({ soort: ['pilot'] });
    expect(pilots().getAttribute('aria-pressed')).toBe('true');
    // What else could be chosen keeps its count.
    expect(legend().getByRole('button', { name: 'alleen organisaties 3' })).toBeDefined();
    await user.click(pilots());
    expect(choices().facets).toEqual({});
  });
});

describe('what changed since an earlier version', () => {
  async function compare(facets: FacetChoices = {}) {
    const { context, drawn } = fakeContext();
    vi.mocked(HTMLCanvasElement.prototype.getContext).mockReturnValue(context);
    const app = await renderApp(<NetworkView />, {
      files: [earlierFile, laterFile],
      choices: { since: '2018-11', facets },
    });
    await screen.findByText(nl.changes.since('november 2018'));
    const canvas = picture().querySelector('canvas');
    if (!canvas) throw new Error('no canvas');
    return { ...app, drawn, canvas };
  }
  const row = (mark: keyof typeof nl.changes.badges) =>
    legend().getByRole('button', { name: new RegExp(`^${nl.changes.badges[mark]}`) });
  const line = (mark: keyof typeof nl.network.lineMarks) =>
    legend().getByText(nl.network.lineMarks[mark], { exact: false }).closest('li')?.textContent;
  /** Of org-weg, which the later version does not have. */
  const gone = { clientX: 700, clientY: 300, pointerId: 1 };

  it('is explained and counted in the legend, with what is not in the picture', async () => {
    await compare();
    // Of the regions, one is new and one is gone.
    expect(row('added').textContent).toBe('nieuw2 (1 in beeld)');
    expect(row('changed').textContent).toBe('gewijzigd2');
    expect(row('removed').textContent).toBe('weg2 (1 in beeld)');
    expect(line('added')).toBe('nieuwe lijn1');
    expect(line('removed')).toBe('lijn weg2');
  });

  it('follows the filters', async () => {
    await compare({ soort: ['organisatie'] });
    expect(row('added').textContent).toBe('nieuw0');
    expect(row('removed').textContent).toBe('weg1');
    expect(line('added')).toBe('nieuwe lijn0');
  });

  it('can be lit alone, until something is selected', async () => {
    const { user, store } = await compare();
    const isLit = () => row('removed').getAttribute('aria-pressed');
    expect(isLit()).toBe('false');
    await user.click(row('removed'));
    expect(isLit()).toBe('true');
    act(() => store.actions.select('org-a'));
    expect(isLit()).toBe('false');
    await user.click(row('removed'));
    await user.click(row('removed'));
    expect(isLit()).toBe('false');
  });

  it('names and selects what is gone, with what it was joined to', async () => {
    const { canvas, choices } = await compare();
    fireEvent.pointerMove(canvas, gone);
    expect(told()).toEqual(['Wat er niet meer is (weg)']);
    fireEvent.pointerDown(canvas, gone);
    fireEvent.pointerUp(canvas, gone);
    expect(choices().selection).toBe('org-weg');
    expect(counted()).toBe(nl.network.neighbours('Wat er niet meer is', 1));
  });

  it('has a name for what is gone, also for who walks there by keys', async () => {
    const { user, store } = await compare();
    act(() => store.actions.select('org-weg'));
    act(() => picture().focus());
    await user.keyboard('{Enter}');
    const name = document.activeElement?.getAttribute('aria-label');
    expect(name).toBe(nl.walk.node('Wat er niet meer is (weg)', 'organisatie, overig', 1));
  });

  it('is no longer shown when nothing is compared any more', async () => {
    const { store, drawn } = await compare();
    act(() => store.actions.compareWith(undefined));
    await vi.waitFor(() => expect(picture().dataset.settled).toBe('true'));
    expect(screen.queryByText(nl.changes.since('november 2018'))).toBeNull();
    expect(drawn.dots).toEqual([]);
    expect(drawn.marks).toHaveLength(5);
  });
});
