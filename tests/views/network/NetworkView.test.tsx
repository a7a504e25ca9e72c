import { act, fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { nl } from '../../../src/i18n/nl.ts';
import { NetworkView } from '../../../src/views/network/NetworkView.tsx';
import { pretendBrowser } from '../../support/browser.ts';
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
  ],
  pilots: [pilot('pilot-c')],
  themes: [theme('thema-a'), theme('thema-b')],
  relations: [
    relation('org-a', 'org-b'),
    ...['org-a', 'org-b', 'org-d'].map((id) => relation(id, 'org-koepel', 'lid-van')),
  ],
  layouts: { 'wie-werkt-waaraan': { ...smallLayout, folded: ['org-koepel'] } },
});
const picture = () => screen.getByRole('img', { name: nl.network.label });
const legend = () => within(screen.getByRole('region', { name: nl.network.legend }));

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
    expect(document.getElementById(help ?? '')?.textContent).toBe(nl.network.instructions);
  });

  it('selects what is clicked, and says what the pointer is over', async () => {
    const { canvas, choices } = await show();
    const place = { clientX: 700, clientY: 200, pointerId: 1 };
    fireEvent.pointerMove(canvas, place);
    expect(screen.getByText('org-d')).toBeDefined();
    fireEvent.pointerDown(canvas, place);
    fireEvent.pointerUp(canvas, place);
    expect(choices().selection).toBe('org-d');
    expect(screen.queryByText('org-d')).toBeNull();
  });

  it('does not go on naming what a filter took away under the pointer', async () => {
    const { canvas, store } = await show();
    fireEvent.pointerMove(canvas, { clientX: 700, clientY: 200 });
    expect(screen.getByText('org-d')).toBeDefined();
    act(() => store.actions.toggleFilter('soort', 'pilot'));
    expect(screen.queryByText('org-d')).toBeNull();
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

  it('says so when there is no drawing', async () => {
    await renderApp(<NetworkView />, { files: [networkFile()] });
    expect(screen.getByText(nl.network.noLayout)).toBeDefined();
    expect(screen.queryByRole('img')).toBeNull();
  });

  it('takes its canvas and listeners with it when it goes', async () => {
    const { unmount, drawn, canvas } = await show();
    unmount();
    const { frames } = drawn;
    fireEvent.pointerMove(canvas, { clientX: 700, clientY: 200 });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(drawn.frames).toBe(frames);
  });
});

describe('what is not in the picture', () => {
  it('is named and counted', async () => {
    const { user, choices } = await show();
    expect(screen.getByText(nl.network.outside(2))).toBeDefined();
    expect(screen.getByText('2 thema’s')).toBeDefined();
    expect(screen.getByText(nl.network.without(1))).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Los van alles' }));
    expect(choices().selection).toBe('org-los');
  });

  it('counts the lines of a folded umbrella, and opens it', async () => {
    const { user, choices } = await show();
    await user.click(screen.getByRole('button', { name: nl.network.folded('VVA', 3) }));
    expect(choices().selection).toBe('org-koepel');
  });

  it('follows the filters', async () => {
    await show({ facets: { soort: ['pilot'] } });
    expect(screen.queryByText(/^Ingeklapt/)).toBeNull();
    expect(screen.queryByText(/^Niet in dit netwerk/)).toBeNull();
  });

  it('adds up on the real data to all that is left', async () => {
    const real = realFile();
    await renderApp(<NetworkView />, { files: [real] });
    const drawn = Object.keys(real.layouts['wie-werkt-waaraan']?.nodes ?? {}).length;
    const count = (pattern: RegExp) =>
      Number(screen.getByText(pattern).textContent?.match(/\d+$/)?.[0]);
    expect(drawn + count(/^Zonder lijn/) + count(/^Niet in dit netwerk/)).toBe(532);
  });
});

describe('the legend', () => {
  it('counts the kinds of the lens, and says which are not in it', async () => {
    await show();
    expect(legend().getByRole('button', { name: /^organisaties ?5$/ })).toBeDefined();
    const themes = legend().getByRole('button', { name: /^thema’s/ });
    expect(themes.textContent).toContain(`(${nl.network.notInLens})`);
    expect(legend().getByText('steunt')).toBeDefined();
  });

  it('filters on a kind, and back', async () => {
    const { user, choices } = await show();
    const pilots = () => legend().getByRole('button', { name: /^pilots/ });
    await user.click(pilots());
    expect(choices().facets).toEqual({ soort: ['pilot'] });
    expect(pilots().getAttribute('aria-pressed')).toBe('true');
    // What else could be chosen keeps its count.
    expect(legend().getByRole('button', { name: /^organisaties ?5$/ })).toBeDefined();
    await user.click(pilots());
    expect(choices().facets).toEqual({});
  });
});
