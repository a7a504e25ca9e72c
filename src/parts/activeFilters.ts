import { FACET_IDS, type FacetId, optionsOf, UNKNOWN } from '../domain/facets.ts';
import type { Network } from '../domain/network.ts';
import type { Texts } from '../i18n/texts.ts';
import type { Choices } from '../state/choices.ts';

/** One chosen option, or the text that is searched for. */
export type ActiveFilter =
  | { readonly facet: FacetId; readonly option: string; readonly text: string }
  | { readonly facet: undefined; readonly text: string };

/** Everything that narrows down the selection, in the order of the panel, in words. */
export function activeFilters(choices: Choices, network: Network, texts: Texts): ActiveFilter[] {
  const options = FACET_IDS.flatMap((facet) =>
    (choices.facets[facet] ?? []).map((option) => {
      const label =
        option === UNKNOWN
          ? texts.unknown
          : (optionsOf(network, facet).find(({ id }) => id === option)?.label.nl ?? option);
      return { facet, option, text: texts.filters.chip(texts.filters.facets[facet], label) };
    }),
  );
  const query = choices.query.trim();
  return query === ''
    ? options
    : [...options, { facet: undefined, text: texts.filters.query(query) }];
}
