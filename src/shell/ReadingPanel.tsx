import { Suspense } from 'react';
import { type Texts, useTexts } from '../i18n/texts.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { lazyPart } from './lazyPart.tsx';
import type { Reading } from './useReading.ts';

const PANELS = {
  insight: lazyPart(() =>
    import('../panels/insight/InsightPanel.tsx').then((module) => module.InsightPanel),
  ),
  text: lazyPart(() =>
    import('../panels/insight/NetworkText.tsx').then((module) => module.NetworkText),
  ),
};

interface ReadingPanelProps {
  readonly reading: Reading;
  /** While something else stands in its place. */
  readonly hidden: boolean;
  readonly onClose: () => void;
}

/** Beside the network: one of the ways to read it. */
export function ReadingPanel({ reading, hidden, onClose }: ReadingPanelProps) {
  const texts = useTexts();
  const Panel = PANELS[reading];
  return (
    <ErrorBoundary
      name={readingTitle(reading, texts)}
      subject={reading}
      className="detail"
      onClose={onClose}
    >
      <Suspense fallback={<div className="detail" />}>
        <Panel key={reading} hidden={hidden} onClose={onClose} />
      </Suspense>
    </ErrorBoundary>
  );
}

export function readingTitle(reading: Reading, texts: Texts): string {
  return reading === 'insight' ? texts.reading.insight : texts.reading.text;
}
