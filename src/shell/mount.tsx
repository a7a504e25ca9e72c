import { type ReactNode, StrictMode, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { type Texts, useTexts } from '../i18n/texts.ts';
import type { AppStore } from '../state/appState.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { InLanguage } from './InLanguage.tsx';
import { Staged } from './Staged.tsx';

/**
 * Puts a shell of the app in its place on the page, under what stands above it. `onMounted`: what stood there before is gone; `texts`: of another
 * language than Dutch, when the page begins in that.
 */
export function mount(
  place: HTMLElement,
  store: AppStore,
  onMounted: () => void,
  shell: (above: ReactNode) => ReactNode,
  above: ReactNode,
  texts: Texts | undefined,
): void {
  createRoot(place).render(
    <StrictMode>
      <Staged
        site={store}
        above={above}
        shell={(bar) => <Page>{shell(bar)}</Page>}
        around={(inside) => (
          <InLanguage begin={texts}>
            <Mounted then={onMounted} />
            {inside}
          </InLanguage>
        )}
      />
    </StrictMode>,
  );
}

function Page({ children }: { readonly children: ReactNode }) {
  const { pageFailed } = useTexts();
  return <ErrorBoundary name={pageFailed}>{children}</ErrorBoundary>;
}

function Mounted({ then }: { readonly then: () => void }) {
  useEffect(then, [then]);
  return null;
}
