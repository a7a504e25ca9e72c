import { useEffect, useRef } from 'react';
import { type Chosen, useStage } from '../../state/stage.ts';
import { chosenOfDropped } from './chosenFiles.ts';

/** Opens what is dropped on the page as long as this is shown. */
export function useDropped(open: (chosen: readonly Chosen[]) => Promise<void>): void {
  const { dropped, takeDropped } = useStage();
  const opens = useRef(open);
  opens.current = open;
  useEffect(() => {
    if (dropped === undefined) return;
    takeDropped();
    void chosenOfDropped(dropped).then((chosen) => opens.current(chosen));
  }, [dropped, takeDropped]);
}
