import { useState } from 'react';
import { createStore } from 'zustand/vanilla';
import type { Proposal } from '../../../domain/combine/choose.ts';
import { putOver } from '../../../domain/combine/lists.ts';
import type { Collections, NetworkFile } from '../../../domain/schema.ts';
import { useCombineTexts } from '../../../i18n/combineTexts.ts';
import { ownFileTexts } from '../../../i18n/ownFileTexts.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { completed, fileSource } from '../../../opening/files/completed.ts';
import type { Notice } from '../../../opening/notices.ts';
import { OWN_VERSION } from '../../../opening/toNetworkFile.ts';
import { useActions, useAppContext } from '../../../state/useAppStore.ts';
import { useOnStage } from '../useOnStage.tsx';
import { TogetherBar } from './TogetherBar.tsx';
import type { Compared } from './useComparing.ts';

/** Shows the published version with the chosen rows over it, and what is new in it marked. */
export function useShowTogether(file: NetworkFile, proposal: Proposal, compared: Compared) {
  const all = useTexts();
  const texts = useCombineTexts();
  const show = useOnStage();
  const { store } = useAppContext();
  const { openPage, select } = useActions();
  const [failed, setFailed] = useState(false);
  const { name, problems, chosen } = compared;
  const title = all.format.titleInText(file.version.title);

  /** `id`: what to look at in it. */
  async function showTogether(id?: string) {
    const { network } = store.state.getState();
    // What is shown has it already.
    if (id !== undefined && network.status === 'ready' && network.value.entities.has(id)) {
      openPage(undefined);
      select(id);
      return;
    }
    const { words } = ownFileTexts(all);
    const { raw } = completed(
      putOver(file, proposal.rows),
      file.vocabularies,
      fileSource(name, words.title),
      words.title,
    );
    const combined: NetworkFile = {
      // Its shape was proved when the file was read.
      ...(raw as Collections),
      schemaVersion: file.schemaVersion,
      version: {
        ...file.version,
        id: OWN_VERSION,
        title: texts.versionTitle,
        summary: words.summary,
        state: 'concept',
      },
      layouts: {},
    };
    try {
      setFailed(false);
      await show({
        name,
        network: combined,
        before: file,
        problems,
        chosen,
        begin: { since: file.version.id, selection: id },
        bar: (onBack) => (
          <TogetherBar told={texts.shown(name, title)} notices={NO_NOTICES} onBack={onBack} />
        ),
      });
    } catch {
      setFailed(true);
    }
  }

  return { failed, showTogether: (id?: string) => void showTogether(id) };
}

const NO_NOTICES = createStore<readonly Notice[]>(() => []);
