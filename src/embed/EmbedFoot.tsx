import { useState } from 'react';
import { useTexts } from '../i18n/texts.ts';
import type { Reading } from '../shell/useReading.ts';
import { withoutEmbedding } from '../state/embedding.ts';
import { formatChoices } from '../state/urlCodec.ts';
import { useChoices, useSelection } from '../state/useAppStore.ts';
import { isSealedOff } from '../ui/isFramed.ts';

interface EmbedFootProps {
  readonly reading: Reading | undefined;
  readonly onRead: () => void;
}

/** Under the view, always: whose data it is and how old, the picture as text, and the way to the whole. */
export function EmbedFoot({ reading, onRead }: EmbedFootProps) {
  const texts = useTexts();
  const { view } = useChoices();
  const { version, sources } = useSelection().network.file;
  return (
    <footer className="embed-foot">
      <p className="embed-source">
        {texts.embed.source(
          texts.format.titleInText(version.title),
          texts.detail.sources(sources.length),
        )}
      </p>
      {view === 'netwerk' && (
        <button
          type="button"
          className="link"
          aria-expanded={reading !== undefined}
          onClick={onRead}
        >
          {texts.reading.openText}
        </button>
      )}
      <ToWhole />
    </footer>
  );
}

/** The same state on a page of its own. A sealed frame opens no tab: it gives the address as well. */
function ToWhole() {
  const texts = useTexts();
  const choices = useChoices();
  const [asked, setAsked] = useState(false);
  const { href, search } = window.location;
  const query = formatChoices(choices, withoutEmbedding(search)) || './';
  return (
    <>
      <a
        className="link"
        href={query}
        target="_blank"
        rel="noopener"
        onClick={() => setAsked(isSealedOff())}
      >
        {texts.embed.whole[choices.view]}
        <span className="visually-hidden"> ({texts.embed.newTab})</span>
      </a>
      {asked && (
        <label className="embed-address">
          {texts.embed.sealed}
          <input readOnly value={new URL(query, href).href} onFocus={(e) => e.target.select()} />
        </label>
      )}
    </>
  );
}
