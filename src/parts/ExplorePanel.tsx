import type { ReactNode } from 'react';
import { useTexts } from '../i18n/texts.ts';
import { CopyLink } from './CopyLink.tsx';
import { SidePanel } from './SidePanel.tsx';
import './explorePanel.css';

export interface ExplorePanelProps {
  /** While a detail stands in its place. */
  readonly hidden: boolean;
  /** Whether the panel takes the focus: when the visitor opened it, not when the address did. */
  readonly takesFocus: boolean;
}

interface FrameProps extends ExplorePanelProps {
  readonly title: string;
  /** Whose styles its contents have. */
  readonly className?: string | undefined;
  /** The visitor still has to choose another one, in the view too: on a phone the panel leaves that in sight. */
  readonly choosing: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** What the panels of exploring share: a question that can be passed on, and its answer. */
export function ExplorePanel({ title, className, choosing, children, ...rest }: FrameProps) {
  const texts = useTexts();
  return (
    <SidePanel
      {...rest}
      className={['explore', choosing && 'explore-choosing', className].filter(Boolean).join(' ')}
      label={title}
      bar={<CopyLink label={texts.detail.copyLink} />}
    >
      <h2 className="explore-title">{title}</h2>
      {children}
    </SidePanel>
  );
}
