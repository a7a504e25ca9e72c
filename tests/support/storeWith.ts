import type { DataSource } from '../../src/state/appState.ts';
import { type Choices, DEFAULT_CHOICES } from '../../src/state/choices.ts';
import { createAppStore } from '../../src/state/store.ts';
import { sourceOf } from './dataSource.ts';
import { networkFile, organisation, theme } from './network.ts';

/** Two versions that differ in an organisation and a theme. */
export const older = networkFile({
  version: { id: '2018-11', title: 'November 2018' },
  organisations: [organisation('org-a')],
  themes: [theme('thema-oud')],
});
export const newer = networkFile({
  version: { id: '2026-11', title: 'November 2026' },
  organisations: [organisation('org-a'), organisation('org-b')],
  themes: [theme('thema-nieuw')],
});

export const choose = (change: Partial<Choices>): Choices => ({ ...DEFAULT_CHOICES, ...change });

/** A store on these versions, not started yet. */
export const storeWith = (
  change: Partial<Choices> = {},
  source: DataSource = sourceOf([older, newer]),
) => createAppStore(source, choose(change));
export type Store = ReturnType<typeof storeWith>;

/** The id of the version on screen, or how far it is. */
export const shown = ({ state }: Store) => {
  const { network } = state.getState();
  return network.status === 'ready' ? network.value.file.version.id : network.status;
};

/** Lets answers that are already there arrive. */
export const arrive = () => new Promise<void>((resolve) => setTimeout(resolve));
