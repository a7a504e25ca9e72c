import { useState } from 'react';
import { useStore } from 'zustand';
import { nlOwnFile as texts } from '../i18n/nlOwnFile.ts';
import type { Opened } from './openedSource.ts';
import './opened.css';

/** Says above everything that this is somebody's own file, what was not used of it, and how to get back. */
export function OpenedBar({
  name,
  state,
  onStop,
}: Pick<Opened, 'name' | 'state'> & { readonly onStop: () => void }) {
  const { share, notices } = useStore(state);
  const [closed, setClosed] = useState(false);
  return (
    <section className="opened" aria-label={texts.label}>
      <p>
        {texts.shown(name)}{' '}
        {/* A link, so that the address is left behind with all that it says of the file. */}
        <a href="./">{texts.back}</a>
      </p>
      {share !== undefined && (
        <p role="status">
          {texts.placing(Math.floor(share * 100))}{' '}
          <button type="button" className="link" onClick={onStop}>
            {texts.stop}
          </button>
        </p>
      )}
      {notices.length > 0 && !closed && (
        <div role="status">
          <ul>
            {notices.map((notice) => (
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
