import { useTexts } from '../../i18n/texts.ts';
import { useActiveFilters } from '../../parts/useActiveFilters.ts';
import { useActions } from '../../state/useAppStore.ts';

/** How many changes the filters of the page leave out, and which filters these are. */
export function HiddenChanges({ count }: { readonly count: number }) {
  const texts = useTexts();
  const active = useActiveFilters();
  const { clearFilters } = useActions();
  if (count === 0) return null;
  const filters = active.map(({ text }) => text);
  return (
    <p className="changes-hidden">
      {texts.changes.hidden(count, filters.join('; '))}{' '}
      {active.some(({ locked }) => !locked) && (
        <button type="button" className="link" onClick={clearFilters}>
          {texts.filters.clearAll}
        </button>
      )}
    </p>
  );
}
