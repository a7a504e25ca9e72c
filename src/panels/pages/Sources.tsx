import type { Source } from '../../domain/schema.ts';
import { useTexts } from '../../i18n/texts.ts';
import { usePageTexts } from '../../i18n/usePageTexts.ts';
import { Dutch } from '../../parts/Dutch.tsx';
import { ExternalLink } from '../../parts/ExternalLink.tsx';

/** All sources by title, folded. */
export function Sources({ sources }: { readonly sources: readonly Source[] }) {
  const texts = useTexts();
  const { about } = usePageTexts();
  const byTitle = [...sources].sort((a, b) => a.title.localeCompare(b.title, 'nl'));
  return (
    <details className="page-sources">
      <summary>{about.sources(texts.detail.sources(byTitle.length))}</summary>
      <ul>
        {byTitle.map(({ id, url, title, publisher }) => (
          <li key={id}>
            <ExternalLink url={url}>
              <Dutch>{title}</Dutch>
            </ExternalLink>
            {publisher && (
              <span className="page-publisher">
                , <Dutch>{publisher}</Dutch>
              </span>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
