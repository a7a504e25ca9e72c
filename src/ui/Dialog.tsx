import { type ReactNode, useEffect, useId, useLayoutEffect, useRef } from 'react';
import './dialog.css';
import { useReturnFocus } from './useReturnFocus.ts';

interface DialogProps {
  readonly title: string;
  /** What the button that closes it says. */
  readonly close: string;
  readonly className?: string;
  /** What it is about, when that changes while it is open: each is shown from the top, with the focus on its title. */
  readonly subject?: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A page of text over everything else, open as long as it is there; Escape closes it too. */
export function Dialog({ title, close, className = '', subject, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  // First of the effects: as long as it is open, nothing beneath it takes the focus back.
  useLayoutEffect(() => {
    const element = dialog.current;
    return () => element?.close();
  }, []);
  useReturnFocus(dialog);
  useEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
  }, []);
  const shown = useRef(subject);
  useEffect(() => {
    if (shown.current === subject) return;
    shown.current = subject;
    // jsdom has no scrolling.
    dialog.current?.scrollTo?.({ top: 0 });
    heading.current?.focus({ preventScroll: true });
  }, [subject]);
  return (
    <dialog
      ref={dialog}
      className={`dialog ${className}`}
      aria-labelledby={id}
      onClose={() => {
        // React may take a part away and put it back at once; then it stands open again.
        if (!dialog.current?.open) onClose();
      }}
    >
      <div className="dialog-bar">
        <h2 ref={heading} id={id} tabIndex={subject === undefined ? undefined : -1}>
          {title}
        </h2>
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {close}
        </button>
      </div>
      {children}
    </dialog>
  );
}
