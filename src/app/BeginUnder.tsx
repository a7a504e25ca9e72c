import { Begin } from '../panels/begin/Begin.tsx';
import { isFiltered } from '../state/choices.ts';
import { useChoices } from '../state/useAppStore.ts';
import { useMediaQuery } from '../ui/useMediaQuery.ts';

/** Begin under the view, where the rail is closed and there is room; until one has begun. */
export function BeginUnder({ onClose }: { readonly onClose: () => void }) {
  const choices = useChoices();
  const hasRoom = useMediaQuery('(max-width: 1099px) and (min-height: 700px)');
  const hasBegun =
    isFiltered(choices) || choices.selection !== undefined || choices.since !== undefined;
  return hasRoom && !hasBegun ? <Begin onClose={onClose} compact /> : null;
}
