import type { EntityId, Network } from './network.ts';
import type { Collections, Theme } from './schema.ts';

export type Result = Collections['results'][number];

export interface ThemeResults {
  readonly theme: Theme;
  /** By status, in the order of the vocabulary; a status that it has none of is empty. */
  readonly byStatus: readonly { readonly status: string; readonly results: readonly Result[] }[];
}

/** What was achieved and what was to come for each theme, in the order of the file; also of themes that have nothing. */
export function resultsPerTheme({ file }: Network): ThemeResults[] {
  return file.themes.map((theme) => ({ theme, byStatus: resultsOf(file, theme.id) }));
}

/** The same of one theme; of a status that the vocabulary does not have nothing is lost: it comes last. */
export function resultsOf(
  { results, vocabularies }: Pick<Collections, 'results' | 'vocabularies'>,
  theme: EntityId,
): ThemeResults['byStatus'] {
  const own = results.filter(({ themes }) => themes.includes(theme));
  const known = vocabularies.resultStatuses.map(({ id }) => id);
  const statuses = [...new Set([...known, ...own.map(({ status }) => status)])];
  return statuses.map((status) => ({
    status,
    results: own.filter((result) => result.status === status),
  }));
}
