import { describe, expect, it } from 'vitest';
import { buildNetwork } from '../../src/domain/network.ts';
import type { DataSource } from '../../src/state/appState.ts';
import { type Choices, VIEW_IDS } from '../../src/state/choices.ts';
import { createSelection } from '../../src/state/selection.ts';
import { failure, sourceOf } from '../support/dataSource.ts';
import { networkFile, organisation, pilot, region, relation } from '../support/network.ts';
import { divisions } from '../support/realGeo.ts';
import { arrive, choose, type Store, shown, storeWith } from '../support/storeWith.ts';

const before = networkFile({
  version: { id: '2018-11' },
  regions: [region('regio-oud', { code: 'GM0202' })],
});
const now = networkFile({
  organisations: [organisation('org-a'), organisation('org-b')],
  pilots: [
    pilot('p-tiel', { regions: ['regio-tiel'] }),
    pilot('p-arnhem', { regions: ['regio-arnhem'] }),
    pilot('p-land'),
  ],
  regions: [
    region('regio-tiel', { code: 'GM0281' }),
    region('regio-arnhem', { code: 'GM0202' }),
    region('regio-ergens', { kind: 'regio' }),
  ],
  relations: [relation('org-a', 'p-tiel')],
});
const source: DataSource = {
  ...sourceOf([before, now]),
  loadDivisions: async () => ({ ok: true, value: divisions }),
};

async function started(change: Partial<Choices> = {}, more: Partial<DataSource> = {}) {
  const store = storeWith(change, { ...source, ...more });
  await store.actions.start();
  return store;
}
const choices = ({ state }: Store) => state.getState().choices;
const ignored = ({ state }: Store) => state.getState().ignored;

describe('choosePlace', () => {
  it('takes the place of what was selected or explored', async () => {
    const store = await started({ selection: 'org-a', around: 2, together: ['org-a', 'org-b'] });
    store.actions.choosePlace('GM0281');
    expect(choices(store)).toEqual(choose({ place: 'GM0281' }));
    store.actions.askPath({ from: 'org-a', to: undefined });
    store.actions.choosePlace('GM0202');
    expect(choices(store)).toEqual(choose({ place: 'GM0202' }));
  });

  it('keeps view, filters, search and what is drawn', async () => {
    const kept = {
      view: 'kaart',
      query: 'werk',
      facets: { domein: ['werk'] },
      division: 'jeugdregio',
      overlay: 'provincie',
      withoutReasons: ['regio'],
    } as const;
    const store = await started(kept);
    store.actions.choosePlace('GM0281');
    expect(choices(store)).toEqual(choose({ ...kept, place: 'GM0281' }));
    store.actions.choosePlace(undefined);
    expect(choices(store)).toEqual(choose(kept));
  });
});

describe('what is drawn on the map', () => {
  it.each([
    ['another division', 'provincie', 'jeugdregio', 'ggdregio', 'ggdregio', 'jeugdregio'],
    [
      'what lies over it, which would be the same',
      'provincie',
      'jeugdregio',
      'jeugdregio',
      'jeugdregio',
      undefined,
    ],
    ['the same again', 'provincie', 'jeugdregio', 'provincie', 'provincie', 'jeugdregio'],
  ] as const)('%s', (_, division, overlay, chosen, expected, over) => {
    const store = storeWith({ division, overlay });
    store.actions.chooseDivision(chosen);
    expect(choices(store)).toEqual(choose({ division: expected, overlay: over }));
  });

  it('has another division over it, never the same, or none', () => {
    const store = storeWith({ division: 'provincie' });
    store.actions.chooseOverlay('provincie');
    expect(choices(store).overlay).toBeUndefined();
    store.actions.chooseOverlay('rmcregio');
    expect(choices(store).overlay).toBe('rmcregio');
    store.actions.chooseOverlay('provincie');
    expect(choices(store).overlay).toBe('rmcregio');
    store.actions.chooseOverlay(undefined);
    expect(choices(store)).toEqual(choose({ division: 'provincie' }));
  });
});

describe('toggleReason', () => {
  it('leaves a reason out and lets it count again, in the order in which they were left out', () => {
    const store = storeWith();
    store.actions.toggleReason('regio');
    store.actions.toggleReason('doelgroep:dg-schulden');
    expect(choices(store).withoutReasons).toEqual(['regio', 'doelgroep:dg-schulden']);
    store.actions.toggleReason('regio');
    expect(choices(store).withoutReasons).toEqual(['doelgroep:dg-schulden']);
    store.actions.toggleReason('doelgroep:dg-schulden');
    expect(choices(store)).toEqual(choose({}));
  });
});

describe('clearFilters', () => {
  const filters = {
    query: 'werk',
    facets: { domein: ['werk'] },
    selection: 'org-a',
    around: 1,
  } as const;
  it.each([
    ['kaart', 'GM0281'],
    ['netwerk', undefined],
    ['lijst', undefined],
  ] as const)('in view %s leaves place %s', async (view, place) => {
    const store = await started({ ...filters, view, place: 'GM0281' });
    store.actions.clearFilters();
    expect(choices(store)).toEqual(choose({ view, place, selection: 'org-a' }));
  });
});

describe('clearBeside', () => {
  const beside = { selection: 'org-a', place: 'GM0281' } as const;
  it.each([
    ['kaart', undefined],
    ['netwerk', 'GM0281'],
    ['lijst', 'GM0281'],
  ] as const)('in view %s leaves place %s', async (view, place) => {
    const store = await started({ ...beside, view, query: 'werk' });
    store.actions.clearBeside();
    expect(choices(store)).toEqual(choose({ view, place, query: 'werk' }));
  });

  it('lays nothing side by side any more, and asks for no path', async () => {
    const together = await started({ view: 'kaart', together: ['org-a', 'org-b'] });
    together.actions.clearBeside();
    expect(choices(together)).toEqual(choose({ view: 'kaart' }));
    const path = await started({ path: { from: 'org-a', to: 'org-b' } });
    path.actions.clearBeside();
    expect(choices(path)).toEqual(choose({}));
  });
});

describe('a place in the address', () => {
  it.each(['GM0281', 'GM0053', 'AM10', 'regio-tiel', 'regio-ergens'])(
    'that is known stays: %s',
    async (place) => {
      const store = await started({ place });
      expect([choices(store).place, ignored(store)]).toEqual([place, []]);
    },
  );

  it.each(['GM9999', 'regio-weg', 'org-a', 'constructor', ''])(
    'that is not known is dropped and named: %j',
    async (place) => {
      const store = await started({ place, query: 'werk' });
      expect(choices(store)).toEqual(choose({ query: 'werk' }));
      expect(ignored(store)).toEqual([{ parameter: 'regio', value: place }]);
      // No step of the visitor: going back does not bring it back.
      expect(store.state.getState().corrected).toBe(choices(store));
    },
  );

  it('without divisions is dropped and named; the rest is shown', async () => {
    const store = await started(
      { place: 'GM0281' },
      { loadDivisions: async () => failure({ kind: 'network', file: 'geo' }) },
    );
    expect(shown(store)).toBe('2026-11');
    expect(choices(store)).toEqual(choose({}));
    expect(ignored(store)).toEqual([{ parameter: 'regio', value: 'GM0281' }]);
    expect(store.state.getState().divisions?.status).toBe('failed');
  });

  it('that another version does not have is dropped there; an official code stays', async () => {
    const store = await started({ place: 'regio-tiel' });
    store.actions.chooseVersion('2018-11');
    await arrive();
    expect(shown(store)).toBe('2018-11');
    expect(choices(store).place).toBeUndefined();
    expect(ignored(store)).toEqual([{ parameter: 'regio', value: 'regio-tiel' }]);
    store.actions.choosePlace('GM0281');
    store.actions.chooseVersion(undefined);
    await arrive();
    expect([shown(store), choices(store).place, ignored(store)]).toEqual(['2026-11', 'GM0281', []]);
  });

  it('to which somebody goes back is looked up again', async () => {
    const store = await started();
    expect(store.state.getState().divisions).toBeUndefined();
    store.actions.restore(choose({ place: 'GM9999' }));
    await arrive();
    expect(choices(store).place).toBeUndefined();
    expect(ignored(store)).toEqual([{ parameter: 'regio', value: 'GM9999' }]);
    store.actions.restore(choose({ place: 'GM0281' }));
    await arrive();
    expect([choices(store).place, ignored(store)]).toEqual(['GM0281', []]);
  });
});

describe('loadDivisions', () => {
  it('fetches them once for whoever asks, and again after it failed', async () => {
    let asked = 0;
    let fails = true;
    const loadDivisions = async () => {
      asked += 1;
      return fails
        ? failure({ kind: 'network', file: 'geo' })
        : ({ ok: true, value: divisions } as const);
    };
    const store = await started({}, { loadDivisions });
    expect(asked).toBe(0);
    await Promise.all([store.actions.loadDivisions(), store.actions.loadDivisions()]);
    expect([asked, store.state.getState().divisions?.status]).toEqual([1, 'failed']);
    fails = false;
    await store.actions.loadDivisions();
    await store.actions.loadDivisions();
    expect([asked, store.state.getState().divisions]).toEqual([
      2,
      { status: 'ready', value: divisions },
    ]);
  });

  it('does nothing before there is an index', async () => {
    const store = storeWith({}, source);
    await store.actions.loadDivisions();
    expect(store.state.getState().divisions).toBeUndefined();
  });
});

describe('the selection of a place', () => {
  const all = buildNetwork(now);
  const visible = (change: Partial<Choices>) =>
    [...createSelection().select(all, choose(change), divisions).visible].sort();
  const inTiel = ['org-a', 'p-tiel', 'regio-tiel'];

  it.each(VIEW_IDS)('in view %s', (view) => {
    const everything = [...all.entities.keys()].sort();
    expect(visible({ view })).toEqual(everything);
    expect(visible({ view, place: 'GM0281' })).toEqual(view === 'kaart' ? everything : inTiel);
  });

  it('is narrowed further by filters and search', () => {
    expect(visible({ place: 'GM0281', query: 'p-tiel' })).toEqual(['p-tiel']);
    expect(visible({ place: 'GM0281', query: 'p-arnhem' })).toEqual([]);
    expect(visible({ place: 'GM0281', facets: { relatie: ['partner-van'] } })).toEqual([
      'org-a',
      'p-tiel',
    ]);
  });

  it('is everything as long as the divisions are not there', () => {
    const { visible, within } = createSelection().select(all, choose({ place: 'GM0281' }));
    expect([visible.size, within]).toEqual([all.entities.size, undefined]);
  });

  it('of the same place is the very same', () => {
    const { select } = createSelection();
    const chosen = choose({ place: 'GM0281' });
    const first = select(all, chosen, divisions);
    expect(select(all, { ...chosen, selection: 'org-a' }, divisions)).toBe(first);
    expect(first.within).toEqual(new Set(inTiel));
    expect(first.candidates).toEqual(first.within);
  });
});
