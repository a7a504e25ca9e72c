import { useState } from 'react';
import type { Network } from '../domain/network.ts';
import type { Citation } from '../domain/schema.ts';
import { useTexts } from '../i18n/texts.ts';
import './sourceList.css';
import { usePrinting } from '../ui/usePrinting.ts';
import { Dutch } from './Dutch.tsx';
import { ExternalLink } from './ExternalLink.tsx';

const FIRST_SOURCES = 3;

interface SourceListProps {
  readonly citations: readonly Citation[];
  readonly network: Network;
  /** Under a relation: without heading, and all at once. */
  readonly compact?: boolean;
}

/** Where facts come from: title, publisher, date, the place in the source, literal or derived. */
export function SourceList({ citations, network, compact = false }: SourceListProps) {
  const texts = useTexts();
  const [all, setAll] = useState(compact);
  const printing = usePrinting();
  const shown = all || printing ? citations : citations.slice(0, FIRST_SOURCES);
  const hidden = citations.length - shown.length;
  return (
    <section className={compact ? 'sources sources-compact' : 'sources'}>
      {!compact && (
        <h3 className="detail-heading">
          {texts.detail.sources(citations.length)}{' '}
          <span className="detail-light">{texts.detail.sourcesFor}</span>
        </h3>
      )}
      <ul>
        {shown.map((citation) => (
          <SourceItem key={citation.source} citation={citation} network={network} />
        ))}
      </ul>
      {hidden > 0 && (
        <button type="button" className="link" onClick={() => setAll(true)}>
          {texts.detail.moreSources(hidden)}
        </button>
      )}
    </section>
  );
}

function SourceItem({
  citation,
  network,
}: {
  readonly citation: Citation;
  readonly network: Network;
}) {
  const texts = useTexts();
  const source = network.sources.get(citation.source);
  if (!source) return <li>{citation.source}</li>;
  const date = source.date
    ? texts.format.date(source.date)
    : source.dateDerived
      ? texts.detail.dateDerived(texts.format.date(source.dateDerived))
      : texts.detail.noDate;
  return (
    <li>
      <ExternalLink url={source.url}>
        <Dutch>{source.title}</Dutch>
      </ExternalLink>
      <span className="source-meta">
        {source.publisher && (
          <>
            , <Dutch>{source.publisher}</Dutch>
          </>
        )}
        , {date}
        {citation.where && (
          <>
            {' – '}
            <Dutch>{`“${citation.where}”`}</Dutch>
          </>
        )}
      </span>
      {citation.certainty && (
        <span
          className={`badge badge-${citation.certainty}`}
          title={
            citation.certainty === 'bron'
              ? texts.detail.certainExplain
              : texts.detail.derivedExplain
          }
        >
          {citation.certainty === 'bron' ? texts.detail.certain : texts.detail.derived}
        </span>
      )}
    </li>
  );
}
