import { useState } from 'react';
import type { AppStore, DataSource } from './appState.ts';
import type { Choices } from './choices.ts';
import { createAppStore } from './store.ts';
import { createAppContext, useAppContext } from './useAppStore.ts';

/**
 * A copy of the state to try choices on, as a value for AppProvider: the parts in it choose there, and the app itself
 * stays as it is. `begin` makes its first choices out of those of the app.
 */
export function useDraft(begin: (choices: Choices) => Choices) {
  const { store } = useAppContext();
  const [draft] = useState(() => createAppContext(copyOf(store, begin)));
  return draft;
}

function copyOf(store: AppStore, begin: (choices: Choices) => Choices): AppStore {
  const now = store.state.getState();
  const copy = createAppStore(throughOf(store), begin(now.choices));
  copy.state.setState({ ...now, choices: begin(now.choices), embedding: undefined });
  return copy;
}

/** The version is there; what a place needs is fetched by the app, which then has it too. */
function throughOf({ state, actions }: AppStore): DataSource {
  const refuse = () => Promise.reject(new Error('A draft shows the version that is there'));
  return {
    loadIndex: refuse,
    loadVersion: refuse,
    loadBoundaries: refuse,
    async loadDivisions() {
      await actions.loadDivisions();
      const { divisions } = state.getState();
      if (divisions?.status === 'ready') return { ok: true, value: divisions.value };
      const problem = divisions?.status === 'failed' ? divisions.problem : undefined;
      return { ok: false, problem: problem ?? { kind: 'network', file: 'indelingen.json' } };
    },
  };
}
