import type { EntityId, Network } from '../../domain/network.ts';
import { termLabel } from '../../domain/terms.ts';
import { useTexts } from '../../i18n/texts.ts';
import { Dutch } from '../../parts/Dutch.tsx';
import { SourceList } from './SourceList.tsx';

/** What was achieved for a theme and what was still to come, with the sources. */
export function ThemeResults({
  theme,
  network,
}: {
  readonly theme: EntityId;
  readonly network: Network;
}) {
  const texts = useTexts();
  const results = network.file.results.filter(({ themes }) => themes.includes(theme));
  if (results.length === 0) return null;
  const { resultStatuses } = network.file.vocabularies;
  return (
    <section>
      <h3 className="detail-heading">{texts.detail.results}</h3>
      {resultStatuses.map(({ id }) => {
        const ofStatus = results.filter(({ status }) => status === id);
        if (ofStatus.length === 0) return null;
        return (
          <div key={id}>
            <h4 className="detail-subheading">{termLabel(resultStatuses, id, texts.language)}</h4>
            <ul className="results">
              {ofStatus.map((result) => (
                <li key={result.id}>
                  <Dutch>{result.description}</Dutch>
                  <SourceList citations={result.sources} network={network} compact />
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}
