import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Geo } from '../data/geo.ts';
import type { LoadProblem, LoadResult } from '../data/load.ts';
import type { FacetId } from '../domain/facets.ts';
import { buildNetwork, type EntityId, type Network } from '../domain/network.ts';
import type { IndexFile, NetworkFile } from '../domain/schema.ts';
import { type Choices, toggleOption, type ViewId } from './choices.ts';
import { dropUnknownOptions, type IgnoredValue } from './urlCodec.ts';

/** Something that is fetched: on its way, there, or failed with the reason. */
export type Loading<T> =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly value: T }
  | { readonly status: 'failed'; readonly problem: LoadProblem };

/** Light or dark: what the device says, or what the visitor chose. */
export type Appearance = 'system' | 'light' | 'dark';

/** Where the data comes from; the app passes the files of the site, a test its own. */
export interface DataSource {
  readonly loadIndex: () => Promise<LoadResult<IndexFile>>;
  readonly loadVersion: (index: IndexFile, id: string) => Promise<LoadResult<NetworkFile>>;
  /** Boundaries and divisions, when the map opens. */
  readonly loadGeo: (index: IndexFile) => Promise<LoadResult<Geo>>;
}

export interface AppState {
  readonly choices: Choices;
  readonly index: Loading<IndexFile>;
  /** The shown version. */
  readonly network: Loading<Network>;
  /** The choices as the last correction left them: that was no step of the visitor. */
  readonly corrected: Choices | undefined;
  /** Values of the address that were skipped. */
  readonly ignored: readonly IgnoredValue[];
  /** Why the version that was chosen last could not be shown; the one before stays on screen. */
  readonly versionProblem: LoadProblem | undefined;
  /** In memory only: nothing is stored on the device. */
  readonly appearance: Appearance;
}

/** Everything that can happen, named after what the visitor means. */
export interface Actions {
  readonly start: () => Promise<void>;
  readonly chooseView: (view: ViewId) => void;
  readonly chooseVersion: (id: string | undefined) => void;
  readonly select: (id: EntityId | undefined) => void;
  readonly toggleFilter: (facet: FacetId, option: string) => void;
  readonly search: (query: string) => void;
  readonly clearFilters: () => void;
  /** Takes over all choices at once, as when the visitor goes back. */
  readonly restore: (choices: Choices, ignored?: readonly IgnoredValue[]) => void;
  readonly dismissNotices: () => void;
  readonly chooseAppearance: (appearance: Appearance) => void;
}

export interface AppStore {
  readonly state: StoreApi<AppState>;
  readonly actions: Actions;
  readonly source: DataSource;
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
    index: { status: 'loading' },
    network: { status: 'loading' },
  }));
  const { getState, setState } = state;
  const choose = (change: Partial<Choices>) =>
    setState({ choices: { ...getState().choices, ...change } });

  /** Mends choices that the data does not know, and remembers what was skipped. */
  const correct = (change: Partial<Choices>, skipped: readonly IgnoredValue[]) => {
    const corrected = { ...getState().choices, ...change };
    setState({ choices: corrected, corrected, ignored: [...getState().ignored, ...skipped] });
  };

  /**
   * Shows the chosen version; an answer that comes after another choice is dropped. Until it is
   * there, and when it cannot be had, the version before stays on screen.
   */
  async function showVersion() {
    const { index, choices, network: before } = getState();
    if (index.status !== 'ready') return;
    const id = shownVersion(index.value, choices);
    setState({ versionProblem: undefined });
    if (before.status === 'ready' && before.value.file.version.id === id) {
      return skipUnknownOptions(before.value);
    }
    if (before.status === 'failed') setState({ network: { status: 'loading' } });
    const result = await source.loadVersion(index.value, id);
    if (shownVersion(index.value, getState().choices) !== id) return;
    if (result.ok) {
      const value = buildNetwork(result.value);
      setState({ network: { status: 'ready', value } });
      skipUnknownOptions(value);
    } else if (before.status === 'ready') {
      const shown = before.value.file.version.id;
      setState({ versionProblem: result.problem });
      correct({ version: shown === index.value.latest ? undefined : shown }, []);
    } else {
      setState({ network: { status: 'failed', problem: result.problem } });
    }
  }

  function skipUnknownOptions(network: Network) {
    const { facets, ignored } = dropUnknownOptions(getState().choices.facets, network);
    if (ignored.length > 0) correct({ facets }, ignored);
  }

  const actions: Actions = {
    async start() {
      setState({ index: { status: 'loading' }, network: { status: 'loading' } });
      const result = await source.loadIndex();
      if (!result.ok) {
        const failed = { status: 'failed', problem: result.problem } as const;
        return setState({ index: failed, network: failed });
      }
      setState({ index: { status: 'ready', value: result.value } });
      skipUnknownVersion(result.value);
      await showVersion();
    },
    chooseView: (view) => choose({ view }),
    chooseVersion(version) {
      choose({ version });
      void showVersion();
    },
    select: (selection) => choose({ selection }),
    toggleFilter: (facet, option) =>
      choose({ facets: toggleOption(getState().choices.facets, facet, option) }),
    search: (query) => choose({ query }),
    clearFilters: () => choose({ facets: {}, query: '' }),
    restore(restored, skipped = []) {
      setState({ choices: restored, ignored: skipped });
      const { index } = getState();
      if (index.status === 'ready') skipUnknownVersion(index.value);
      void showVersion();
    },
    dismissNotices: () => setState({ ignored: [], versionProblem: undefined }),
    chooseAppearance: (appearance) => setState({ appearance }),
  };

  function skipUnknownVersion(index: IndexFile) {
    const { version } = getState().choices;
    if (version === undefined || index.versions.some(({ id }) => id === version)) return;
    correct({ version: undefined }, [{ parameter: 'versie', value: version }]);
  }

  return { state, actions, source };
}

/** The id of the version that these choices show. */
export function shownVersion(index: IndexFile, choices: Choices): string {
  return choices.version ?? index.latest;
}
