import { useEffect, useState } from 'react';
import { useOwnDataTexts } from '../../i18n/ownDataTexts.ts';
import type { Dropped } from '../../state/stage.ts';
import { useAppContext } from '../../state/useAppStore.ts';
import './ownData.css';

/** Takes what is dropped on the page, and says so while it is held over it. It comes when something is. */
export function DropZone({ onDrop }: { readonly onDrop: (dropped: readonly Dropped[]) => void }) {
  const { dropHere } = useOwnDataTexts();
  const { store } = useAppContext();
  // It came because a file is held over the page.
  const [over, setOver] = useState(true);
  useEffect(() => {
    const drag = ({ type, dataTransfer }: DragEvent) => {
      if (!dataTransfer?.types.includes('Files')) return;
      setOver(type === 'dragover');
      if (type !== 'drop' || store.state.getState().network.status !== 'ready') return;
      // Gone when this returns.
      onDrop([...dataTransfer.items].flatMap((item) => entryOf(item) ?? []));
      const { page } = store.state.getState().choices;
      // Who compares means to compare this too.
      if (page !== 'combineren') store.actions.openPage('eigen-gegevens');
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
  }, [store, onDrop]);
  return over ? (
    <div className="drop-hint" aria-hidden>
      <p>{dropHere}</p>
    </div>
  ) : null;
}

/** An entry can be a folder; not every browser has them. */
const entryOf = (item: DataTransferItem): Dropped | null =>
  item.webkitGetAsEntry?.() ?? item.getAsFile();
