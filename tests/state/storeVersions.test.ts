import { describe, expect, it } from 'vitest';
import type { LoadResult } from '../../src/data/load.ts';
import type { NetworkFile } from '../../src/domain/schema.ts';
import type { DataSource } from '../../src/state/appState.ts';
import { failure, sourceOf } from '../support/dataSource.ts';
import { networkFile, organisation } from '../support/network.ts';
import { arrive, newer, older, shown, storeWith } from '../support/storeWith.ts';

const oldest = networkFile({
  version: { id: '2017-11', title: 'November 2017' },
  organisations: [organisation('org-a')],
});
describe('choosing a version', () => {
  /** Versions that arrive when the test says so; without a file they cannot be had. */
  function slowSource() {
    const waiting: {
      id: string;
      signal: AbortSignal | undefined;
      answer: (file?: NetworkFile) => Promise<void>;
    }[] = [];
    const source: DataSource = {
      ...sourceOf([oldest, older, newer]),
      loadVersion: (_, id, { signal } = {}) =>
        new Promise<LoadResult<NetworkFile>>((resolve) => {
          waiting.push({
            id,
            signal,
            answer: (value) => {
              resolve(
                value
                  ? { ok: true, value }
                  : failure({ kind: 'network', file: `${id}/netwerk.json` }),
              );
              return arrive();
            },
          });
        }),
    };
    return { source, waiting };
  }

  it('drops an answer that comes after another choice', async () => {
    const { source, waiting } = slowSource();
    const store = storeWith({}, source);
    void store.actions.start();
    await arrive();
    store.actions.chooseVersion('2018-11');
    expect(waiting.map(({ id }) => id)).toEqual(['2026-11', '2018-11']);
    await waiting[1]?.answer(older);
    expect(shown(store)).toBe('2018-11');
    await waiting[0]?.answer(newer);
    expect(shown(store)).toBe('2018-11');
  });

  it('takes back a request that another choice has overtaken', async () => {
    const { source, waiting } = slowSource();
    const store = storeWith({}, source);
    void store.actions.start();
    await arrive();
    store.actions.chooseVersion('2018-11');
    expect(waiting.map(({ signal }) => signal?.aborted)).toEqual([true, false]);
  });

  it('is not undone by an earlier request for the same version that fails late', async () => {
    const { source, waiting } = slowSource();
    const store = storeWith({}, source);
    void store.actions.start();
    await arrive();
    await waiting[0]?.answer(newer);
    store.actions.chooseVersion('2018-11');
    store.actions.chooseVersion('2017-11');
    await waiting[2]?.answer(oldest);
    store.actions.chooseVersion('2018-11');
    await waiting[1]?.answer();
    expect(store.state.getState()).toMatchObject({
      choices: { version: '2018-11' },
      versionProblem: undefined,
    });
    await waiting[3]?.answer(older);
    expect(shown(store)).toBe('2018-11');
  });

  it('goes back, when it fails, to the version that is then on screen', async () => {
    const { source, waiting } = slowSource();
    const store = storeWith({}, source);
    void store.actions.start();
    await arrive();
    await waiting[0]?.answer(newer);
    store.actions.chooseVersion('2017-11');
    await waiting[1]?.answer(oldest);
    store.actions.chooseVersion('2018-11');
    await waiting[2]?.answer();
    expect(store.state.getState().choices.version).toBe('2017-11');
  });

  it('does not load the shown version again', async () => {
    const { source, waiting } = slowSource();
    const store = storeWith({}, source);
    void store.actions.start();
    await arrive();
    await waiting[0]?.answer(newer);
    store.actions.chooseVersion('2026-11');
    expect(shown(store)).toBe('2026-11');
    expect(waiting).toHaveLength(1);
  });

  it('leaves the version before on screen when another cannot be had, and says why', async () => {
    const good = sourceOf([older, newer]);
    const store = storeWith(
      {},
      {
        ...good,
        loadVersion: async (index, id) =>
          id === '2018-11'
            ? failure({ kind: 'network', file: 'netwerk.json' })
            : good.loadVersion(index, id),
      },
    );
    await store.actions.start();
    store.actions.chooseVersion('2018-11');
    expect(shown(store)).toBe('2026-11');
    await arrive();
    expect(shown(store)).toBe('2026-11');
    const { choices, versionProblem } = store.state.getState();
    expect(choices.version).toBeUndefined();
    expect(versionProblem).toEqual({ kind: 'network', file: 'netwerk.json' });
    store.actions.dismissNotices();
    expect(store.state.getState().versionProblem).toBeUndefined();
  });

  it('keeps the filters that the other version has, and names the others', async () => {
    const store = storeWith({ facets: { leefdomein: ['wonen'], thema: ['thema-nieuw'] } });
    await store.actions.start();
    store.actions.chooseVersion('2018-11');
    await arrive();
    const { choices, ignored } = store.state.getState();
    expect(choices.facets).toEqual({ leefdomein: ['wonen'] });
    expect(ignored).toEqual([{ parameter: 'thema', value: 'thema-nieuw' }]);
    // What was said of one version does not go for the next.
    store.actions.chooseVersion(undefined);
    await arrive();
    expect(shown(store)).toBe('2026-11');
    expect(store.state.getState().ignored).toEqual([]);
  });
});
