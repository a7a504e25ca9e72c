import type { ReactNode } from 'react';
import { useTexts } from '../i18n/texts.ts';
import { SelectionSummary } from '../panels/filters/SelectionSummary.tsx';
import { useActiveFilters } from '../parts/useActiveFilters.ts';
import { useStateTitle } from '../parts/useStateTitle.ts';
import type { Embedding } from '../state/embedding.ts';

interface EmbedBarProps {
  readonly parts: Embedding['parts'];
  readonly filtering: boolean;
  readonly onToggleFilters: () => void;
  /** What else can be opened. */
  readonly children: ReactNode;
}

/** Above the view: what it shows, how much that is, and the filters, folded. */
export function EmbedBar({ parts, filtering, onToggleFilters, children }: EmbedBarProps) {
  const texts = useTexts();
  const title = useStateTitle();
  const active = useActiveFilters();
  return (
    <header className="embed-bar">
      {parts.kop && <h1 className="embed-title">{title}</h1>}
      <div className="embed-told">
        <SelectionSummary />
      </div>
      {children}
      {parts.filters && (
        <button
          type="button"
          className="button"
          aria-expanded={filtering}
          onClick={onToggleFilters}
        >
          {texts.embed.filters(active.length)}
        </button>
      )}
    </header>
  );
}
