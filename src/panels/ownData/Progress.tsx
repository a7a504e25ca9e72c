import { useOwnDataTexts } from '../../i18n/ownDataTexts.ts';
import type { Opening } from './useReadingFiles.ts';

interface ProgressProps {
  readonly opening: Extract<Opening, { at: 'reading' }>;
  readonly onStop: () => void;
}

/** How far the reading is, and a way to end it. */
export function Progress({ opening, onStop }: ProgressProps) {
  const texts = useOwnDataTexts();
  return (
    <div className="own-data-progress">
      <progress value={opening.share} aria-label={texts.reading(opening.name)} />
      <button type="button" className="button" onClick={onStop}>
        {texts.stop}
      </button>
    </div>
  );
}
