import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { ErrorBoundary } from './app/ErrorBoundary.tsx';
import { watchStyles } from './app/failedStyles.ts';
import { browserFetchText } from './data/fetchText.ts';
import { loadIndex, loadVersion } from './data/load.ts';
import { nl } from './i18n/nl.ts';
import { TextsProvider } from './i18n/texts.ts';
import type { AppStore, DataSource } from './state/appState.ts';
import type { Choices } from './state/choices.ts';
import { createAppStore } from './state/store.ts';
import { parseChoices } from './state/urlCodec.ts';
import { syncUrl } from './state/urlSync.ts';
import { AppProvider, createAppContext } from './state/useAppStore.ts';
import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import './styles/tokens.css';
import './styles/base.css';

/** The data stands beside the page, under any path. */
const DATA = './data/';

/** Names an own file that is shown instead of the data of this site. */
const OWN_FILE = 'bron';

const site: DataSource = {
  loadIndex: (options) => loadIndex(browserFetchText, DATA, options),
  loadVersion: (index, id, options) => loadVersion(browserFetchText, DATA, index, id, options),
  // With its schemas only when the map opens.
  loadGeo: async (index, options) => {
    const { loadGeo } = await import('./data/geo.ts');
    return loadGeo(browserFetchText, DATA, index, options);
  },
};

function show(source: DataSource, choices: Choices, bar?: (store: AppStore) => ReactNode) {
  const store = createAppStore(source, choices, ignored);
  syncUrl(store, window);
  watchStyles(document);
  void store.actions.start();
  const place = document.getElementById('app');
  if (place === null) return;
  createRoot(place).render(
    <StrictMode>
      <AppProvider value={createAppContext(store)}>
        <TextsProvider value={nl}>
          <ErrorBoundary name={nl.pageFailed}>
            <App above={bar?.(store)} />
          </ErrorBoundary>
        </TextsProvider>
      </AppProvider>
    </StrictMode>,
  );
}

const { choices, ignored } = parseChoices(window.location.search);
const ownFile = new URLSearchParams(window.location.search).get(OWN_FILE);
if (ownFile === null) show(site, choices);
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
