import { render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { App } from '../../src/app/App.tsx';
import type { Config } from '../../src/data/config.ts';
import type { NetworkFile } from '../../src/domain/schema.ts';
import { Staged } from '../../src/shell/Staged.tsx';
import { type Choices, DEFAULT_CHOICES } from '../../src/state/choices.ts';
import { createAppStore } from '../../src/state/store.ts';
import { sourceOf } from './dataSource.ts';

/** The whole app, on which own data can take the place of these versions, and somebody to use it. */
export async function renderStaged(
  files: readonly NetworkFile[],
  choices: Partial<Choices>,
  config: Config = {},
) {
  const store = createAppStore(sourceOf(files), { ...DEFAULT_CHOICES, ...choices }, { config });
  await store.actions.start();
  render(
    <Staged
      site={store}
      around={(inside) => inside}
      shell={(above) => <App above={above} />}
      above={undefined}
    />,
  );
  return { store, user: userEvent.setup() };
}
