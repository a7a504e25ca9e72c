import type { ReactNode } from 'react';
import type { Problem } from '../../domain/check/problem.ts';
import type { NetworkFile } from '../../domain/schema.ts';
import { ownSource } from '../../opening/ownSource.ts';
import { type Choices, DEFAULT_CHOICES } from '../../state/choices.ts';
import { keepOwnSteps } from '../../state/ownSteps.ts';
import { type Chosen, type OnStage, useStage } from '../../state/stage.ts';
import { createAppStore } from '../../state/store.ts';
import { createAppContext, useActions, useAppContext } from '../../state/useAppStore.ts';

/** Shows everything: what its words mean to the other lenses is not known. */
const OWN_LENS = 'alles';

/** What is put in the place of what is shown. */
export interface Shown {
  readonly name: string;
  readonly network: NetworkFile;
  /** What it can be compared with. */
  readonly before?: NetworkFile;
  readonly problems: readonly Problem[];
  readonly chosen: readonly Chosen[] | undefined;
  /** What is chosen to begin with, beside what every own file begins with. */
  readonly begin?: Partial<Choices>;
  /** Stands above it; `onBack` shows again what was there before. */
  readonly bar: (onBack: () => void) => ReactNode;
}

let shown = 0;

/** Puts own data in the place of what is shown. Rejects when it cannot be shown after all; then nothing has changed. */
export function useOnStage(): (shown: Shown) => Promise<void> {
  const { site, show, leave, own } = useStage();
  const { store: here } = useAppContext();
  const { openPage } = useActions();

  return async ({ name, network, before, problems, chosen, begin, bar }) => {
    const { choices, appearance, config } = here.state.getState();
    const value = { network, ...(before && { before }) };
    const source = ownSource(name, site.source, async () => ({ ok: true, value }));
    const unaddressed = {
      view: DEFAULT_CHOICES.view,
      version: undefined,
      unaddressed: true,
    } as const;
    const first: Choices = { ...DEFAULT_CHOICES, lens: OWN_LENS, site: unaddressed, ...begin };
    const store = createAppStore(source, { ...first, language: choices.language }, { config });
    store.actions.chooseAppearance(appearance);
    await store.actions.start();
    if (store.state.getState().network.status !== 'ready') throw new Error('It cannot be shown');
    // Away from the history of what is left, before the own file has one.
    openPage(undefined);
    own?.steps.stop();
    shown += 1;
    const staged: OnStage = {
      number: shown,
      name,
      context: createAppContext(store),
      problems,
      chosen,
      bar: bar(() => leave(staged)),
      steps: keepOwnSteps(store, window, () => leave(staged)),
    };
    show(staged);
  };
}
