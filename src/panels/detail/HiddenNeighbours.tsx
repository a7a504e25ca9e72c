import { useMemo } from 'react';
import { countedNetwork } from '../../domain/countedNetwork.ts';
import { type EntityId, linksOf } from '../../domain/network.ts';
import { useTexts } from '../../i18n/texts.ts';
import { OutsideLens } from '../../parts/OutsideLens.tsx';
import { useHidden } from '../../parts/useHidden.ts';
import { useChoices, useSelection } from '../../state/useAppStore.ts';

/** Which neighbours are not in sight, by what hides them: the filters, or the network on screen. Each with a way out. */
export function HiddenNeighbours({ id }: { readonly id: EntityId }) {
  const texts = useTexts();
  const { query, facets: chosen } = useChoices();
  const { network } = useSelection();
  const neighbours = useMemo(() => {
    // Also those that were not there on the chosen day.
    const links = linksOf(countedNetwork(network, chosen.relatie), id);
    return new Set(links.flatMap(({ other }) => (other.id === id ? [] : [other.id])));
  }, [network, chosen.relatie, id]);
  const { ids, facets, search, elsewhere, otherDay, excluded, show } = useHidden(neighbours);
  const reasons = [
    ...[...facets].map(([facet, count]) =>
      texts.explore.reasonFacet(texts.filters.facets[facet], count),
    ),
    ...(search > 0 ? [texts.explore.reasonSearch(query.trim(), search)] : []),
    ...(elsewhere > 0 ? [texts.place.reason(elsewhere)] : []),
    ...(otherDay > 0 ? [texts.date.reason(otherDay)] : []),
    ...(excluded > 0 ? [texts.explore.reasonExcluded(excluded)] : []),
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
