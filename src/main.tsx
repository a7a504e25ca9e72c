import type { ReactNode } from 'react';
import { watchStyles } from './app/failedStyles.ts';
import { browserFetchText } from './data/fetchText.ts';
import { loadIndex, loadVersion } from './data/load.ts';
import { firstPicture } from './first/firstPicture.ts';
import type { DataSource } from './state/appState.ts';
import type { Choices } from './state/choices.ts';
import { createAppStore } from './state/store.ts';
import { parseChoices } from './state/urlCodec.ts';
import { syncUrl } from './state/urlSync.ts';
import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/forcedColors.css';
import './app/app.css';
import './views/network/network.css';

/** The data stands beside the page, under any path. */
const DATA = './data/';

/** Names an own file that is shown instead of the data of this site. */
const OWN_FILE = 'bron';

const site: DataSource = {
  loadIndex: (options) => loadIndex(browserFetchText, DATA, options),
  loadVersion: (index, id, options) => loadVersion(browserFetchText, DATA, index, id, options),
  // With their schemas only when something asks for a place.
  loadDivisions: async (index, options) => {
    const { loadDivisions } = await import('./data/geo.ts');
    return loadDivisions(browserFetchText, DATA, index, options);
  },
  loadBoundaries: async (index, options) => {
    const { loadBoundaries } = await import('./data/geo.ts');
    return loadBoundaries(browserFetchText, DATA, index, options);
  },
};

/**
 * The picture first, as soon as there is data; the app around it comes when it is there. `begin`: what to show, when that
 * is not what the address says.
 */
async function show(source: DataSource, begin: Choices, bar?: ReactNode) {
  const store = createAppStore(source, choices, ignored);
  syncUrl(store, window);
  // Into the address too: whoever comes back to it sees the same.
  if (begin !== choices) store.state.setState({ choices: begin, corrected: begin });
  watchStyles(document);
  void store.actions.start();
  const place = document.getElementById('app');
  if (place === null) return;
  const text = [...place.childNodes];
  const done = await firstPicture(store, place);
  try {
    const { mount } = await import('./app/mount.tsx');
    mount(place, store, done, bar);
  } catch {
    // The text of the page itself, which says what to do when it does not start.
    done();
    place.replaceChildren(...text);
  }
}

const { choices, ignored } = parseChoices(window.location.search);
const ownFile = new URLSearchParams(window.location.search).get(OWN_FILE);
if (ownFile === null) void show(site, choices);
else {
  import('./opening/openOwnFile.tsx')
    .then(({ openOwnFile }) => openOwnFile(ownFile, site, choices, window))
    .then(
      (own) => show(own.source, own.choices, own.bar),
      () => show({ ...site, loadIndex: async () => notFetched(ownFile) }, choices),
    );
}

/** The code that opens a file is not there: said as if the file were not, for the same can be done about it. */
function notFetched(file: string) {
  return { ok: false, problem: { kind: 'network', file } } as const;
}
