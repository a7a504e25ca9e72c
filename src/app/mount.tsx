import { type ReactNode, StrictMode, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { nl } from '../i18n/nl.ts';
import { TextsProvider } from '../i18n/texts.ts';
import type { AppStore } from '../state/appState.ts';
import { AppProvider, createAppContext } from '../state/useAppStore.ts';
import { App } from './App.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';

/** Puts the app in its place on the page. `onMounted`: what stood there before is gone. */
export function mount(
  place: HTMLElement,
  store: AppStore,
  onMounted: () => void,
  above?: ReactNode,
): void {
  createRoot(place).render(
    <StrictMode>
      <AppProvider value={createAppContext(store)}>
        <TextsProvider value={nl}>
          <Mounted then={onMounted} />
          <ErrorBoundary name={nl.pageFailed}>
            <App above={above} />
          </ErrorBoundary>
        </TextsProvider>
      </AppProvider>
    </StrictMode>,
  );
}

function Mounted({ then }: { readonly then: () => void }) {
  useEffect(then, [then]);
  return null;
}
