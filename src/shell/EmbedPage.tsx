import { EmbedDialog } from '../panels/embedding/EmbedDialog.tsx';
import { FilterChips } from '../panels/filters/FilterChips.tsx';
import { FilterPanel } from '../panels/filters/FilterPanel.tsx';

/** The page that makes the code for another site, with the filters of the app to choose what that shows. */
export function EmbedPage() {
  return <EmbedDialog chips={<FilterChips />} filters={<FilterPanel />} />;
}
