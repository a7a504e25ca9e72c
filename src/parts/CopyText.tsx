import { type FocusEvent, useEffect, useId, useRef, useState } from 'react';
import './copyText.css';

interface CopyTextProps {
  readonly text: string;
  /** What the button says. */
  readonly label: string;
  readonly copied: string;
  /** Said when copying is not allowed here, above the text, which is then selected to copy by hand. */
  readonly failed: string;
  /** What the text is: shows it from the start, to be read or selected. */
  readonly shownAs?: string;
  /** It has several lines. */
  readonly lines?: boolean;
}

/** Copies a text; where that is not allowed, shows it, selected, to copy by hand. */
export function CopyText({ text, label, copied, failed, shownAs, lines = false }: CopyTextProps) {
  const [last, setLast] = useState<{ readonly text: string; readonly copied: boolean }>();
  const shownText = useRef<HTMLInputElement | HTMLTextAreaElement>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setLast({ text, copied: true });
    } catch {
      setLast({ text, copied: false });
    }
  };
  useEffect(() => {
    if (last?.copied === false) shownText.current?.focus();
  }, [last]);
  const id = useId();
  const field = {
    id,
    ref: (element: HTMLInputElement | HTMLTextAreaElement | null) => {
      shownText.current = element;
    },
    readOnly: true,
    value: text,
    onFocus: ({ target }: FocusEvent<HTMLInputElement | HTMLTextAreaElement>) => target.select(),
  };
  // What was said of another text does not go for this one.
  const isCopied = last?.text === text ? last.copied : undefined;
  const name = isCopied === false ? failed : shownAs;
  const shown = name !== undefined && (
    <div className="copy-by-hand">
      <label htmlFor={id}>{name}</label>
      {lines ? <textarea {...field} /> : <input {...field} />}
    </div>
  );
  return (
    <div className="copy-text">
      {shownAs !== undefined && shown}
      <button type="button" className="button" onClick={() => void copy()}>
        {label}
      </button>
      <span role="status">{isCopied ? copied : ''}</span>
      {shownAs === undefined && shown}
    </div>
  );
}
