import { useState } from 'react';
import './copyText.css';

interface CopyTextProps {
  readonly text: string;
  /** What the button says. */
  readonly label: string;
  readonly copied: string;
  /** Said when copying is not allowed here, above the text to copy by hand. */
  readonly failed: string;
}

/** Copies a text; where that is not allowed, shows it, selected, to copy by hand. */
export function CopyText({ text, label, copied, failed }: CopyTextProps) {
  const [last, setLast] = useState<{ readonly text: string; readonly copied: boolean }>();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setLast({ text, copied: true });
    } catch {
      setLast({ text, copied: false });
    }
  };
  // What was said of another text does not go for this one.
  const isCopied = last?.text === text ? last.copied : undefined;
  return (
    <div className="copy-text">
      <button type="button" className="button" onClick={() => void copy()}>
        {label}
      </button>
      <span role="status">{isCopied ? copied : ''}</span>
      {isCopied === false && (
        <label className="copy-by-hand">
          {failed}
          <input readOnly value={text} onFocus={(event) => event.target.select()} />
        </label>
      )}
    </div>
  );
}
