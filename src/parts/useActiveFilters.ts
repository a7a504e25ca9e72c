import { useMemo } from 'react';
import { FACET_IDS, type FacetOption, optionsOf, UNKNOWN } from '../domain/facets.ts';
import type { Divisions } from '../domain/geo/divisionsSchema.ts';
import { placeOf } from '../domain/geo/place.ts';
import { type Network, pictureName } from '../domain/network.ts';
import { type Language, type Texts, useTexts } from '../i18n/texts.ts';
import {
  type Choices,
  dateFilter,
  type FilterChoices,
  placeFilter,
  toggleOptions,
} from '../state/choices.ts';
import type { LockId } from '../state/embedding.ts';
import { useChoices, useDivisions, useIsLocked, useSelection } from '../state/useAppStore.ts';

/** One chosen option or a whole group of them, the text that is searched for, or the surrounding that is shown. */
export interface ActiveFilter {
  readonly text: string;
  /** The change that takes it away. */
  readonly drop: Partial<FilterChoices>;
  /** The page around this one keeps it as it is. */
  readonly locked: boolean;
}

/** Everything that narrows down the selection; the same list as long as nothing of it changes. */
export function useActiveFilters(): readonly ActiveFilter[] {
  const texts = useTexts();
  const choices = useChoices();
  const divisions = useDivisions();
  const { network } = useSelection();
  const isLocked = useIsLocked();
  return useMemo(
    () => activeFilters(choices, network, divisions, texts, isLocked),
    [choices, network, divisions, texts, isLocked],
  );
}

/** In the order of the panel, in words. `divisions` name the place. */
function activeFilters(
  choices: Choices,
  network: Network,
  divisions: Divisions | undefined,
  texts: Texts,
  isLocked: (id: LockId) => boolean,
): ActiveFilter[] {
  const active: ActiveFilter[] = FACET_IDS.flatMap((facet) => {
    const chosen = choices.facets[facet];
    if (chosen === undefined) return [];
    return chosenTogether(chosen, optionsOf(network, facet), texts.language).map(
      ({ ids, label }) => ({
        text: texts.filters.chip(texts.filters.facets[facet], label ?? texts.unknown),
        drop: { facets: toggleOptions(choices.facets, facet, ...ids) },
        locked: isLocked(facet),
      }),
    );
  });
  for (const facet of FACET_IDS) {
    const without = choices.excluded[facet] ?? [];
    for (const { ids, label } of chosenTogether(
      without,
      optionsOf(network, facet),
      texts.language,
    )) {
      const words = texts.filters.chip(texts.filters.facets[facet], label ?? texts.unknown);
      active.push({
        text: texts.filters.not(words),
        drop: { excluded: toggleOptions(choices.excluded, facet, ...ids) },
        locked: false,
      });
    }
  }
  const value = placeFilter(choices);
  const place = value && divisions && placeOf(value, network, divisions);
  if (place) {
    const text = texts.place.chip(place.name);
    active.push({ text, drop: { place: undefined }, locked: isLocked('regio') });
  }
  const day = dateFilter(choices);
  if (day !== undefined) {
    const text = texts.date.chip(texts.format.dateInText(day));
    active.push({ text, drop: { date: undefined }, locked: false });
  }
  const query = choices.query.trim();
  if (query !== '') {
    active.push({ text: texts.filters.query(query), drop: { query: '' }, locked: false });
  }
  const centre = network.entities.get(choices.selection ?? '');
  if (choices.around !== undefined && centre) {
    const text = texts.explore.aroundOf(pictureName(centre), choices.around);
    active.push({ text, drop: { around: undefined }, locked: false });
  }
  return active;
}

interface ChosenTogether {
  readonly ids: readonly string[];
  /** undefined: "not known". */
  readonly label: string | undefined;
}

/** What was chosen, each by its name; a group of which all was chosen is one, by the name of the group. */
export function chosenTogether(
  chosen: readonly string[],
  options: readonly FacetOption[],
  language: Language,
): ChosenTogether[] {
  const together = new Map<string, ChosenTogether>();
  for (const id of chosen) {
    const option = options.find((candidate) => candidate.id === id);
    const group = option?.group;
    const ids = options.filter((it) => group && it.group?.id === group.id).map((it) => it.id);
    if (group && ids.every((other) => chosen.includes(other))) {
      together.set(`group ${group.id}`, { ids, label: group.label[language] });
    } else {
      together.set(id, {
        ids: [id],
        label: id === UNKNOWN ? undefined : (option?.label[language] ?? id),
      });
    }
  }
  return [...together.values()];
}
