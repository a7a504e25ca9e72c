import { type ReactNode, useEffect, useRef } from 'react';
import { useTexts } from '../../i18n/texts.ts';
import { useReturnFocus } from '../../ui/useReturnFocus.ts';
import '../../styles/sidePanel.css';
import './insight.css';

export interface InsightPanelProps {
  /** While a detail stands in its place; what stands open is kept. */
  readonly hidden: boolean;
  readonly onClose: () => void;
}

/** A panel beside the picture that a button opened: it takes the focus, and Escape closes it. */
export function PanelFrame({
  title,
  hidden,
  onClose,
  children,
}: InsightPanelProps & { readonly title: string; readonly children: ReactNode }) {
  const texts = useTexts();
  const panel = useRef<HTMLElement>(null);
  useReturnFocus(panel);
  useEffect(() => {
    panel.current?.focus({ preventScroll: true });
  }, []);
  return (
    <aside
      ref={panel}
      className="detail insight"
      data-panel
      hidden={hidden}
      tabIndex={-1}
      aria-label={title}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <div className="insight-bar">
        <h2>{title}</h2>
        <button type="button" className="button" onClick={onClose}>
          {texts.close}
        </button>
      </div>
      {children}
    </aside>
  );
}
