import { useTexts } from '../i18n/texts.ts';
import { READINGS, type Reading } from '../shell/useReading.ts';
import { PictureHelp } from '../views/network/walk/PictureHelp.tsx';

interface ReadingBarProps {
  /** What is in sight. */
  readonly reading: Reading | undefined;
  readonly onToggle: (reading: Reading) => void;
}

/** Under the network: how it is used, and the ways to read it. */
export function ReadingBar({ reading, onToggle }: ReadingBarProps) {
  const texts = useTexts();
  const names = { insight: texts.reading.insight, text: texts.reading.openText };
  return (
    <div className="reading-bar">
      <PictureHelp />
      {READINGS.map((id) => (
        <button
          key={id}
          type="button"
          className="link"
          aria-expanded={reading === id}
          onClick={() => onToggle(id)}
        >
          {names[id]}
        </button>
      ))}
    </div>
  );
}
