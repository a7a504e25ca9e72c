import { configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode } from 'react';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Boundaries } from '../../../src/data/geo.ts';
import type { LoadResult } from '../../../src/data/load.ts';
import type { NetworkFile } from '../../../src/domain/schema.ts';
import { nl } from '../../../src/i18n/nl.ts';
import { DEFAULT_CHOICES } from '../../../src/state/choices.ts';
import { createAppStore } from '../../../src/state/store.ts';
import { AppProvider, createAppContext } from '../../../src/state/useAppStore.ts';
import type { MapView as MapViewType } from '../../../src/views/map/MapView.tsx';
import { smallNetworkFile } from '../../fixtures/smallVersion.ts';
import { realGeo } from '../../support/realGeo.ts';

let MapView: typeof MapViewType;
beforeAll(async () => {
  // The boundaries of the whole country are joined first; a busy machine takes its time.
  configure({ asyncUtilTimeout: 20_000 });
  // jsdom has no layout, no ResizeObserver, and an SVG that Leaflet does not take for one.
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1024);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(700);
  const createSVGRect = { value: () => ({}), configurable: true };
  Object.defineProperty(SVGSVGElement.prototype, 'createSVGRect', createSVGRect);
  ({ MapView } = await import('../../../src/views/map/MapView.tsx'));
});
afterAll(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  Reflect.deleteProperty(SVGSVGElement.prototype, 'createSVGRect');
});

const sources = [{ source: 'bron-manifest' }];

function file(): NetworkFile {
  const small = smallNetworkFile();
  return {
    ...small,
    pilots: [
      { id: 'p-een', name: 'Eerste pilot', regions: ['regio-arnhem'], sources },
      { id: 'p-twee', name: 'Tweede pilot', regions: ['regio-arnhem'], sources },
      { id: 'p-tiel', name: 'Pilot in Tiel', regions: ['regio-tiel'], sources },
      { id: 'p-land', name: 'Landelijke pilot', sources },
    ],
    regions: [
      ...small.regions,
      { id: 'regio-tiel', name: 'Tiel', kind: 'gemeente', code: 'GM0281', sources },
    ],
  };
}

const good: LoadResult<Boundaries> = { ok: true, value: realGeo };

/** The map, with what it is answered when it asks for its boundaries. */
async function open(answer: () => LoadResult<Boundaries> | undefined = () => good) {
  const shown = file();
  const index = {
    schemaVersion: shown.schemaVersion,
    latest: shown.version.id,
    versions: [{ ...shown.version, counts: {}, files: [] }],
    geo: [],
    files: [],
  };
  const source = {
    loadIndex: async () => ({ ok: true, value: index }) as const,
    loadVersion: async () => ({ ok: true, value: shown }) as const,
    loadDivisions: async () => ({ ok: true, value: realGeo.divisions }) as const,
    loadBoundaries: async () => answer() ?? good,
  };
  const store = createAppStore(source, { ...DEFAULT_CHOICES, view: 'kaart' });
  await store.actions.start();
  const view = render(
    <StrictMode>
      <AppProvider value={createAppContext(store)}>
        <MapView />
      </AppProvider>
    </StrictMode>,
  );
  return { store, view, user: userEvent.setup() };
}
const selected = (store: Awaited<ReturnType<typeof open>>['store']) =>
  store.state.getState().choices.selection;

describe('the map', () => {
  it('is one named region with a button per spot, from north to south', async () => {
    await open();
    const map = await screen.findByRole('region', { name: nl.map.label });
    await within(map).findByRole('button', { name: 'Arnhem: 2 pilots' });
    expect(
      within(map)
        .getAllByRole('button')
        .map((button) => button.getAttribute('aria-label')),
    ).toEqual(['Arnhem: 2 pilots', 'Tiel: Pilot in Tiel, pilot']);
  });

  it('is one stop for Tab; arrows go over regions and marks, and Enter opens', async () => {
    const { store, user } = await open();
    const arnhem = await screen.findByRole('button', { name: 'Arnhem: 2 pilots' });
    const stops = () => document.querySelectorAll('.map-canvas [tabindex="0"]');
    expect([...stops()]).toEqual([arnhem]);
    arnhem.focus();
    await user.keyboard('{ArrowDown}');
    const focused = document.activeElement;
    expect(focused?.getAttribute('aria-label')).toMatch(/, arbeidsmarktregio, |^Tiel/);
    expect([...stops()]).toEqual([focused]);
    for (let presses = 0; presses < 6; presses++) await user.keyboard('{ArrowUp}');
    const region = document.activeElement?.getAttribute('aria-label');
    expect(region).toMatch(/, arbeidsmarktregio, /);
    await user.keyboard('{Enter}');
    expect(screen.getByRole('dialog')).toBeTruthy();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe(region));
    store.actions.select('p-tiel');
    await user.keyboard('{Escape}');
    expect(selected(store)).toBeUndefined();
    await user.keyboard('{Escape}');
    expect(document.activeElement?.getAttribute('aria-label')).toBe(nl.map.label);
    expect(stops()).toHaveLength(1);
  });

  it('selects the only pilot of a spot at once', async () => {
    const { store, user } = await open();
    await user.click(await screen.findByRole('button', { name: /^Tiel: / }));
    expect(selected(store)).toBe('p-tiel');
    expect(screen.getByRole('button', { name: /^Tiel: / }).getAttribute('aria-current')).toBe(
      'true',
    );
  });

  it('lists several pilots of a spot by name; Escape gives the focus back', async () => {
    const { store, user } = await open();
    const spot = await screen.findByRole('button', { name: 'Arnhem: 2 pilots' });
    spot.focus();
    await user.keyboard('{Enter}');
    const panel = screen.getByRole('dialog', { name: 'Arnhem: 2 pilots' });
    await user.click(within(panel).getByRole('button', { name: 'Tweede pilot' }));
    expect(selected(store)).toBe('p-twee');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    await waitFor(() => expect(document.activeElement).toBe(spot));
  });

  it('tells in a list what the map tells, region by region', async () => {
    const { store, user } = await open();
    await user.click(await screen.findByRole('button', { name: nl.map.listTitle }));
    const section = (heading: string) => {
      const found = screen.getByRole('heading', { level: 3, name: heading }).closest('section');
      return within(found as HTMLElement);
    };
    const here = section('Midden-Gelderland 2');
    expect(
      here
        .getAllByRole('button')
        .map((button) => button.getAttribute('aria-label') ?? button.textContent),
    ).toEqual(['Eerste pilot', 'Tweede pilot'].flatMap((name) => [name, nl.compare.row(name)]));
    expect(
      section('Zeeland 0').getByText(/^Geen pilot bekend in de bronnen \(tot en met/),
    ).toBeTruthy();
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(36 + 1);
    await user.click(
      section(`${nl.map.listElsewhere} 1`).getByRole('button', { name: 'Landelijke pilot' }),
    );
    expect(selected(store)).toBe('p-land');
  });

  it('lists only what is in view when asked, and tells how much that is', async () => {
    const { user } = await open();
    await user.click(await screen.findByRole('button', { name: nl.map.listTitle }));
    await user.click(screen.getByRole('checkbox', { name: nl.map.onlyInView }));
    expect(screen.getByText(nl.map.inView(35, 35))).toBeTruthy();
    screen.getByRole('button', { name: 'Tiel: Pilot in Tiel, pilot' }).focus();
    await user.keyboard('{+}{+}{+}');
    await waitFor(() => expect(screen.queryByText(nl.map.inView(35, 35))).toBeNull());
    expect(screen.getByRole('heading', { level: 3, name: /^Rivierenland/ })).toBeTruthy();
    expect(screen.queryByRole('heading', { level: 3, name: /^Zeeland/ })).toBeNull();
  });

  it('of gemeenten lists those without pilots together', async () => {
    const { store, user } = await open();
    store.actions.chooseDivision('gemeente');
    await user.click(await screen.findByRole('button', { name: nl.map.listTitle }));
    const empty = screen.getByRole('heading', { name: new RegExp(`^${nl.map.withoutPilots}`) });
    expect(empty.closest('section')?.textContent).toContain('Zwolle');
    expect(screen.getAllByRole('heading', { level: 3 }).length).toBeLessThan(100);
  });

  it('goes from the link over the map straight to that list', async () => {
    const { user } = await open();
    await user.click(await screen.findByRole('button', { name: nl.map.skip }));
    const list = screen.getByRole('button', { name: nl.map.listTitle });
    expect([document.activeElement, list.getAttribute('aria-expanded')]).toEqual([list, 'true']);
  });

  it('names what has no place, and counts what it does not show', async () => {
    const { user } = await open();
    await user.click(await screen.findByRole('button', { name: nl.map.withoutPlace(1) }));
    expect(screen.getByRole('button', { name: 'Landelijke pilot' })).toBeTruthy();
    expect(screen.getByText(/^Niet op deze kaart: 2 .* en 1 .*\.$/)).toBeTruthy();
  });

  it('without boundaries says so and still lists every pilot', async () => {
    const { store, user } = await open(() => ({
      ok: false,
      problem: { kind: 'network', file: 'geo' },
    }));
    const { textContent } = await screen.findByRole('alert');
    expect(textContent).toBe(`${nl.map.failed} ${nl.problems.network}`);
    expect(screen.queryByRole('button', { name: nl.refresh })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Pilot in Tiel' }));
    expect(selected(store)).toBe('p-tiel');
    expect(screen.getByRole('button', { name: nl.retry })).toBeTruthy();
  });

  it('fetches the boundaries again when asked to, and says when only a new page may help', async () => {
    const answers: LoadResult<Boundaries>[] = [
      { ok: false, problem: { kind: 'wrong-hash', file: 'geo/x.json' } },
      { ok: false, problem: { kind: 'wrong-hash', file: 'geo/x.json' } },
    ];
    const { user } = await open(() => answers.shift());
    expect((await screen.findByRole('alert')).textContent).toContain(
      nl.problems.wrongHash('geo/x.json'),
    );
    expect(screen.getByRole('button', { name: nl.refresh })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: nl.retry }));
    expect(await screen.findByRole('button', { name: 'Arnhem: 2 pilots' })).toBeTruthy();
  });

  it('shows another division, and tells how its regions lie in the one drawn over it', async () => {
    const { store, user } = await open();
    const per = await screen.findByRole('combobox', { name: nl.map.divisions.per });
    await user.selectOptions(per, 'provincie (12)');
    const over = screen.getByRole('combobox', { name: nl.map.divisions.over });
    await user.selectOptions(over, 'GGD-regio (25)');
    const { division, overlay } = store.state.getState().choices;
    expect([division, overlay]).toEqual(['provincie', 'ggdregio']);
    expect(screen.getByText(/^Provincie: .* Indeling van 2023\.$/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: nl.map.listTitle }));
    const section = (heading: string) =>
      screen.getByRole('heading', { level: 3, name: heading }).closest('section')?.textContent;
    expect(section('Gelderland 3')).toMatch(
      /Deze provincie valt in 3 GGD-regio’s: GGD Noord- en Oost-Gelderland \(\d+ gemeenten\), /,
    );
    expect(section('Zeeland 0')).toContain(
      'Deze provincie heeft dezelfde gemeenten als GGD-regio “GGD Zeeland”.',
    );
  });

  it('writes no style into the page as text, and leaves nothing behind', async () => {
    const { view } = await open();
    await screen.findByRole('button', { name: 'Arnhem: 2 pilots' });
    view.unmount();
    expect(document.querySelectorAll('.leaflet-container, .map-mark, style')).toHaveLength(0);
  });
});
