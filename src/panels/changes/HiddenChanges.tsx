import { useTexts } from '../../i18n/texts.ts';
import { activeFilters } from '../../parts/activeFilters.ts';
import { useActions, useChoices, useSelection } from '../../state/useAppStore.ts';

/** How many changes the filters of the page leave out, and which filters these are. */
export function HiddenChanges({ count }: { readonly count: number }) {
  const texts = useTexts();
  const choices = useChoices();
  const { network } = useSelection();
  const { clearFilters } = useActions();
  if (count === 0) return null;
  const filters = activeFilters(choices, network, texts).map(({ text }) => text);
  return (
    <p className="changes-hidden">
      {texts.changes.hidden(count, filters.join('; '))}{' '}
      <button type="button" className="link" onClick={clearFilters}>
        {texts.filters.clearAll}
      </button>
    </p>
  );
}
