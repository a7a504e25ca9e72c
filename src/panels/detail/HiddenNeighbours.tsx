import { useMemo } from 'react';
import { type EntityId, linksOf } from '../../domain/network.ts';
import { useTexts } from '../../i18n/texts.ts';
import { OutsideLens } from '../../parts/OutsideLens.tsx';
import { useHidden } from '../../parts/useHidden.ts';
import { useChoices, useSelection } from '../../state/useAppStore.ts';

/** Which neighbours are not in sight, by what hides them: the filters, or the network on screen. Each with a way out. */
export function HiddenNeighbours({ id }: { readonly id: EntityId }) {
  const texts = useTexts();
  const { query } = useChoices();
  const { counted } = useSelection();
  const neighbours = useMemo(
    () => new Set(linksOf(counted, id).flatMap(({ other }) => (other.id === id ? [] : [other.id]))),
    [counted, id],
  );
  const { ids, facets, search, elsewhere, show } = useHidden(neighbours);
  const reasons = [
    ...[...facets].map(([facet, count]) =>
      texts.explore.reasonFacet(texts.filters.facets[facet], count),
    ),
    ...(search > 0 ? [texts.explore.reasonSearch(query.trim(), search)] : []),
    ...(elsewhere > 0 ? [texts.place.reason(elsewhere)] : []),
  ];
  return (
    <>
      {ids.size > 0 && (
        <p className="detail-note">
          {texts.explore.hidden(ids.size, texts.format.list(reasons))}{' '}
          <button type="button" className="link" onClick={show}>
            {texts.explore.showHidden(ids.size)}
          </button>
        </p>
      )}
      <OutsideLens ids={[...neighbours]} tell={texts.relations.outsideLens} />
    </>
  );
}
