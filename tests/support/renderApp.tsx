import { configure, render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import type { Config } from '../../src/data/config.ts';
import type { NetworkFile } from '../../src/domain/schema.ts';
import type { AppStore, DataSource } from '../../src/state/appState.ts';
import { type Choices, DEFAULT_CHOICES } from '../../src/state/choices.ts';
import type { Embedding } from '../../src/state/embedding.ts';
import { type Stage, StageProvider } from '../../src/state/stage.ts';
import { createAppStore } from '../../src/state/store.ts';
import type { IgnoredValue } from '../../src/state/urlCodec.ts';
import { AppProvider, createAppContext } from '../../src/state/useAppStore.ts';
import { sourceOf } from './dataSource.ts';

// Parts that are fetched when needed take their time on a busy machine.
configure({ asyncUtilTimeout: 20_000 });

interface Setting {
  /** Versions, oldest first; the last is the latest. */
  readonly files?: readonly NetworkFile[];
  readonly source?: DataSource;
  readonly choices?: Partial<Choices>;
  readonly ignored?: readonly IgnoredValue[];
  /** It stands inside another page. */
  readonly embedding?: Embedding;
  /** What the publisher set. */
  readonly config?: Config;
}

/** A part of the app on a page, with its data loaded, and somebody to use it. */
export async function renderApp(part: ReactNode, setting: Setting = {}) {
  const store = storeOf(setting);
  await store.actions.start();
  return onPage(part, store);
}

/** The same, without waiting for the data. */
export function renderAtOnce(part: ReactNode, setting: Setting = {}) {
  const store = storeOf(setting);
  void store.actions.start();
  return onPage(part, store);
}

function storeOf(setting: Setting): AppStore {
  const {
    files = [],
    source = sourceOf(files),
    choices,
    ignored,
    embedding,
    config = {},
  } = setting;
  return createAppStore(
    source,
    { ...DEFAULT_CHOICES, ...choices },
    { ignored: ignored ?? [], embedding, config },
  );
}

function onPage(part: ReactNode, store: AppStore) {
  const stage: Stage = {
    site: store,
    own: undefined,
    show: () => undefined,
    leave: () => undefined,
    dropped: undefined,
    takeDropped: () => undefined,
  };
  const page = render(
    <StageProvider value={stage}>
      <AppProvider value={createAppContext(store)}>{part}</AppProvider>
    </StageProvider>,
  );
  return {
    ...page,
    store,
    user: userEvent.setup(),
    choices: () => store.state.getState().choices,
  };
}
