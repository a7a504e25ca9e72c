import { useTexts } from '../i18n/texts.ts';
import { FilterChips } from '../panels/filters/FilterChips.tsx';
import { SelectionSummary } from '../panels/filters/SelectionSummary.tsx';
import { useActiveFilters } from '../parts/useActiveFilters.ts';
import { useChoices } from '../state/useAppStore.ts';
import { LensExplanation, LensSwitch } from '../views/network/legend/LensSwitch.tsx';
import { useDrawn } from '../views/network/legend/useDrawn.ts';

interface ToolbarProps {
  readonly railOpen: boolean;
  readonly onToggleRail: () => void;
}

/** Above every view: the filters, the chosen ones, and how much they leave. */
export function Toolbar({ railOpen, onToggleRail }: ToolbarProps) {
  const texts = useTexts();
  const choices = useChoices();
  const count = useActiveFilters().length;
  const isNetwork = choices.view === 'netwerk';
  const show = count > 0 ? texts.filters.showCount(count) : texts.filters.show;
  return (
    <div className="toolbar">
      <button
        type="button"
        className="button toolbar-filters"
        aria-expanded={railOpen}
        onClick={onToggleRail}
      >
        {railOpen ? texts.filters.hide : show}
      </button>
      {isNetwork && <LensSwitch />}
      <FilterChips />
      <div className="toolbar-told">
        {isNetwork ? <NetworkSummary /> : <SelectionSummary />}
        {isNetwork && <LensExplanation />}
      </div>
    </div>
  );
}

/** A lens leaves things out: beside it stands what it draws, and of how much that is. */
function NetworkSummary() {
  return <SelectionSummary drawn={useDrawn()} />;
}
