import { useMemo } from 'react';
import { hiddenNeighbours } from '../../domain/explore/hidden.ts';
import { FACET_IDS } from '../../domain/facets.ts';
import type { EntityId } from '../../domain/network.ts';
import { joinList } from '../../i18n/format.ts';
import { useTexts } from '../../i18n/texts.ts';
import type { FilterChoices } from '../../state/choices.ts';
import { useActions, useChoices, useSelection } from '../../state/useAppStore.ts';

/** How many neighbours the filters hide, which filters do, and a way to see them; nothing when none are hidden. */
export function HiddenNeighbours({ id }: { readonly id: EntityId }) {
  const texts = useTexts();
  const { facets, query } = useChoices();
  const selection = useSelection();
  const { changeFilters } = useActions();
  const hidden = useMemo(
    () => hiddenNeighbours({ ...selection, network: selection.counted }, facets, id),
    [selection, facets, id],
  );
  if (hidden.ids.size === 0) return null;
  const reasons = [
    ...[...hidden.facets].map(([facet, count]) =>
      texts.explore.reasonFacet(texts.filters.facets[facet], count),
    ),
    ...(hidden.search > 0 ? [texts.explore.reasonSearch(query.trim(), hidden.search)] : []),
  ];
  const kept = FACET_IDS.filter((facet) => facets[facet] && !hidden.facets.has(facet));
  const change: Partial<FilterChoices> = {
    facets: Object.fromEntries(kept.map((facet) => [facet, facets[facet]])),
    ...(hidden.search > 0 && { query: '' }),
  };
  return (
    <p className="detail-note">
      {texts.explore.hidden(hidden.ids.size)} {texts.explore.hiddenBy(joinList(reasons, texts.and))}{' '}
      <button type="button" className="link" onClick={() => changeFilters(change)}>
        {texts.explore.showHidden}
      </button>
    </p>
  );
}
