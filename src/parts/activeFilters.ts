import { FACET_IDS, type FacetOption, optionsOf, UNKNOWN } from '../domain/facets.ts';
import { type Network, pictureName } from '../domain/network.ts';
import type { Texts } from '../i18n/texts.ts';
import { type Choices, type FilterChoices, toggleOptions } from '../state/choices.ts';

/** One chosen option or a whole group of them, the text that is searched for, or the surrounding that is shown. */
export interface ActiveFilter {
  readonly text: string;
  /** The change that takes it away. */
  readonly drop: Partial<FilterChoices>;
}

/** Everything that narrows down the selection, in the order of the panel, in words. */
export function activeFilters(choices: Choices, network: Network, texts: Texts): ActiveFilter[] {
  const active: ActiveFilter[] = FACET_IDS.flatMap((facet) => {
    const chosen = choices.facets[facet];
    if (chosen === undefined) return [];
    return chosenTogether(chosen, optionsOf(network, facet)).map(({ ids, label }) => ({
      text: texts.filters.chip(texts.filters.facets[facet], label ?? texts.unknown),
      drop: { facets: toggleOptions(choices.facets, facet, ...ids) },
    }));
  });
  const query = choices.query.trim();
  if (query !== '') active.push({ text: texts.filters.query(query), drop: { query: '' } });
  const centre = network.entities.get(choices.selection ?? '');
  if (choices.around !== undefined && centre) {
    const text = texts.explore.aroundOf(pictureName(centre), choices.around);
    active.push({ text, drop: { around: undefined } });
  }
  return active;
}

interface ChosenTogether {
  readonly ids: readonly string[];
  /** undefined: "not known". */
  readonly label: string | undefined;
}

/** What was chosen, each by its name; a group of which all was chosen is one, by the name of the group. */
function chosenTogether(
  chosen: readonly string[],
  options: readonly FacetOption[],
): ChosenTogether[] {
  const together = new Map<string, ChosenTogether>();
  for (const id of chosen) {
    const option = options.find((candidate) => candidate.id === id);
    const group = option?.group;
    const ids = options.filter((it) => group && it.group?.id === group.id).map((it) => it.id);
    if (group && ids.every((other) => chosen.includes(other))) {
      together.set(`group ${group.id}`, { ids, label: group.label.nl });
    } else {
      together.set(id, { ids: [id], label: id === UNKNOWN ? undefined : (option?.label.nl ?? id) });
    }
  }
  return [...together.values()];
}
