import { useCallback, useEffect, useState } from 'react';
import type { AppStore } from '../state/appState.ts';
import type { Dropped } from '../state/stage.ts';

/** Files that are held over the page, and those that were dropped on it: the page to open them comes for these. */
export function useDrop({ state, actions }: AppStore) {
  const [over, setOver] = useState(false);
  const [dropped, setDropped] = useState<readonly Dropped[]>();
  useEffect(() => {
    // Inside another page there is no page to open them.
    if (state.getState().embedding) return;
    const drag = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      // Else the browser leaves the map for the file.
      event.preventDefault();
      setOver(event.type === 'dragover');
      if (event.type !== 'drop' || state.getState().network.status !== 'ready') return;
      // Gone when this returns.
      setDropped([...event.dataTransfer.items].flatMap((item) => entryOf(item) ?? []));
      actions.openPage('eigen-gegevens');
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    window.addEventListener('dragover', drag);
    window.addEventListener('drop', drag);
    window.addEventListener('dragleave', leave);
    return () => {
      window.removeEventListener('dragover', drag);
      window.removeEventListener('drop', drag);
      window.removeEventListener('dragleave', leave);
    };
  }, [state, actions]);
  return { over, dropped, takeDropped: useCallback(() => setDropped(undefined), []) };
}

/** An entry can be a folder; not every browser has them. */
const entryOf = (item: DataTransferItem): Dropped | null =>
  item.webkitGetAsEntry?.() ?? item.getAsFile();
