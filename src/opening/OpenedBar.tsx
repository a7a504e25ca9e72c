import { useState } from 'react';
import { useStore } from 'zustand';
import { nlOwnFile as texts } from '../i18n/nlOwnFile.ts';
import type { Opened } from './openedSource.ts';
import './opened.css';

/** Says above everything that this is somebody's own file, what was not used of it, and how to get back. */
export function OpenedBar({ name, notices }: Pick<Opened, 'name' | 'notices'>) {
  const told = useStore(notices);
  const [closed, setClosed] = useState(false);
  return (
    <section className="opened" aria-label={texts.label}>
      <p>
        {texts.shown(name)}{' '}
        {/* A link, so that the address is left behind with all that it says of the file. */}
        <a href="./">{texts.back}</a>
      </p>
      {told.length > 0 && !closed && (
        <div role="status">
          <ul>
            {told.map((notice) => (
              <li key={notice}>{notice}</li>
            ))}
          </ul>
          <button type="button" className="link" onClick={() => setClosed(true)}>
            {texts.close}
          </button>
        </div>
      )}
    </section>
  );
}
