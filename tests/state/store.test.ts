import { describe, expect, it } from 'vitest';
import { shownVersion } from '../../src/state/appState.ts';
import { DEFAULT_CHOICES } from '../../src/state/choices.ts';
import { failure, indexOf, sourceOf } from '../support/dataSource.ts';
import { arrive, choose, newer, older, shown, storeWith } from '../support/storeWith.ts';

describe('start', () => {
  it('loads nothing before, and shows the latest version after', async () => {
    const store = storeWith();
    expect(shown(store)).toBe('loading');
    await store.actions.start();
    expect(shown(store)).toBe('2026-11');
    // Not pinned: the address keeps following the latest.
    expect(store.state.getState().choices.version).toBeUndefined();
  });

  it('shows the version of the address', async () => {
    const store = storeWith({ version: '2018-11' });
    await store.actions.start();
    expect(shown(store)).toBe('2018-11');
  });

  it('skips what the data does not know, says so, and keeps the rest', async () => {
    const store = storeWith({
      version: '1999-01',
      facets: { leefdomein: ['wonen', 'onzin'], thema: ['thema-oud'] },
      query: 'wonen',
      selection: 'org-weg',
    });
    await store.actions.start();
    const { choices, ignored } = store.state.getState();
    expect(shown(store)).toBe('2026-11');
    expect(choices).toEqual(
      choose({ facets: { leefdomein: ['wonen'] }, query: 'wonen', selection: 'org-weg' }),
    );
    expect(ignored).toEqual([
      { parameter: 'versie', value: '1999-01' },
      { parameter: 'leefdomein', value: 'onzin' },
      { parameter: 'thema', value: 'thema-oud' },
    ]);
    store.actions.dismissNotices();
    expect(store.state.getState().ignored).toEqual([]);
  });

  it('says why the index cannot be had, and works when tried again', async () => {
    const good = sourceOf([newer]);
    let down = true;
    const store = storeWith(
      {},
      {
        ...good,
        loadIndex: async () =>
          down ? failure({ kind: 'network', file: 'index.json' }) : good.loadIndex(),
      },
    );
    await store.actions.start();
    expect(store.state.getState().network).toEqual({
      status: 'failed',
      problem: { kind: 'network', file: 'index.json' },
    });
    down = false;
    await store.actions.start();
    expect(shown(store)).toBe('2026-11');
  });

  it('says why a version cannot be had, and shows another one', async () => {
    const good = sourceOf([older, newer]);
    const store = storeWith(
      {},
      {
        ...good,
        loadVersion: async (index, id) =>
          id === '2026-11'
            ? failure({ kind: 'wrong-hash', file: 'netwerk.json' })
            : good.loadVersion(index, id),
      },
    );
    await store.actions.start();
    expect(store.state.getState().network).toEqual({
      status: 'failed',
      problem: { kind: 'wrong-hash', file: 'netwerk.json' },
    });
    store.actions.chooseVersion('2018-11');
    await arrive();
    expect(shown(store)).toBe('2018-11');
  });
});

describe('restore, as on going back', () => {
  it('takes over all choices at once', async () => {
    const store = storeWith({ facets: { domein: ['werk'] }, query: 'x' });
    await store.actions.start();
    store.actions.restore(choose({ version: '2018-11', selection: 'org-a' }));
    await arrive();
    expect(store.state.getState().choices).toEqual(
      choose({ version: '2018-11', selection: 'org-a' }),
    );
    expect(shown(store)).toBe('2018-11');
  });

  it('names what was skipped before and what the data does not know', async () => {
    const store = storeWith();
    await store.actions.start();
    store.actions.restore(choose({ version: 'x', facets: { domein: ['onzin'] } }), [
      { parameter: 'weergave', value: 'bol' },
    ]);
    expect(store.state.getState().ignored.map(({ value }) => value)).toEqual(['bol', 'x', 'onzin']);
    expect(store.state.getState().choices).toEqual(DEFAULT_CHOICES);
  });

  it('names each skipped value once', async () => {
    const store = storeWith();
    await store.actions.start();
    store.actions.restore(choose({ facets: { thema: ['x', 'x'] } }), [
      { parameter: 'thema', value: 'x' },
    ]);
    expect(store.state.getState().ignored).toEqual([{ parameter: 'thema', value: 'x' }]);
  });

  it('judges filters by the version that is gone back to, not by the one still shown', async () => {
    const store = storeWith({ version: '2018-11' });
    await store.actions.start();
    store.actions.restore(choose({ facets: { thema: ['thema-nieuw'] } }));
    await arrive();
    const { choices, ignored } = store.state.getState();
    expect(shown(store)).toBe('2026-11');
    expect(choices.facets).toEqual({ thema: ['thema-nieuw'] });
    expect(ignored).toEqual([]);
  });
});

describe('the other actions', () => {
  it('change one choice and leave the rest', () => {
    const store = storeWith({ version: '2018-11', selection: 'org-a' });
    const { actions, state } = store;
    actions.chooseView('lijst');
    actions.toggleFilter('leefdomein', 'wonen');
    actions.toggleFilter('leefdomein', 'zorg');
    actions.search('nji');
    actions.select('org-b');
    expect(state.getState().choices).toEqual({
      ...choose({ view: 'lijst', version: '2018-11', query: 'nji', selection: 'org-b' }),
      facets: { leefdomein: ['wonen', 'zorg'] },
    });
    actions.toggleFilter('leefdomein', 'wonen');
    expect(state.getState().choices.facets).toEqual({ leefdomein: ['zorg'] });
    actions.clearFilters();
    expect(state.getState().choices).toEqual(
      choose({ view: 'lijst', version: '2018-11', selection: 'org-b' }),
    );
    actions.select(undefined);
    actions.chooseAppearance('dark');
    expect(state.getState()).toMatchObject({ appearance: 'dark' });
    expect(state.getState().choices.selection).toBeUndefined();
  });
});

describe('shownVersion', () => {
  it('is the chosen one, else the latest', () => {
    const index = indexOf([older, newer], '2018-11');
    expect(shownVersion(index, choose({}))).toBe('2018-11');
    expect(shownVersion(index, choose({ version: '2026-11' }))).toBe('2026-11');
  });
});
