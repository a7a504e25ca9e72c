import { createStore } from 'zustand/vanilla';
import type { Reading } from '../../opening/files/given.ts';
import type { Notice } from '../../opening/notices.ts';
import { type Chosen, useStage } from '../../state/stage.ts';
import { OwnDataBar } from './OwnDataBar.tsx';
import { useOnStage } from './useOnStage.tsx';

/** Puts what was read in the place of what is shown. */
export function useShowOwn() {
  const show = useOnStage();
  const { site } = useStage();
  // Beside a file that the address names there is no version of this site.
  const isBesideSite = site.state.getState().ownFile === undefined;
  return (
    name: string,
    { network, problems, notices, isVersion }: Extract<Reading, { outcome: 'opened' }>,
    chosen: readonly Chosen[],
  ): Promise<void> => {
    const comparable = isVersion && isBesideSite;
    const told = createStore<readonly Notice[]>(() => notices);
    return show({
      name,
      network,
      problems,
      chosen: comparable ? chosen : undefined,
      bar: (onBack) => (
        <OwnDataBar
          name={name}
          warnings={problems.length}
          notices={told}
          comparable={comparable}
          onBack={onBack}
        />
      ),
    });
  };
}
