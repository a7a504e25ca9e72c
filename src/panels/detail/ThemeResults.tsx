import type { EntityId, Network } from '../../domain/network.ts';
import { termLabel } from '../../domain/terms.ts';
import { resultsOf } from '../../domain/themeResults.ts';
import { useTexts } from '../../i18n/texts.ts';
import { PageLink } from '../../parts/PageLink.tsx';
import { ResultList } from '../../parts/ResultList.tsx';

/** What was achieved for a theme and what was still to come, with the sources. */
export function ThemeResults({
  theme,
  network,
}: {
  readonly theme: EntityId;
  readonly network: Network;
}) {
  const texts = useTexts();
  const found = resultsOf(network.file, theme).filter(({ results }) => results.length > 0);
  if (found.length === 0) return null;
  const { resultStatuses } = network.file.vocabularies;
  return (
    <section>
      <h3 className="detail-heading">{texts.detail.results}</h3>
      {found.map(({ status, results }) => (
        <div key={status}>
          <h4 className="detail-subheading">{termLabel(resultStatuses, status, texts.language)}</h4>
          <ResultList results={results} network={network} />
        </div>
      ))}
      <p>
        <PageLink page="resultaten">{texts.pageNames.full.resultaten}</PageLink>
      </p>
    </section>
  );
}
