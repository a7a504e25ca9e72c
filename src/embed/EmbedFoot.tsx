import { useState } from 'react';
import { useTexts } from '../i18n/texts.ts';
import type { Reading } from '../shell/useReading.ts';
import type { PageId } from '../state/choices.ts';
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
      <ToSite />
    </footer>
  );
}

/** Pages of text that say what this is; who embeds it needs no page about embedding. */
const PAGES: readonly PageId[] = ['over', 'toegankelijkheid', 'privacy', 'open-data'];

/** The same state on a page of its own, and the pages about it. A sealed frame opens no tab: it gives the address as well. */
function ToSite() {
  const texts = useTexts();
  const choices = useChoices();
  const [asked, setAsked] = useState<string>();
  const { href, search } = window.location;
  const queryOf = (page: PageId | undefined) =>
    formatChoices({ ...choices, page }, withoutEmbedding(search)) || './';
  const linkTo = (page: PageId | undefined, name: string) => (
    <a
      className="link"
      href={queryOf(page)}
      target="_blank"
      rel="noopener"
      onClick={() => setAsked(isSealedOff() ? queryOf(page) : undefined)}
    >
      {name}
      <span className="visually-hidden"> ({texts.embed.newTab})</span>
    </a>
  );
  return (
    <>
      {linkTo(undefined, texts.embed.whole[choices.view])}
      <ul className="embed-pages" aria-label={texts.pageNames.label}>
        {PAGES.map((page) => (
          <li key={page}>{linkTo(page, texts.pageNames.short[page])}</li>
        ))}
      </ul>
      {asked !== undefined && (
        <label className="embed-address">
          {texts.embed.sealed}
          <input
            readOnly
            value={new URL(asked, href).href}
            onFocus={(event) => event.target.select()}
          />
        </label>
      )}
    </>
  );
}
