import { createStore } from 'zustand/vanilla';
import type { Actions, AppState, AppStore, DataSource } from './appState.ts';
import { type Choices, toggleOption } from './choices.ts';
import { createShowing } from './showing.ts';
import type { IgnoredValue } from './urlCodec.ts';

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
  const showing = createShowing(state, source);

  const choose = (change: Partial<Choices>) =>
    setState({ choices: { ...getState().choices, ...change } });

  const actions: Actions = {
    start: showing.start,
    chooseView: (view) => choose({ view }),
    chooseLens: (lens) => choose({ lens }),
    chooseVersion(version) {
      choose({ version });
      void showing.showVersion();
    },
    compareWith(since) {
      choose({ since });
      void showing.showVersion();
    },
    select(selection) {
      setState({ followed: undefined });
      choose({ selection });
      showing.followFormerId();
    },
    openPage: (page) => choose({ page }),
    toggleFilter: (facet, option) =>
      choose({ facets: toggleOption(getState().choices.facets, facet, option) }),
    search: (query) => choose({ query }),
    clearFilters: () => choose({ facets: {}, query: '' }),
    restore(restored, skipped = []) {
      setState({ choices: restored, ignored: skipped, followed: undefined });
      void showing.showRestored();
    },
    loadGeo: showing.loadGeo,
    dismissNotices: () => setState({ ignored: [], versionProblem: undefined, followed: undefined }),
    chooseAppearance: (appearance) => setState({ appearance }),
  };

  return { state, actions };
}
