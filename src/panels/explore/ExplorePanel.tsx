import { type ReactNode, useEffect, useRef } from 'react';
import { useTexts } from '../../i18n/texts.ts';
import { CopyLink } from '../../parts/CopyLink.tsx';
import { useReturnFocus } from '../../ui/useReturnFocus.ts';
import '../../styles/sidePanel.css';
import './explore.css';

export interface ExplorePanelProps {
  /** While a detail stands in its place. */
  readonly hidden: boolean;
  /** Whether the panel takes the focus: when the visitor opened it, not when the address did. */
  readonly takesFocus: boolean;
}

interface FrameProps extends ExplorePanelProps {
  readonly title: string;
  /** The visitor still has to choose another one, in the view too: on a phone the panel leaves that in sight. */
  readonly choosing: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** What the panels of exploring share: their place beside the view, the bar, Escape and the focus. */
export function ExplorePanel({
  title,
  choosing,
  hidden,
  takesFocus,
  onClose,
  children,
}: FrameProps) {
  const texts = useTexts();
  const panel = useRef<HTMLElement>(null);
  useReturnFocus(panel);
  useEffect(() => {
    // Who ticks rows of the list goes on there.
    if (document.activeElement?.closest('[data-keeps-focus]')) return;
    if (takesFocus && !hidden) panel.current?.focus({ preventScroll: true });
  }, [takesFocus, hidden]);
  return (
    <aside
      ref={panel}
      className={choosing ? 'detail explore explore-choosing' : 'detail explore'}
      data-panel
      hidden={hidden}
      tabIndex={-1}
      aria-label={title}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <div className="explore-bar">
        <CopyLink label={texts.detail.copyLink} />
        <button type="button" className="button" onClick={onClose}>
          {texts.close}
        </button>
      </div>
      <h2 className="explore-title">{title}</h2>
      {children}
    </aside>
  );
}
