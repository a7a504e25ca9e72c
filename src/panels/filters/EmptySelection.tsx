import { narrow } from '../../domain/explore/around.ts';
import { useTexts } from '../../i18n/texts.ts';
import { type ActiveFilter, activeFilters } from '../../parts/activeFilters.ts';
import { useActions, useChoices, useSelection } from '../../state/useAppStore.ts';

/** Says that nothing is left, and what dropping each filter would bring back. */
export function EmptySelection() {
  const texts = useTexts();
  const choices = useChoices();
  const { network, values, found } = useSelection();
  const { changeFilters, clearFilters } = useActions();
  const countWithout = (drop: ActiveFilter['drop']) => {
    const { facets, query, around, selection: centre } = { ...choices, ...drop };
    const surrounding =
      around !== undefined && centre !== undefined ? { centre, steps: around } : undefined;
    // Taking the search away is the only change to what is found.
    const left = narrow(network, values, facets, query === '' ? undefined : found, surrounding);
    return left.visible.size;
  };
  const ways = activeFilters(choices, network, texts)
    .map((filter) => ({ filter, count: countWithout(filter.drop) }))
    .filter(({ count }) => count > 0);
  return (
    <div className="empty-selection">
      <h2>{texts.selection.emptyTitle}</h2>
      {ways.length > 0 && (
        <>
          <p>{texts.selection.emptyAdvice}</p>
          <ul>
            {ways.map(({ filter, count }) => (
              <li key={filter.text}>
                <button type="button" className="link" onClick={() => changeFilters(filter.drop)}>
                  {texts.selection.emptyDrop(filter.text, count)}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <button type="button" className="button" onClick={clearFilters}>
        {texts.filters.clearAll}
      </button>
    </div>
  );
}
