import { useState } from 'react';
import { useAppState, useChoices } from '../state/useAppStore.ts';
import { usePrinting } from '../ui/usePrinting.ts';

export interface ChangesPanelState {
  /** Versions are compared, or will be in a moment. */
  readonly comparing: boolean;
  readonly open: boolean;
  /** A button opened it, not the comparing by itself. */
  readonly opened: boolean;
  readonly setOpen: (open: boolean) => void;
}

/** Whether the list of changes is open: while comparing, where there is room or when it was asked for. */
export function useChangesPanel(roomBeside: boolean): ChangesPanelState {
  const { since } = useChoices();
  const comparison = useAppState((state) => state.comparison);
  // Paper is narrower than the screen, and has room under the picture.
  const printed = usePrinting();
  // Of another comparison there is another list.
  const [chosen, setChosen] = useState<{
    readonly since: string | undefined;
    readonly open: boolean;
  }>();
  const choice = chosen?.since === since ? chosen?.open : undefined;
  // Also while it is on its way, so that nothing moves when it arrives.
  const comparing = since !== undefined && comparison?.status !== 'failed';
  return {
    comparing,
    open: comparing && (choice ?? (roomBeside || printed)),
    opened: choice === true,
    setOpen: (open) => setChosen({ since, open }),
  };
}
