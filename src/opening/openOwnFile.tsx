import type { ReactNode } from 'react';
import type { LensId } from '../domain/lenses.ts';
import type { DataSource } from '../state/appState.ts';
import type { Choices } from '../state/choices.ts';
import { OpenedBar } from './OpenedBar.tsx';
import { openedSource } from './openedSource.ts';

/** Shows everything: what the words of an own file mean to the other lenses is not known. */
const OWN_LENS: LensId = 'alles';

export interface OwnFileApp {
  readonly source: DataSource;
  /** What to begin with, when the address does not say it. */
  readonly choices: Choices;
  /** Stands above the app. */
  readonly bar: ReactNode;
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
  const { source, name, notices } = openedSource(given, {
    page: location.href,
    today: new Date().toISOString().slice(0, 10),
    site,
  });
  return {
    source,
    choices: hasLens ? choices : { ...choices, lens: OWN_LENS },
    bar: <OpenedBar name={name} notices={notices} />,
  };
}
