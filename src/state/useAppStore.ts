import { createContext, useCallback, useContext, useMemo } from 'react';
import { useStore } from 'zustand';
import type { Config } from '../data/config.ts';
import type { Lit } from '../domain/explore/lit.ts';
import type { Divisions } from '../domain/geo/divisionsSchema.ts';
import type { EntityId, Network } from '../domain/network.ts';
import type { Actions, AppState, AppStore } from './appState.ts';
import { type Choices, DEFAULT_CHOICES } from './choices.ts';
import type { Comparison } from './comparison.ts';
import type { Embedding, LockId } from './embedding.ts';
import type { Loading } from './loading.ts';
import { createSelection, type Selection } from './selection.ts';

interface AppContextValue {
  readonly store: AppStore;
  readonly selection: ReturnType<typeof createSelection>;
  /** The same for the version that is compared with. */
  readonly earlier: ReturnType<typeof createSelection>;
  readonly linkChoices: (choices: Choices) => Choices;
}

const AppContext = createContext<AppContextValue | undefined>(undefined);
export const AppProvider = AppContext.Provider;

/** The value for AppProvider; one per app on the page. */
export function createAppContext(store: AppStore): AppContextValue {
  return {
    store,
    selection: createSelection(),
    earlier: createSelection(),
    linkChoices: createLinkChoices(),
  };
}

/** The context itself, for what stands beside the app. */
export function useAppContext(): AppContextValue {
  const value = useContext(AppContext);
  if (!value) throw new Error('AppProvider is missing');
  return value;
}

/** Which gemeente lies in which region; undefined while that is not (yet) there. */
export function useDivisions(): Divisions | undefined {
  return useAppState(({ divisions }) => readyValue(divisions));
}

function readyValue<T>(part: Loading<T> | undefined): T | undefined {
  return part?.status === 'ready' ? part.value : undefined;
}

/** How the page is embedded in another one; undefined: it is not. */
export function useEmbedding(): Embedding | undefined {
  return useAppState(({ embedding }) => embedding);
}

/** What the publisher of the site set. */
export function useConfig(): Config {
  return useAppState(({ config }) => config);
}

/** Whether the host page keeps this filter as it is. */
export function useIsLocked(): (id: LockId) => boolean {
  const embedding = useEmbedding();
  return useCallback((id) => embedding?.locked.includes(id) === true, [embedding]);
}

/** Part of the state; of an unchanged state the selector must return the same reference. */
export function useAppState<T>(select: (state: AppState) => T): T {
  return useStore(useAppContext().store.state, select);
}

export function useActions(): Actions {
  return useAppContext().store.actions;
}

export function useChoices(): Choices {
  return useAppState((state) => state.choices);
}

const CHOICES = Object.keys(DEFAULT_CHOICES) as (keyof Choices)[];

/** Choices without the selection: the same object as long as nothing else changes. */
function createLinkChoices(): (choices: Choices) => Choices {
  let last = DEFAULT_CHOICES;
  return (choices) => {
    const next = { ...choices, selection: undefined };
    if (CHOICES.some((key) => next[key] !== last[key])) last = next;
    return last;
  };
}

/** What the address of a link to an entity keeps of the choices: a link does not follow what is selected. */
export function useLinkChoices(): Choices {
  const { linkChoices } = useAppContext();
  return useAppState((state) => linkChoices(state.choices));
}

/** What is left of the network after filters and search; undefined while there is no network. */
export function useSelectionIfReady(): Selection | undefined {
  const { selection } = useAppContext();
  return useAppState(({ network, choices, divisions }) =>
    network.status === 'ready'
      ? selection.select(network.value, choices, readyValue(divisions))
      : undefined,
  );
}

/** The same, for parts that are only shown when the network is there. */
export function useSelection(): Selection {
  const selection = useSelectionIfReady();
  if (!selection) throw new Error('The network is not loaded');
  return selection;
}

/** What changed since the earlier version that was chosen; undefined while nothing is (yet) compared. */
export function useComparison(): Comparison | undefined {
  const comparison = useAppState((state) => state.comparison);
  return comparison?.status === 'ready' ? comparison.value : undefined;
}

/** What the same choices leave of the version that is compared with; undefined while nothing is (yet) compared. */
export function useEarlierSelection(): Selection | undefined {
  const { earlier } = useAppContext();
  return useAppState(({ comparison, choices, divisions }) =>
    comparison?.status === 'ready'
      ? earlier.select(comparison.value.before, choices, readyValue(divisions))
      : undefined,
  );
}

/** What is gone since the earlier version, as far as the filters leave it there. */
export function useVisibleGone(): ReadonlySet<EntityId> {
  const comparison = useComparison();
  const visible = useEarlierSelection()?.visible;
  return useMemo(() => {
    const removed = [...(comparison?.changes ?? [])].filter(
      ([id, { kind }]) => kind === 'removed' && visible?.has(id) === true,
    );
    return new Set(removed.map(([id]) => id));
  }, [comparison, visible]);
}

/** What stands out in the picture instead of the selection; a selection beside it stands out itself. */
export function useLit(): Lit | undefined {
  const lit = useAppState((state) => state.lit);
  const { selection } = useChoices();
  return selection === undefined || lit?.nodes.has(selection) === true ? lit : undefined;
}

/** Finds entities by text in the shown network, best first. */
export function useSearch(network: Network): (text: string) => readonly string[] {
  const { selection } = useAppContext();
  return useMemo(() => (text: string) => selection.search(network, text), [selection, network]);
}
