import { describe, expect, it } from 'vitest';
import type { Boundaries } from '../../src/data/geo.ts';
import type { LoadProblem } from '../../src/data/load.ts';
import type { Divisions } from '../../src/domain/geo/divisionsSchema.ts';
import type { IndexFile, NetworkFile } from '../../src/domain/schema.ts';
import type { DataSource } from '../../src/state/appState.ts';
import { type Choices, DEFAULT_CHOICES } from '../../src/state/choices.ts';
import { createAppStore } from '../../src/state/store.ts';
import { failure, indexOf, sourceOf } from '../support/dataSource.ts';
import { networkFile, organisation } from '../support/network.ts';

const older = networkFile({ version: { id: '2018-11', title: 'November 2018' } });
const newer = networkFile({ organisations: [organisation('org-a')] });
const next = networkFile({ version: { id: '2027-02', title: 'Februari 2027' } });
const file = '2026-11/netwerk.json';

const storeWith = (source: Partial<DataSource>, change: Partial<Choices> = {}) =>
  createAppStore({ ...sourceOf([older, newer]), ...source }, { ...DEFAULT_CHOICES, ...change });
const shown = ({ state }: ReturnType<typeof storeWith>) => {
  const { network } = state.getState();
  return network.status === 'ready' ? network.value.file.version.id : network;
};
const arrive = () => new Promise((resolve) => setTimeout(resolve));

/** A list of both versions, with files of this hash. */
function listOf(sha256: string): IndexFile {
  const index = indexOf([older, newer]);
  const files = [{ path: file, sha256, bytes: 1 }];
  return { ...index, versions: index.versions.map((version) => ({ ...version, files })) };
}

/** A site that is renewed after its list of versions has been read. */
function renewedSite(before: readonly NetworkFile[], after: readonly NetworkFile[]) {
  const old = indexOf(before);
  const good = sourceOf(after);
  let asked = 0;
  const source: DataSource = {
    ...good,
    loadIndex: async () => {
      asked += 1;
      return asked === 1 ? { ok: true, value: old } : good.loadIndex();
    },
    loadVersion: async (index, id) =>
      index === old ? failure({ kind: 'wrong-hash', file }) : good.loadVersion(index, id),
  };
  return { source, old, timesAsked: () => asked };
}

describe('a site that was renewed since its list of versions was read', () => {
  it.each<LoadProblem>([
    { kind: 'wrong-hash', file },
    { kind: 'not-found', file },
    { kind: 'not-json', file, cutOff: true, line: 1, column: 1 },
  ])('is asked for its list once more, and past all caches: $kind', async (problem) => {
    const good = sourceOf([older, newer]);
    const caches: (string | undefined)[] = [];
    const store = storeWith({
      loadVersion: async (index, id, { cache } = {}) => {
        caches.push(cache);
        return cache === 'reload' ? good.loadVersion(index, id) : failure(problem);
      },
    });
    await store.actions.start();
    expect(shown(store)).toBe('2026-11');
    expect(caches).toEqual([undefined, 'reload']);
  });

  it('shows what is the latest by then', async () => {
    const store = storeWith(renewedSite([older, newer], [older, newer, next]).source);
    await store.actions.start();
    expect(shown(store)).toBe('2027-02');
  });

  it('is loaded again when one returns to it: only the shown one is kept', async () => {
    const good = sourceOf([older, newer]);
    const asked: string[] = [];
    const store = storeWith({
      ...good,
      loadVersion: async (index, id) => {
        asked.push(id);
        return good.loadVersion(index, id);
      },
    });
    await store.actions.start();
    for (const id of ['2018-11', undefined]) {
      store.actions.chooseVersion(id);
      await arrive();
    }
    expect(asked).toEqual(['2026-11', '2018-11', '2026-11']);
  });

  it('is not loaded again by a choice that leaves it, until its file is another one', async () => {
    const good = sourceOf([older, newer]);
    const lists = [listOf('a'), listOf('b')];
    const asked: string[] = [];
    const store = storeWith({
      loadIndex: async () => ({ ok: true, value: lists.shift() ?? listOf('b') }),
      loadVersion: async (index, id) => {
        asked.push(id);
        return good.loadVersion(index, id);
      },
    });
    await store.actions.start();
    const { choices } = store.state.getState();
    store.actions.restore({ ...choices, view: 'lijst' });
    await arrive();
    expect(asked).toEqual(['2026-11']);
    await store.actions.start();
    expect(asked).toEqual(['2026-11', '2026-11']);
  });

  it('does not take what stays on screen for the new file of that version', async () => {
    const good = sourceOf([older, newer]);
    const asked: string[] = [];
    const lists = [listOf('a'), listOf('b')];
    const store = storeWith({
      loadIndex: async () => ({ ok: true, value: lists.shift() ?? listOf('b') }),
      loadVersion: async (index, id) => {
        asked.push(id);
        return id === '2018-11'
          ? failure({ kind: 'wrong-hash', file })
          : good.loadVersion(index, id);
      },
    });
    await store.actions.start();
    store.actions.chooseVersion('2018-11');
    await arrive();
    expect(shown(store)).toBe('2026-11');
    store.actions.chooseVersion(undefined);
    await arrive();
    expect(asked).toEqual(['2026-11', '2018-11', '2018-11', '2026-11']);
  });

  it('is not asked for ever', async () => {
    const { source, timesAsked } = renewedSite([newer], [newer]);
    const store = storeWith({
      ...source,
      loadVersion: async () => failure({ kind: 'wrong-hash', file }),
    });
    await store.actions.start();
    expect(shown(store)).toEqual({ status: 'failed', problem: { kind: 'wrong-hash', file } });
    expect(timesAsked()).toBe(2);
  });

  it('says that the page is too old when its list is', async () => {
    const future: LoadProblem = { kind: 'from-future', file: 'index.json', found: 9, supported: 1 };
    const { source, timesAsked } = renewedSite([newer], []);
    const store = storeWith({
      ...source,
      loadIndex: async () => {
        const result = await source.loadIndex();
        return timesAsked() === 1 ? result : failure(future);
      },
    });
    await store.actions.start();
    expect(shown(store)).toEqual({ status: 'failed', problem: future });
  });

  it('is not asked again when there is no network', async () => {
    let asked = 0;
    const store = storeWith({
      loadIndex: async () => {
        asked += 1;
        return { ok: true, value: indexOf([newer]) };
      },
      loadVersion: async () => failure({ kind: 'network', file }),
    });
    await store.actions.start();
    expect(asked).toBe(1);
  });
});

describe('data that does not fit this program', () => {
  it('is named by field when its shape is not the right one', async () => {
    const broken = { ...newer, relations: undefined } as unknown as NetworkFile;
    const store = storeWith({ loadVersion: async () => ({ ok: true, value: broken }) });
    await store.actions.start();
    const problem = { kind: 'wrong-shape', faults: [{ field: 'relations', code: 'invalid_type' }] };
    expect(shown(store)).toMatchObject({ status: 'failed', problem });
  });

  it('leaves the version before on screen', async () => {
    const broken = { ...older, vocabularies: {} } as unknown as NetworkFile;
    const store = storeWith({
      loadVersion: async (_, id) => ({ ok: true, value: id === '2018-11' ? broken : newer }),
    });
    await store.actions.start();
    store.actions.chooseVersion('2018-11');
    await arrive();
    expect(shown(store)).toBe('2026-11');
    expect(store.state.getState().versionProblem).toMatchObject({ kind: 'wrong-shape' });
  });

  it.each(['loadIndex', 'loadVersion', 'loadBoundaries', 'loadDivisions'] as const)(
    'never loads for ever when %s falls over',
    async (name) => {
      const store = storeWith({
        [name]: async () => {
          throw new Error('gevallen');
        },
      });
      await store.actions.start();
      await store.actions.loadGeo();
      const { index, network, divisions, geo } = store.state.getState();
      const whole = name === 'loadDivisions' ? divisions : geo;
      const failed = [index, network, whole].find((part) => part?.status === 'failed');
      expect(failed).toMatchObject({ problem: { kind: 'unusable', reason: 'Error: gevallen' } });
    },
  );
});

describe('the boundaries', () => {
  const boundaries = {} as Boundaries;
  const divisions = {} as Divisions;
  const geo = { divisions };
  const loadDivisions = async () => ({ ok: true, value: divisions }) as const;
  const counted = (
    load: (index: IndexFile, time: number) => ReturnType<DataSource['loadBoundaries']>,
  ) => {
    let times = 0;
    const loadBoundaries: DataSource['loadBoundaries'] = (index) => {
      times += 1;
      return load(index, times);
    };
    return { loadBoundaries, times: () => times };
  };

  it('are fetched when they are asked for, once', async () => {
    const { loadBoundaries, times } = counted(async () => ({ ok: true, value: boundaries }));
    const store = storeWith({ loadBoundaries, loadDivisions });
    await store.actions.start();
    expect(store.state.getState().geo).toBeUndefined();
    await Promise.all([store.actions.loadGeo(), store.actions.loadGeo()]);
    await store.actions.loadGeo();
    expect(store.state.getState().geo).toEqual({ status: 'ready', value: geo });
    expect(times()).toBe(1);
  });

  it('are of one app: another one on the page fetches its own', async () => {
    const { loadBoundaries, times } = counted(async () => ({ ok: true, value: boundaries }));
    const index = indexOf([newer]);
    for (const store of [1, 2].map(() =>
      storeWith({
        loadBoundaries,
        loadDivisions,
        loadIndex: async () => ({ ok: true, value: index }),
      }),
    )) {
      await store.actions.start();
      await store.actions.loadGeo();
    }
    expect(times()).toBe(2);
  });

  it('say why they cannot be had, and are fetched again when asked for again', async () => {
    const problem: LoadProblem = { kind: 'network', file: 'geo' };
    const { loadBoundaries } = counted(async (_, time) =>
      time === 1 ? failure(problem) : { ok: true, value: boundaries },
    );
    const store = storeWith({ loadBoundaries, loadDivisions });
    await store.actions.start();
    await store.actions.loadGeo();
    expect(store.state.getState().geo).toEqual({ status: 'failed', problem });
    await store.actions.loadGeo();
    expect(store.state.getState().geo?.status).toBe('ready');
  });

  it('are fetched by the new list when the site was renewed, and leave the version on screen', async () => {
    const { source, old } = renewedSite([older, newer], [older, newer, next]);
    const good = sourceOf([older, newer]);
    const store = storeWith({
      ...source,
      loadVersion: good.loadVersion,
      loadDivisions,
      loadBoundaries: async (index) =>
        index === old
          ? failure({ kind: 'not-found', file: 'geo/gemeenten.topo.json' })
          : { ok: true, value: boundaries },
    });
    await store.actions.start();
    await store.actions.loadGeo();
    const state = store.state.getState();
    expect(state.geo?.status).toBe('ready');
    expect(shown(store)).toBe('2026-11');
    // The latest is another one now: the address must not lead there.
    expect(state.choices.version).toBe('2026-11');
    expect(state.choices).toBe(state.corrected);
  });
});
