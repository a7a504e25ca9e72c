import { useTexts } from '../../i18n/texts.ts';
import { useActiveFilters } from '../../parts/useActiveFilters.ts';
import { useActions } from '../../state/useAppStore.ts';
import './filters.css';

/** The chosen filters, each with a way to drop it. */
export function FilterChips() {
  const texts = useTexts();
  const { changeFilters, clearFilters } = useActions();
  const active = useActiveFilters();
  if (active.length === 0) return null;
  return (
    <div className="filter-chips">
      <ul aria-label={texts.filters.active}>
        {active.map((filter) => (
          <li key={filter.text}>
            {filter.locked ? (
              <span className="chip chip-locked">{texts.filters.locked(filter.text)}</span>
            ) : (
              <button
                type="button"
                className="chip chip-active"
                aria-label={texts.filters.remove(filter.text)}
                onClick={() => changeFilters(filter.drop)}
              >
                {filter.text} <span aria-hidden="true">×</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      {active.some(({ locked }) => !locked) && (
        <button type="button" className="link" onClick={clearFilters}>
          {texts.filters.clearAll}
        </button>
      )}
    </div>
  );
}
