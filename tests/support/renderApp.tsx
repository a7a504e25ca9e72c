import { render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import type { NetworkFile } from '../../src/domain/schema.ts';
import { type Choices, DEFAULT_CHOICES } from '../../src/state/choices.ts';
import { createAppStore, type DataSource } from '../../src/state/store.ts';
import type { IgnoredValue } from '../../src/state/urlCodec.ts';
import { AppProvider, createAppContext } from '../../src/state/useAppStore.ts';
import { sourceOf } from './dataSource.ts';

interface Setting {
  /** Versions, oldest first; the last is the latest. */
  readonly files?: readonly NetworkFile[];
  readonly source?: DataSource;
  readonly choices?: Partial<Choices>;
  readonly ignored?: readonly IgnoredValue[];
}

/** A part of the app on a page, with its data loaded, and somebody to use it. */
export async function renderApp(part: ReactNode, setting: Setting = {}) {
  const { files = [], source = sourceOf(files), choices, ignored } = setting;
  const store = createAppStore(source, { ...DEFAULT_CHOICES, ...choices }, ignored);
  await store.actions.start();
  const page = render(<AppProvider value={createAppContext(store)}>{part}</AppProvider>);
  return {
    ...page,
    store,
    user: userEvent.setup(),
    choices: () => store.state.getState().choices,
  };
}
