import { termLabel } from '../../domain/terms.ts';
import { resultsPerTheme } from '../../domain/themeResults.ts';
import { startCased } from '../../i18n/format.ts';
import { useTexts } from '../../i18n/texts.ts';
import { usePageTexts } from '../../i18n/usePageTexts.ts';
import { ChoicesLink } from '../../parts/ChoicesLink.tsx';
import { EntityLink } from '../../parts/EntityLink.tsx';
import { ResultList } from '../../parts/ResultList.tsx';
import { SaveTable } from '../../parts/saving/SaveTable.tsx';
import { DEFAULT_CHOICES } from '../../state/choices.ts';
import { useChoices, useSelection } from '../../state/useAppStore.ts';
import './results.css';
import { resultsTable } from './resultsTable.ts';

/** For each theme what was achieved and what was still to come, side by side, with the sources. */
export function ResultsPage() {
  const texts = useTexts();
  const words = usePageTexts().overviews.results;
  const { network } = useSelection();
  const { version, language, site } = useChoices();
  const { results, vocabularies, version: shown } = network.file;
  const themes = resultsPerTheme(network);
  const day = texts.format.dateInText(shown.date);
  const withAny = themes.filter(({ byStatus }) =>
    byStatus.some((found) => found.results.length > 0),
  );
  const timeline = { ...DEFAULT_CHOICES, site, version, language, view: 'tijdlijn' } as const;
  if (themes.length === 0) return <p>{words.noThemes}</p>;
  if (results.length === 0) return <p>{words.noneAtAll(day)}</p>;
  return (
    <>
      <p>{words.lead}</p>
      <p>{words.counted(results.length, withAny.length, themes.length)}</p>
      <p className="results-ways">
        <ChoicesLink choices={timeline}>{words.inTimeline}</ChoicesLink>
        <SaveTable
          label={words.save}
          name={words.file.name}
          table={(origin) => resultsTable(network, words.file, origin, texts)}
        />
      </p>
      {themes.map(({ theme, byStatus }) => (
        <section key={theme.id} className="results-theme">
          <h3>
            <EntityLink id={theme.id} network={network} marked />
          </h3>
          {byStatus.every((found) => found.results.length === 0) ? (
            <p className="results-none">{words.none(day)}</p>
          ) : (
            <div className="results-columns">
              {byStatus.map(({ status, results: found }) => (
                <div key={status}>
                  <h4>
                    {startCased(termLabel(vocabularies.resultStatuses, status, texts.language))}{' '}
                    <span>{texts.format.number(found.length)}</span>
                  </h4>
                  {found.length === 0 ? (
                    <p className="results-none">{words.nothing}</p>
                  ) : (
                    <ResultList results={found} network={network} />
                  )}
                </div>
              ))}
            </div>
          )}
        </section>
      ))}
    </>
  );
}
