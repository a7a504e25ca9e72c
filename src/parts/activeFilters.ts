import { FACET_IDS, optionsOf, UNKNOWN } from '../domain/facets.ts';
import { type Network, pictureName } from '../domain/network.ts';
import type { Texts } from '../i18n/texts.ts';
import { type Choices, type FilterChoices, toggleOption } from '../state/choices.ts';

/** One chosen option, the text that is searched for, or the surrounding that is shown. */
export interface ActiveFilter {
  readonly text: string;
  /** The change that takes it away. */
  readonly drop: Partial<FilterChoices>;
}

/** Everything that narrows down the selection, in the order of the panel, in words. */
export function activeFilters(choices: Choices, network: Network, texts: Texts): ActiveFilter[] {
  const active: ActiveFilter[] = FACET_IDS.flatMap((facet) =>
    (choices.facets[facet] ?? []).map((option) => {
      const label =
        option === UNKNOWN
          ? texts.unknown
          : (optionsOf(network, facet).find(({ id }) => id === option)?.label.nl ?? option);
      const text = texts.filters.chip(texts.filters.facets[facet], label);
      return { text, drop: { facets: toggleOption(choices.facets, facet, option) } };
    }),
  );
  const query = choices.query.trim();
  if (query !== '') active.push({ text: texts.filters.query(query), drop: { query: '' } });
  const centre = network.entities.get(choices.selection ?? '');
  if (choices.around !== undefined && centre) {
    const text = texts.explore.aroundOf(pictureName(centre), choices.around);
    active.push({ text, drop: { around: undefined } });
  }
  return active;
}
