import type { ReactNode } from 'react';
import { SidePanel } from '../../parts/SidePanel.tsx';
import './insight.css';

export interface InsightPanelProps {
  /** While a detail stands in its place; what stands open is kept. */
  readonly hidden: boolean;
  readonly onClose: () => void;
}

interface FrameProps extends InsightPanelProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** What the ways to read the picture share: always opened by a button, so they take the focus. */
export function PanelFrame({ title, ...rest }: FrameProps) {
  return (
    <SidePanel {...rest} className="insight" label={title} bar={<h2>{title}</h2>} takesFocus />
  );
}
