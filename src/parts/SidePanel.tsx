import { type ReactNode, useRef } from 'react';
import { useTexts } from '../i18n/texts.ts';
import { usePanelFocus } from '../ui/usePanelFocus.ts';
import '../styles/sidePanel.css';

interface SidePanelProps {
  /** What it is called when it is read aloud. */
  readonly label: string;
  /** Above the bar: the way back to what stood in its place. */
  readonly back?: ReactNode;
  /** Beside the button that closes: the title, or a way to pass it on. */
  readonly bar: ReactNode;
  /** Whose styles its contents have. */
  readonly className?: string;
  /** What it is about, when that changes while it is open: each is shown from the top. */
  readonly subject?: string;
  /** While another panel stands in its place; what stands open in it is kept. */
  readonly hidden?: boolean;
  /** Whether it takes the focus: when the visitor opened it, not when the address did. */
  readonly takesFocus: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A panel beside the view: a region with a name, closed by its button and by Escape. */
export function SidePanel({
  label,
  back,
  bar,
  className,
  subject,
  hidden = false,
  takesFocus,
  onClose,
  children,
}: SidePanelProps) {
  const texts = useTexts();
  const panel = useRef<HTMLElement>(null);
  const rememberFocus = usePanelFocus(panel, { subject, hidden, takesFocus });
  return (
    <aside
      ref={panel}
      className={className ? `detail ${className}` : 'detail'}
      data-panel
      hidden={hidden}
      tabIndex={-1}
      aria-label={label}
      onFocus={rememberFocus}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      {back}
      <div className="side-panel-bar">
        {bar}
        <button type="button" className="button" onClick={onClose}>
          {texts.close}
        </button>
      </div>
      {children}
    </aside>
  );
}
