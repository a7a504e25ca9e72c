import { useRef, useState } from 'react';
import { useStore } from 'zustand';
import { ownFileTexts } from '../i18n/ownFileTexts.ts';
import { useTexts } from '../i18n/texts.ts';
import { noticeText } from './notices.ts';
import type { Opened } from './openedSource.ts';
import './opened.css';

/** Says above everything that this is somebody's own file, what was not used of it, and how to get back. */
export function OpenedBar({ name, notices }: Pick<Opened, 'name' | 'notices'>) {
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
        {texts.shown(name)}{' '}
        {/* A link, so that the address is left behind with all that it says of the file. */}
        <a href="./">{texts.back}</a>
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
