import { filterEntities } from '../../domain/filter.ts';
import { useTexts } from '../../i18n/texts.ts';
import { activeFilters } from '../../parts/activeFilters.ts';
import { toggleOption } from '../../state/choices.ts';
import { useActions, useChoices, useSelection } from '../../state/useAppStore.ts';

/** Says that nothing is left, and what dropping each filter would bring back. */
export function EmptySelection() {
  const texts = useTexts();
  const choices = useChoices();
  const { network, values, found } = useSelection();
  const { toggleFilter, search, clearFilters } = useActions();
  const ways = activeFilters(choices, network, texts)
    .map((filter) => ({
      filter,
      count: filterEntities(
        values,
        filter.facet ? toggleOption(choices.facets, filter.facet, filter.option) : choices.facets,
        filter.facet ? found : undefined,
      ).visible.size,
    }))
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
                <button
                  type="button"
                  className="link"
                  onClick={() =>
                    filter.facet ? toggleFilter(filter.facet, filter.option) : search('')
                  }
                >
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
