import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { ErrorBoundary } from './app/ErrorBoundary.tsx';
import { watchStyles } from './app/failedStyles.ts';
import { browserFetchText } from './data/fetchText.ts';
import { loadIndex, loadVersion } from './data/load.ts';
import { nl } from './i18n/nl.ts';
import { TextsProvider } from './i18n/texts.ts';
import { createAppStore } from './state/store.ts';
import { parseChoices } from './state/urlCodec.ts';
import { syncUrl } from './state/urlSync.ts';
import { AppProvider, createAppContext } from './state/useAppStore.ts';
import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import './styles/tokens.css';
import './styles/base.css';

/** The data stands beside the page, under any path. */
const DATA = './data/';

const { choices, ignored } = parseChoices(window.location.search);
const store = createAppStore(
  {
    loadIndex: (options) => loadIndex(browserFetchText, DATA, options),
    loadVersion: (index, id, options) => loadVersion(browserFetchText, DATA, index, id, options),
    // With its schemas only when the map opens.
    loadGeo: async (index, options) => {
      const { loadGeo } = await import('./data/geo.ts');
      return loadGeo(browserFetchText, DATA, index, options);
    },
  },
  choices,
  ignored,
);
syncUrl(store, window);
watchStyles(document);
void store.actions.start();

const place = document.getElementById('app');
if (place) {
  createRoot(place).render(
    <StrictMode>
      <AppProvider value={createAppContext(store)}>
        <TextsProvider value={nl}>
          <ErrorBoundary name={nl.pageFailed}>
            <App />
          </ErrorBoundary>
        </TextsProvider>
      </AppProvider>
    </StrictMode>,
  );
}
