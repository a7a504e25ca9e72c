import { createStore, type StoreApi } from 'zustand/vanilla';
import type { FetchOptions } from '../data/fetchText.ts';
import type { Geo } from '../data/geo.ts';
import type { LoadProblem, LoadResult } from '../data/load.ts';
import type { FacetId } from '../domain/facets.ts';
import { formerIdOf, successorOf } from '../domain/formerIds.ts';
import type { EntityId, Network } from '../domain/network.ts';
import type { FormerId, IndexFile, NetworkFile } from '../domain/schema.ts';
import { isEarlier } from '../domain/versions.ts';
import { type Choices, type PageId, toggleOption, type ViewId } from './choices.ts';
import { createComparer } from './comparer.ts';
import type { Comparison } from './comparison.ts';
import type { Loading } from './loading.ts';
import { loadListed, settle } from './loadListed.ts';
import { createNetworks } from './networks.ts';
import { dropUnknownOptions, type IgnoredValue } from './urlCodec.ts';

/** Light or dark: what the device says, or what the visitor chose. */
export type Appearance = 'system' | 'light' | 'dark';

/** Where the data comes from; the app passes the files of the site, a test its own. */
export interface DataSource {
  readonly loadIndex: (options?: FetchOptions) => Promise<LoadResult<IndexFile>>;
  readonly loadVersion: (
    index: IndexFile,
    id: string,
    options?: FetchOptions,
  ) => Promise<LoadResult<NetworkFile>>;
  /** Boundaries and divisions, when the map opens. */
  readonly loadGeo: (index: IndexFile, options?: FetchOptions) => Promise<LoadResult<Geo>>;
}

export interface AppState {
  readonly choices: Choices;
  readonly index: Loading<IndexFile>;
  /** The shown version. */
  readonly network: Loading<Network>;
  /** What changed since the earlier version that was chosen; undefined: nothing is compared. */
  readonly comparison: Loading<Comparison> | undefined;
  /** Boundaries and divisions; undefined until the map asks for them. */
  readonly geo: Loading<Geo> | undefined;
  /** The choices as the last correction left them: that was no step of the visitor. */
  readonly corrected: Choices | undefined;
  /** Values that were asked for and that the shown version does not have, each once. */
  readonly ignored: readonly IgnoredValue[];
  /** Why the version that was chosen last could not be shown; the one before stays on screen. */
  readonly versionProblem: LoadProblem | undefined;
  /** The id that was asked for, when the selection is the record that took its place. */
  readonly followed: FormerId | undefined;
  /** In memory only: nothing is stored on the device. */
  readonly appearance: Appearance;
}

/** Everything that can happen, named after what the visitor means. */
export interface Actions {
  readonly start: () => Promise<void>;
  readonly chooseView: (view: ViewId) => void;
  readonly chooseVersion: (id: string | undefined) => void;
  /** Also to try again after it failed; undefined: no longer. */
  readonly compareWith: (id: string | undefined) => void;
  readonly select: (id: EntityId | undefined) => void;
  /** undefined: closes the page that is open. */
  readonly openPage: (page: PageId | undefined) => void;
  readonly toggleFilter: (facet: FacetId, option: string) => void;
  readonly search: (query: string) => void;
  readonly clearFilters: () => void;
  /** Takes over all choices at once, as when the visitor goes back. */
  readonly restore: (choices: Choices, ignored?: readonly IgnoredValue[]) => void;
  /** Fetches the boundaries, unless they are there or on their way. */
  readonly loadGeo: () => Promise<void>;
  readonly dismissNotices: () => void;
  readonly chooseAppearance: (appearance: Appearance) => void;
}

export interface AppStore {
  readonly state: StoreApi<AppState>;
  readonly actions: Actions;
}

/** Makes the store of one app. Nothing is loaded until `start`. */
export function createAppStore(
  source: DataSource,
  choices: Choices,
  ignored: readonly IgnoredValue[] = [],
): AppStore {
  const state = createStore<AppState>(() => ({
    choices,
    corrected: undefined,
    ignored,
    appearance: 'system',
    versionProblem: undefined,
    followed: undefined,
    index: { status: 'loading' },
    network: { status: 'loading' },
    comparison: undefined,
    geo: undefined,
  }));
  const { getState, setState } = state;
  const networks = createNetworks({
    renewIndex: loadIndex,
    loadVersion: source.loadVersion,
    tryOut: (network) => dropUnknownOptions(getState().choices.facets, network),
  });
  /** What is asked for now; what comes after another request is dropped. */
  let request: AbortController | undefined;
  /** What the version on screen is compared with, also while that is on its way or cannot be had. */
  let comparedWith: string | undefined;
  const comparer = createComparer(loadBefore, (comparison) => {
    setState({ comparison });
    if (comparison) followFormerId();
  });

  const choose = (change: Partial<Choices>) =>
    setState({ choices: { ...getState().choices, ...change } });

  /** Mends choices that the data does not know. */
  const correct = (change: Partial<Choices>) => {
    const corrected = { ...getState().choices, ...change };
    setState({ choices: corrected, corrected });
  };

  /** Takes back the request before it. */
  function newRequest(): AbortSignal {
    request?.abort();
    request = new AbortController();
    return request.signal;
  }

  async function loadIndex(signal?: AbortSignal): Promise<LoadResult<IndexFile>> {
    const result = await settle(() => source.loadIndex({ signal }));
    if (result.ok && !signal?.aborted) {
      setState({ index: { status: 'ready', value: result.value } });
    }
    return result;
  }

  /**
   * Shows the chosen version. Until it is there, and when it cannot be had, the version before stays
   * on screen. `keepNotices`: what was skipped in the same address stays said.
   */
  async function showVersion(keepNotices: boolean) {
    const { index, network } = getState();
    if (index.status !== 'ready') return;
    const signal = newRequest();
    setState({ versionProblem: undefined });
    const known = networks.kept(index.value, shownVersion(index.value, getState().choices));
    if (!known && network.status === 'failed') setState({ network: { status: 'loading' } });
    const result = known
      ? ({ ok: true, value: known } as const)
      : await networks.load(index.value, (list) => shownVersion(list, getState().choices), signal);
    if (signal.aborted) return;
    request = undefined;
    if (!result.ok) return refuse(result.problem);
    // Loading it may have renewed the index.
    const { index: list } = getState();
    if (list.status === 'ready') networks.keep(list.value, result.value);
    show(result.value, keepNotices);
  }

  /** Shows a version as the choices say. What it does not have, or is not later than, is dropped and told. */
  function show(network: Network, keepNotices: boolean) {
    const { choices, ignored, index } = getState();
    if (index.status !== 'ready') return;
    const { id } = network.file.version;
    const { facets, ignored: skipped } = dropUnknownOptions(choices.facets, network);
    const { since } = choices;
    comparedWith =
      since !== undefined && isEarlier(index.value.versions, since, id) ? since : undefined;
    // Before the version itself: nobody may see it with what changed in another one.
    if (comparedWith !== undefined) comparer.start(comparedWith, network);
    else comparer.stop();
    const notEarlier =
      since !== undefined && since !== comparedWith ? [{ parameter: 'sinds', value: since }] : [];
    setState({
      network: { status: 'ready', value: network },
      ignored: eachOnce([...(keepNotices ? ignored : []), ...skipped, ...notEarlier]),
    });
    if (notEarlier.length > 0) correct({ since: undefined });
    if (facets !== choices.facets) correct({ facets });
    followFormerId();
  }

  /** The version to compare with. */
  async function loadBefore(id: string, signal: AbortSignal): Promise<LoadResult<Network>> {
    const { index } = getState();
    if (index.status !== 'ready') throw new Error('Nothing is compared before there is an index');
    return networks.load(index.value, () => id, signal);
  }

  /**
   * An old link opens the record that took the place of what it asks for. While comparing, what is gone
   * can be looked at itself.
   */
  function followFormerId() {
    const { network, choices, comparison } = getState();
    const { selection: id } = choices;
    if (network.status !== 'ready' || id === undefined || comparison?.status === 'loading') return;
    if (network.value.entities.has(id)) return;
    if (comparison?.status === 'ready' && comparison.value.changes.has(id)) return;
    const successor = successorOf(network.value, id);
    if (!successor) return;
    correct({ selection: successor.id });
    setState({ followed: formerIdOf(network.value, id) });
  }

  /** The version on screen stays, with what it was compared with; the other choices now go for it. */
  function refuse(problem: LoadProblem) {
    const { network } = getState();
    if (network.status !== 'ready') return setState({ network: { status: 'failed', problem } });
    setState({ versionProblem: problem });
    chooseShown();
    correct({ since: comparedWith });
    show(network.value, true);
  }

  /** Brings the choice back to the version on screen. */
  function chooseShown() {
    const { index, network, choices } = getState();
    if (index.status !== 'ready' || network.status !== 'ready') return;
    const { id } = network.value.file.version;
    if (shownVersion(index.value, choices) === id) return;
    correct({ version: id === index.value.latest ? undefined : id });
  }

  const actions: Actions = {
    async start() {
      const signal = newRequest();
      setState({ index: { status: 'loading' }, network: { status: 'loading' } });
      const result = await loadIndex(signal);
      if (signal.aborted) return;
      if (!result.ok) {
        const failed = { status: 'failed', problem: result.problem } as const;
        return setState({ index: failed, network: failed });
      }
      skipUnknownVersion(result.value);
      await showVersion(true);
    },
    chooseView: (view) => choose({ view }),
    chooseVersion(version) {
      choose({ version });
      void showVersion(false);
    },
    compareWith(since) {
      choose({ since });
      void showVersion(false);
    },
    select(selection) {
      setState({ followed: undefined });
      choose({ selection });
      followFormerId();
    },
    openPage: (page) => choose({ page }),
    toggleFilter: (facet, option) =>
      choose({ facets: toggleOption(getState().choices.facets, facet, option) }),
    search: (query) => choose({ query }),
    clearFilters: () => choose({ facets: {}, query: '' }),
    restore(restored, skipped = []) {
      setState({ choices: restored, ignored: skipped, followed: undefined });
      const { index } = getState();
      if (index.status === 'ready') skipUnknownVersion(index.value);
      void showVersion(true);
    },
    async loadGeo() {
      const { index, geo } = getState();
      if (index.status !== 'ready' || (geo && geo.status !== 'failed')) return;
      setState({ geo: { status: 'loading' } });
      const result = await loadListed(index.value, loadIndex, source.loadGeo);
      setState({
        geo: result.ok
          ? { status: 'ready', value: result.value }
          : { status: 'failed', problem: result.problem },
      });
      // Another version may be the latest by now; the one on screen stays.
      if (!request) chooseShown();
    },
    dismissNotices: () => setState({ ignored: [], versionProblem: undefined, followed: undefined }),
    chooseAppearance: (appearance) => setState({ appearance }),
  };

  function skipUnknownVersion(index: IndexFile) {
    const { choices, ignored } = getState();
    const { version } = choices;
    if (version === undefined || index.versions.some(({ id }) => id === version)) return;
    correct({ version: undefined });
    setState({ ignored: eachOnce([...ignored, { parameter: 'versie', value: version }]) });
  }

  return { state, actions };
}

function eachOnce(values: readonly IgnoredValue[]): readonly IgnoredValue[] {
  return [...new Map(values.map((it) => [`${it.parameter} ${it.value}`, it])).values()];
}

/** The id of the version that these choices show. */
export function shownVersion(index: IndexFile, choices: Choices): string {
  return choices.version ?? index.latest;
}
