import { type ComponentType, useState } from 'react';
import { createPortal } from 'react-dom';
import { useTexts } from '../../../i18n/texts.ts';
import type { Snapshot } from '../renderer/snapshot.ts';
import type { SaveDialogProps } from './SaveDialog.tsx';

interface SaveButtonProps {
  readonly snapshot: () => Snapshot | undefined;
  readonly groupNames?: Snapshot['groupNames'];
}

/** Opens the ways to keep the picture; those are fetched only then. */
export function SaveButton({ snapshot, groupNames }: SaveButtonProps) {
  const texts = useTexts();
  const [opened, setOpened] = useState<{
    readonly snapshot: Snapshot;
    readonly Dialog: ComponentType<SaveDialogProps>;
  }>();
  const [failed, setFailed] = useState(false);
  const open = async () => {
    const now = snapshot();
    if (!now) return;
    setFailed(false);
    try {
      const { SaveDialog } = await import('./SaveDialog.tsx');
      setOpened({ snapshot: { ...now, groupNames }, Dialog: SaveDialog });
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      <button
        type="button"
        className="button"
        title={texts.save.openTitle}
        aria-haspopup="dialog"
        onClick={() => void open()}
      >
        {texts.save.open}
      </button>
      {failed && (
        <p className="network-failed" role="alert">
          {texts.save.failed}
        </p>
      )}
      {/* Not among the buttons: what stands there counts as lying over the picture. */}
      {opened &&
        createPortal(
          <opened.Dialog snapshot={opened.snapshot} onClose={() => setOpened(undefined)} />,
          document.body,
        )}
    </>
  );
}
