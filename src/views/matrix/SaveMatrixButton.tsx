import { type ComponentType, useState } from 'react';
import { createPortal } from 'react-dom';
import { useTexts } from '../../i18n/texts.ts';
import type { SaveMatrixProps } from './SaveMatrixDialog.tsx';

/** Opens the ways to keep the matrix; those are fetched only then. */
export function SaveMatrixButton(shown: Omit<SaveMatrixProps, 'onClose'>) {
  const texts = useTexts();
  const [Dialog, setDialog] = useState<ComponentType<SaveMatrixProps>>();
  const [failed, setFailed] = useState(false);
  const open = async () => {
    setFailed(false);
    try {
      const { SaveMatrixDialog } = await import('./SaveMatrixDialog.tsx');
      setDialog(() => SaveMatrixDialog);
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      <button
        type="button"
        className="button matrix-save"
        aria-haspopup="dialog"
        onClick={() => void open()}
      >
        {texts.save.open}
      </button>
      {failed && <p role="alert">{texts.save.failed}</p>}
      {Dialog &&
        createPortal(<Dialog {...shown} onClose={() => setDialog(undefined)} />, document.body)}
    </>
  );
}
