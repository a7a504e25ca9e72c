import { describe, expect, it, vi } from 'vitest';
import type { LoadResult } from '../../src/data/load.ts';
import type { NetworkFile } from '../../src/domain/schema.ts';
import type { DataSource } from '../../src/state/appState.ts';
import { failure, sourceOf } from '../support/dataSource.ts';
import { networkFile, organisation } from '../support/network.ts';
import { arrive, choose, type Store, shown, storeWith } from '../support/storeWith.ts';

const version = (id: string, ids: readonly string[], more: Partial<NetworkFile> = {}) =>
  networkFile({ organisations: ids.map((org) => organisation(org)), ...more, version: { id } });

const first = version('2017-11', ['org-a', 'org-samengevoegd', 'org-oud']);
const second = version('2018-11', ['org-a', 'org-b'], {
  formerIds: [
    { id: 'org-samengevoegd', replacedBy: 'org-a', note: 'Samengevoegd met A.' },
    { id: 'org-oud', replacedBy: 'org-tussen', note: 'Heet nu anders.' },
    { id: 'org-tussen', replacedBy: 'org-b', note: 'Heet nu B.' },
    { id: 'org-weg', note: 'Opgeheven.' },
    { id: 'org-rond', replacedBy: 'org-om', note: 'Verwijst in een kring.' },
    { id: 'org-om', replacedBy: 'org-rond', note: 'Verwijst in een kring.' },
  ],
});
const third = version('2026-11', ['org-a', 'org-b', 'org-c'], { formerIds: second.formerIds });
const files = [first, second, third];

/** Counts what is asked for; a version in `broken` cannot be had. */
function watchedSource() {
  const asked: string[] = [];
  const broken = new Set<string>();
  const good = sourceOf(files);
  const source: DataSource = {
    ...good,
    loadVersion: async (index, id) => {
      asked.push(id);
      return broken.has(id)
        ? failure({ kind: 'network', file: `${id}/netwerk.json` })
        : good.loadVersion(index, id);
    },
  };
  return { source, asked, broken };
}

const comparison = ({ state }: Store) => state.getState().comparison;
const settled = (store: Store) =>
  vi.waitFor(() => expect(comparison(store)?.status).not.toBe('loading'));
/** Ids of what differs, and how. */
const changes = (store: Store) => {
  const now = comparison(store);
  if (now?.status !== 'ready') throw new Error(`nothing is compared: ${now?.status}`);
  return [...now.value.changes].map(([id, { kind }]) => `${id} ${kind}`);
};
const started = async (change: Parameters<typeof storeWith>[0], source = sourceOf(files)) => {
  const store = storeWith(change, source);
  await store.actions.start();
  await settled(store);
  return store;
};

describe('comparing', () => {
  it('loads one version when nothing is compared', async () => {
    const { source, asked } = watchedSource();
    const store = await started({}, source);
    expect(comparison(store)).toBeUndefined();
    expect(asked).toEqual(['2026-11']);
  });

  it('says what changed since the version of the address', async () => {
    const store = await started({ version: '2018-11', since: '2017-11' });
    expect(changes(store)).toEqual(['org-b changed', 'org-samengevoegd removed']);
    expect(store.state.getState().choices.since).toBe('2017-11');
  });

  it('begins and stops when the visitor says so, and then forgets the earlier version', async () => {
    const { source, asked } = watchedSource();
    const store = await started({}, source);
    store.actions.compareWith('2018-11');
    expect(comparison(store)).toEqual({ status: 'loading' });
    await settled(store);
    expect(changes(store)).toEqual(['org-c added']);
    store.actions.compareWith(undefined);
    expect(comparison(store)).toBeUndefined();
    store.actions.compareWith('2018-11');
    await settled(store);
    expect(asked).toEqual(['2026-11', '2018-11', '2018-11']);
  });

  it.each<[string, string | undefined, string]>([
    ['that does not exist', undefined, '1999-01'],
    ['that is the shown one', undefined, '2026-11'],
    ['that is later', '2017-11', '2018-11'],
  ])('skips a version %s, and says so', async (_, chosen, since) => {
    const store = await started({ version: chosen, since, selection: 'org-a' });
    expect(comparison(store)).toBeUndefined();
    const { choices, ignored } = store.state.getState();
    expect(choices).toEqual(choose({ version: chosen, selection: 'org-a' }));
    expect(ignored).toEqual([{ parameter: 'sinds', value: since }]);
  });

  it('compares anew with another version on screen, without loading the earlier one again', async () => {
    const { source, asked } = watchedSource();
    const store = await started({ version: '2018-11', since: '2017-11' }, source);
    /** Which version was on screen with which changes, at any moment. */
    const seen = new Set<string>();
    store.state.subscribe((state) => {
      if (state.comparison?.status !== 'ready') return;
      seen.add(`${shown(store)} ${state.comparison.value.changes.has('org-c')}`);
    });
    store.actions.chooseVersion(undefined);
    await vi.waitFor(() => expect(shown(store)).toBe('2026-11'));
    await settled(store);
    expect(changes(store)).toEqual(['org-b changed', 'org-c added', 'org-samengevoegd removed']);
    expect([...seen]).toEqual(['2018-11 false', '2026-11 true']);
    expect(asked.filter((id) => id === '2017-11')).toHaveLength(1);
  });

  it('stops, and says so, when the shown version is no longer later', async () => {
    const store = await started({ since: '2018-11' });
    store.actions.chooseVersion('2017-11');
    await vi.waitFor(() => expect(shown(store)).toBe('2017-11'));
    expect(comparison(store)).toBeUndefined();
    const { choices, ignored } = store.state.getState();
    expect(choices).toEqual(choose({ version: '2017-11' }));
    expect(ignored).toEqual([{ parameter: 'sinds', value: '2018-11' }]);
  });

  it('goes on without, when the earlier version cannot be had, and can be tried again', async () => {
    const { source, broken } = watchedSource();
    broken.add('2017-11');
    const store = await started({ since: '2017-11' }, source);
    expect(shown(store)).toBe('2026-11');
    expect(comparison(store)).toEqual({
      status: 'failed',
      problem: { kind: 'network', file: '2017-11/netwerk.json' },
    });
    broken.clear();
    store.actions.compareWith('2017-11');
    await settled(store);
    expect(comparison(store)?.status).toBe('ready');
  });

  it('goes on without a version that it falls over', async () => {
    // As a file could be that no hash proves.
    const broken = { ...first, results: null } as unknown as NetworkFile;
    const store = await started({ since: '2017-11' }, sourceOf([broken, second, third]));
    expect(shown(store)).toBe('2026-11');
    expect(comparison(store)).toMatchObject({ status: 'failed', problem: { kind: 'unusable' } });
  });

  it('takes back what another choice has overtaken', async () => {
    const waiting: { id: string; signal: AbortSignal | undefined }[] = [];
    const good = sourceOf(files);
    const answers = new Map<string, () => void>();
    const store = storeWith(
      {},
      {
        ...good,
        loadVersion: (index, id, { signal } = {}) => {
          if (id === '2026-11') return good.loadVersion(index, id);
          waiting.push({ id, signal });
          return new Promise<LoadResult<NetworkFile>>((resolve) => {
            answers.set(id, () => resolve(good.loadVersion(index, id)));
          });
        },
      },
    );
    await store.actions.start();
    store.actions.compareWith('2017-11');
    store.actions.compareWith('2018-11');
    expect(waiting.map(({ signal }) => signal?.aborted)).toEqual([true, false]);
    answers.get('2018-11')?.();
    await settled(store);
    answers.get('2017-11')?.();
    await arrive();
    expect(changes(store)).toEqual(['org-c added']);
  });

  it('keeps comparing when another version cannot be had', async () => {
    const { source, broken } = watchedSource();
    const store = await started({ since: '2017-11' }, source);
    broken.add('2018-11');
    store.actions.chooseVersion('2018-11');
    await vi.waitFor(() => expect(store.state.getState().versionProblem).toBeDefined());
    expect(store.state.getState().choices).toEqual(choose({ since: '2017-11' }));
    expect(comparison(store)?.status).toBe('ready');
  });
});

describe('going back to a version that cannot be had', () => {
  const goBack = async (from: Parameters<typeof storeWith>[0], to: typeof from) => {
    const { source, broken } = watchedSource();
    const store = await started(from, source);
    broken.add('2018-11');
    store.actions.restore(choose({ ...to, version: '2018-11' }));
    await vi.waitFor(() => expect(store.state.getState().versionProblem).toBeDefined());
    return store;
  };

  it('compares with nothing when the version on screen was compared with nothing', async () => {
    const store = await goBack({}, { since: '2017-11' });
    expect(store.state.getState().choices).toEqual(choose({}));
    expect(comparison(store)).toBeUndefined();
  });

  it('goes on comparing the version on screen', async () => {
    const store = await goBack({ since: '2017-11' }, {});
    const { choices, corrected } = store.state.getState();
    expect(choices).toEqual(choose({ since: '2017-11' }));
    expect(choices).toBe(corrected);
    expect(changes(store)).toContain('org-c added');
  });

  it('compares the version on screen with what it was compared with', async () => {
    const store = await goBack({ version: '2026-11', since: '2018-11' }, { since: '2017-11' });
    expect(store.state.getState().choices.since).toBe('2018-11');
    expect(changes(store)).toEqual(['org-c added']);
  });

  it('drops the filters that the version on screen does not have, and says so', async () => {
    const store = await goBack({}, { facets: { thema: ['thema-oud'] } });
    const { choices, ignored } = store.state.getState();
    expect(choices.facets).toEqual({});
    expect(ignored).toEqual([{ parameter: 'thema', value: 'thema-oud' }]);
  });

  it('opens what took the place of the selection', async () => {
    const store = await goBack({}, { selection: 'org-oud' });
    expect(store.state.getState().choices.selection).toBe('org-b');
  });
});

describe('a selection that is no more', () => {
  it.each<[string, string, string | undefined]>([
    ['org-samengevoegd', 'org-a', 'org-samengevoegd'],
    ['org-oud', 'org-b', 'org-oud'],
    ['org-weg', 'org-weg', undefined],
    ['org-rond', 'org-rond', undefined],
    ['org-nooit', 'org-nooit', undefined],
    ['org-a', 'org-a', undefined],
  ])('%s leads to %s', async (asked, opened, followed) => {
    const store = await started({ selection: asked });
    expect(store.state.getState().choices.selection).toBe(opened);
    expect(store.state.getState().followed?.id).toBe(followed);
  });

  it('is followed from a link within the page too, and told until something else is chosen', async () => {
    const store = await started({});
    store.actions.select('org-oud');
    expect(store.state.getState()).toMatchObject({
      choices: { selection: 'org-b' },
      followed: { id: 'org-oud' },
    });
    store.actions.select('org-c');
    expect(store.state.getState().followed).toBeUndefined();
  });

  it('can be looked at itself while it is compared with, and is followed after that', async () => {
    const store = await started({ since: '2017-11', selection: 'org-samengevoegd' });
    expect(store.state.getState().choices.selection).toBe('org-samengevoegd');
    store.actions.compareWith(undefined);
    expect(store.state.getState().choices.selection).toBe('org-a');
  });

  it('is followed while comparing when it only has another id now', async () => {
    const store = await started({ since: '2017-11', selection: 'org-oud' });
    expect(store.state.getState().choices.selection).toBe('org-b');
  });

  it('is followed when comparing fails', async () => {
    const { source, broken } = watchedSource();
    broken.add('2017-11');
    const store = await started({ since: '2017-11', selection: 'org-samengevoegd' }, source);
    expect(store.state.getState().choices.selection).toBe('org-a');
  });
});
