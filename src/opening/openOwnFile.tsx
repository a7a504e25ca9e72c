import type { ReactNode } from 'react';
import type { AppStore, DataSource } from '../state/appState.ts';
import type { Choices } from '../state/choices.ts';
import { OpenedBar } from './OpenedBar.tsx';
import { OWN_LENS, openedSource } from './openedSource.ts';

export interface OwnFileApp {
  readonly source: DataSource;
  /** What to begin with: an own file has a drawing of everything, whatever its words are. */
  readonly choices: Choices;
  /** Stands above the app. */
  readonly bar: (store: AppStore) => ReactNode;
}

/** What main needs to show an own file instead of the data of this site. `given`: the value of `bron=`. */
export function openOwnFile(
  given: string,
  site: DataSource,
  choices: Choices,
  window: Window,
): OwnFileApp {
  const { location } = window;
  const hasLens = new URLSearchParams(location.search).has('lens');
  const { source, name, state, stop } = openedSource(given, {
    page: location.href,
    today: new Date().toISOString().slice(0, 10),
    site,
  });
  return {
    source,
    choices: hasLens ? choices : { ...choices, lens: OWN_LENS },
    bar: ({ actions }) => (
      <OpenedBar
        name={name}
        state={state}
        onStop={() => {
          stop();
          actions.chooseView('lijst');
        }}
      />
    ),
  };
}
