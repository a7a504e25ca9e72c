import { type ReactNode, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { ownFileTexts } from '../i18n/ownFileTexts.ts';
import { useTexts } from '../i18n/texts.ts';
import { noticeText } from './notices.ts';
import type { Opened } from './openedSource.ts';
import './opened.css';

interface OpenedBarProps {
  readonly notices: Opened['notices'];
  /** What this is. */
  readonly told: string;
  /** How to get back. */
  readonly back: ReactNode;
  /** What more there is to know of it. */
  readonly children?: ReactNode;
}

/** Says above everything that this is somebody's own file, what was not used of it, and how to get back. */
export function OpenedBar({ notices, told: what, back, children }: OpenedBarProps) {
  const texts = ownFileTexts(useTexts());
  const told = useStore(notices).map((notice) => noticeText(notice, texts));
  const [closed, setClosed] = useState(false);
  const bar = useRef<HTMLElement>(null);
  const shown = closed ? [] : told;
  const close = () => {
    setClosed(true);
    // Before the button goes, and the focus with it.
    bar.current?.focus();
  };
  return (
    <section ref={bar} className="opened" tabIndex={-1} aria-label={texts.label}>
      <p>
        {what} {children} {back}
      </p>
      {/* Always there, for only what changes in it is read aloud. */}
      <div role="status">
        {shown.length > 0 && (
          <ul>
            {shown.map((notice) => (
              <li key={notice}>{notice}</li>
            ))}
          </ul>
        )}
      </div>
      {shown.length > 0 && (
        <button type="button" className="link" onClick={close}>
          {texts.close}
        </button>
      )}
    </section>
  );
}
