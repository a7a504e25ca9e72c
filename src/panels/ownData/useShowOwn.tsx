import { createStore } from 'zustand/vanilla';
import type { Reading } from '../../opening/files/given.ts';
import type { Notice } from '../../opening/notices.ts';
import { ownSource } from '../../opening/ownSource.ts';
import { DEFAULT_CHOICES } from '../../state/choices.ts';
import { keepOwnSteps } from '../../state/ownSteps.ts';
import { type OnStage, useStage } from '../../state/stage.ts';
import { createAppStore } from '../../state/store.ts';
import { createAppContext, useActions, useAppContext } from '../../state/useAppStore.ts';
import { OwnDataBar } from './OwnDataBar.tsx';

/** Shows everything: what its words mean to the other lenses is not known. */
const OWN_LENS = 'alles';

let shown = 0;

/** Puts what was read in the place of what is shown, and gives the words of the version of this site for reading it. */
export function useShowOwn() {
  const { site, show, leave, own: before } = useStage();
  const { store: here } = useAppContext();
  const { openPage } = useActions();
  const { network } = site.state.getState();
  if (network.status !== 'ready') throw new Error('Own data is opened beside a version');

  /** Rejects when it cannot be shown after all; then nothing has changed. */
  async function showOwn(name: string, read: Extract<Reading, { outcome: 'opened' }>) {
    const { choices, appearance, config } = here.state.getState();
    const source = ownSource(name, site.source, async () => ({ ok: true, value: read }));
    const unaddressed = {
      view: DEFAULT_CHOICES.view,
      version: undefined,
      unaddressed: true,
    } as const;
    const own = { ...DEFAULT_CHOICES, lens: OWN_LENS, site: unaddressed } as const;
    const store = createAppStore(source, { ...own, language: choices.language }, { config });
    store.actions.chooseAppearance(appearance);
    await store.actions.start();
    if (store.state.getState().network.status !== 'ready') throw new Error('It cannot be shown');
    // Away from the history of what is left, before the own file has one.
    openPage(undefined);
    before?.steps.stop();
    shown += 1;
    const notices = createStore<readonly Notice[]>(() => read.notices);
    const staged: OnStage = {
      number: shown,
      name,
      context: createAppContext(store),
      problems: read.problems,
      bar: (
        <OwnDataBar
          name={name}
          warnings={read.problems.length}
          notices={notices}
          onBack={() => leave(staged)}
        />
      ),
      steps: keepOwnSteps(store, window, () => leave(staged)),
    };
    show(staged);
  }

  return { vocabularies: network.value.file.vocabularies, showOwn };
}
