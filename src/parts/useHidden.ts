import { type Hidden, hiddenAmong } from '../domain/explore/hidden.ts';
import { FACET_IDS } from '../domain/facets.ts';
import type { EntityId } from '../domain/network.ts';
import type { FilterChoices } from '../state/choices.ts';
import { useActions, useChoices, useSelection } from '../state/useAppStore.ts';

interface HiddenWithWayOut extends Hidden {
  /** Takes away all filters that hide any of them, and no other. */
  readonly show: () => void;
}

/** Which of these the filters hide, and how to see them. */
export function useHidden(ids: Iterable<EntityId>): HiddenWithWayOut {
  const { facets } = useChoices();
  const selection = useSelection();
  const { changeFilters } = useActions();
  const hidden = hiddenAmong(selection, facets, ids);
  const show = () => {
    const kept = FACET_IDS.filter((facet) => facets[facet] && !hidden.facets.has(facet));
    const change: Partial<FilterChoices> = {
      facets: Object.fromEntries(kept.map((facet) => [facet, facets[facet]])),
      ...(hidden.search > 0 && { query: '' }),
      ...(hidden.elsewhere > 0 && { place: undefined }),
      ...(hidden.otherDay > 0 && { date: undefined }),
      ...(hidden.excluded > 0 && { excluded: {} }),
    };
    changeFilters(change);
  };
  return { ...hidden, show };
}
