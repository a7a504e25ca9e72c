import { type ReactNode, useEffect, useId, useRef } from 'react';
import './dialog.css';
import { useReturnFocus } from './useReturnFocus.ts';

interface DialogProps {
  readonly title: string;
  /** What the button that closes it says. */
  readonly close: string;
  readonly className?: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A page of text over everything else, open as long as it is there; Escape closes it too. */
export function Dialog({ title, close, className = '', onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useReturnFocus(dialog);
  useEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
  }, []);
  return (
    <dialog ref={dialog} className={`dialog ${className}`} aria-labelledby={id} onClose={onClose}>
      <div className="dialog-bar">
        <h2 id={id}>{title}</h2>
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {close}
        </button>
      </div>
      {children}
    </dialog>
  );
}
