import { createStore } from 'zustand/vanilla';
import type { Config } from '../data/config.ts';
import type { EntityId } from '../domain/network.ts';
import type { Actions, AppState, AppStore, DataSource } from './appState.ts';
import {
  type Choices,
  MOST_TOGETHER,
  NO_FILTERS,
  NOTHING_BESIDE,
  placeFilter,
  toggleOptions,
} from './choices.ts';
import { type Embedding, keepLocked } from './embedding.ts';
import { createShowing } from './showing.ts';
import type { IgnoredValue } from './urlCodec.ts';

/** What a store begins with beside its choices. */
interface Surroundings {
  /** What the address asked for in vain. */
  readonly ignored?: readonly IgnoredValue[];
  readonly embedding?: Embedding | undefined;
  readonly config?: Config;
}

/** Makes the store of one app. Nothing is loaded until `start`. */
export function createAppStore(
  source: DataSource,
  choices: Choices,
  { ignored = [], embedding, config = {} }: Surroundings = {},
): AppStore {
  const state = createStore<AppState>(() => ({
    choices,
    ownFile: source.ownFile,
    embedding,
    config,
    corrected: undefined,
    ignored,
    appearance: 'system',
    versionProblem: undefined,
    followed: undefined,
    index: { status: 'loading' },
    network: { status: 'loading' },
    comparison: undefined,
    divisions: undefined,
    geo: undefined,
    lit: undefined,
    lookups: 0,
  }));
  const { getState, setState } = state;
  const showing = createShowing(state, source);

  const changed = (change: Partial<Choices>): Choices => {
    const { choices: now, embedding } = getState();
    const choices = keepLocked({ ...now, ...change }, now, embedding?.locked ?? []);
    return hasCentre(choices) ? choices : { ...choices, around: undefined };
  };

  const choose = (change: Partial<Choices>) => setState({ choices: changed(change) });

  /** Whether there is something to show the surrounding of; the data must be there to tell. */
  const hasCentre = ({ selection }: Choices) => {
    const { network } = getState();
    if (selection === undefined) return false;
    return network.status !== 'ready' || network.value.entities.has(selection);
  };

  const select = (selection: EntityId | undefined) => {
    setState({ followed: undefined });
    choose({ selection });
    showing.followFormerId();
  };

  const actions: Actions = {
    start: showing.start,
    chooseView: (view) => choose({ view }),
    chooseLens: (lens) => choose({ lens }),
    chooseVersion(id) {
      const { choices, index } = getState();
      const { version: usual } = choices.site;
      // A site that shows another by itself must be told that it is the latest.
      const asked =
        usual === undefined || index.status !== 'ready' ? id : (id ?? index.value.latest);
      choose({ version: asked === usual ? undefined : asked });
      void showing.showVersion();
    },
    compareWith(since) {
      choose({ since });
      void showing.showVersion();
    },
    select,
    lookUp(id) {
      setState({ lookups: getState().lookups + 1 });
      select(id);
    },
    choosePlace: (place) => choose({ place, ...NOTHING_BESIDE }),
    chooseDate: (date) => choose({ date }),
    passDate(date) {
      const choices = changed({ date });
      setState({ choices, corrected: choices });
    },
    chooseDivision(division) {
      const { overlay } = getState().choices;
      choose({ division, overlay: overlay === division ? undefined : overlay });
    },
    chooseOverlay(overlay) {
      if (overlay !== getState().choices.division) choose({ overlay });
    },
    groupBy: (grouping) => choose({ grouping }),
    chooseAxes: choose,
    toggleReason(reason) {
      const { withoutReasons } = getState().choices;
      const others = withoutReasons.filter((other) => other !== reason);
      const isCounted = others.length === withoutReasons.length;
      choose({ withoutReasons: isCounted ? [...others, reason] : others });
    },
    surround: (selection, around) => choose({ selection, around }),
    openPage: (page) => choose({ page }),
    toggleFilter: (facet, ...options) =>
      choose({ facets: toggleOptions(getState().choices.facets, facet, ...options) }),
    search: (query) => choose({ query }),
    changeFilters: choose,
    clearFilters() {
      const { choices } = getState();
      // On the map the place hides nothing.
      const kept = placeFilter(choices) === undefined ? { place: choices.place } : {};
      choose({ ...NO_FILTERS, ...kept });
    },
    askPath: (path) => choose({ path, ...(path && { selection: undefined, together: [] }) }),
    choosePathRules: (pathRules) => choose({ pathRules }),
    toggleTogether(id, other) {
      const { together, selection } = getState().choices;
      // What one looks at is the first that another is laid beside.
      const first = selection ?? other;
      const beside = together.length === 0 && first !== undefined ? [first] : together;
      const without = together.filter((other) => other !== id);
      const next = without.length < together.length ? without : [...new Set([...beside, id])];
      if (next.length > MOST_TOGETHER) return;
      choose({ together: next, path: undefined, selection: undefined });
    },
    clearTogether: () => choose({ together: [] }),
    clearBeside() {
      // Beside the map stands the place that was chosen; elsewhere it is a filter.
      const isBeside = getState().choices.view === 'kaart';
      choose({ ...NOTHING_BESIDE, ...(isBeside && { place: undefined }) });
    },
    light: (lit) => setState({ lit }),
    colourBy: (colouring) => choose({ colouring }),
    chooseLanguage: (language) => choose({ language }),
    restore(restored, skipped = []) {
      setState({ choices: restored, ignored: skipped, followed: undefined });
      void showing.showRestored();
    },
    loadDivisions: showing.loadDivisions,
    loadGeo: showing.loadGeo,
    dismissNotices: () => setState({ ignored: [], versionProblem: undefined, followed: undefined }),
    chooseAppearance: (appearance) => setState({ appearance }),
  };

  return { source, state, actions };
}
