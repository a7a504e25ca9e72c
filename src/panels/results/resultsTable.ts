import { type Cell, fitting, type Table } from '../../data/tables/table.ts';
import type { Network } from '../../domain/network.ts';
import { termLabel } from '../../domain/terms.ts';
import { resultsPerTheme } from '../../domain/themeResults.ts';
import type { nlOverviews } from '../../i18n/nlOverviews.ts';
import type { Texts } from '../../i18n/texts.ts';
import type { Translated } from '../../i18n/translated.ts';

type Words = Translated<typeof nlOverviews>['results']['file'];

/** A row per theme, result and source. A text that a spreadsheet would run as a formula is made harmless. */
export function resultsTable(network: Network, words: Words, origin: string, texts: Texts): Table {
  const { resultStatuses } = network.file.vocabularies;
  const rows = resultsPerTheme(network).flatMap(({ theme, byStatus }) =>
    byStatus.flatMap(({ status, results }) =>
      results.flatMap(({ description, sources }) =>
        sources.map(({ source: id, where, certainty }): Cell[] => {
          const source = network.sources.get(id);
          return [
            theme.name,
            termLabel(resultStatuses, status, texts.language),
            description,
            source?.title ?? id,
            source?.date ?? source?.dateDerived,
            where,
            certainty,
            origin,
          ];
        }),
      ),
    ),
  );
  const { name: _, ...headings } = words;
  return {
    name: words.name,
    columns: Object.values(headings).map((heading) => ({ heading, width: 24 })),
    rows: rows.map((row) => row.map((cell) => (typeof cell === 'string' ? fitting(cell) : cell))),
  };
}
