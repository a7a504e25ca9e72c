import { useTexts } from '../../i18n/texts.ts';
import { useActiveFilters } from '../../parts/useActiveFilters.ts';
import { useRemaining } from '../../parts/useRemaining.ts';
import { useActions } from '../../state/useAppStore.ts';

/** Says that nothing is left, and what dropping each filter would bring back. */
export function EmptySelection() {
  const texts = useTexts();
  const { changeFilters, clearFilters } = useActions();
  const remaining = useRemaining();
  const free = useActiveFilters().filter(({ locked }) => !locked);
  const ways = free
    .map((filter) => ({ filter, count: remaining(filter.drop).size }))
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
      {free.length > 0 && (
        <button type="button" className="button" onClick={clearFilters}>
          {texts.filters.clearAll}
        </button>
      )}
    </div>
  );
}
