import type { ReactNode } from 'react';
import type { LensId } from '../domain/lenses.ts';
import { nlOwnFile } from '../i18n/nlOwnFile.ts';
import type { Texts } from '../i18n/texts.ts';
import type { DataSource } from '../state/appState.ts';
import type { Choices } from '../state/choices.ts';
import { AddressedBar } from './AddressedBar.tsx';
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

/**
 * What main needs to show an own file instead of the data of this site. `given`: the value of `bron=`; `texts`: of
 * another language than Dutch, when the page begins in that.
 */
export function openOwnFile(
  given: string,
  site: DataSource,
  choices: Choices,
  window: Window,
  texts: Texts | undefined,
): OwnFileApp {
  const { location } = window;
  const hasLens = new URLSearchParams(location.search).has('lens');
  const { source, name, notices } = openedSource(given, {
    page: location.href,
    today: new Date().toISOString().slice(0, 10),
    site,
    words: (texts?.ownFile ?? nlOwnFile).words,
  });
  return {
    source,
    choices: hasLens ? choices : { ...choices, lens: OWN_LENS },
    bar: <AddressedBar name={name} notices={notices} />,
  };
}
