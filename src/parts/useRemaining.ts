import { useCallback } from 'react';
import { narrowed } from '../domain/explore/narrow.ts';
import type { EntityId } from '../domain/network.ts';
import type { FilterChoices } from '../state/choices.ts';
import { useChoices, useSelection } from '../state/useAppStore.ts';

/** Tells what would remain if some filters were changed; the same function as long as none is. */
export function useRemaining(): (change: Partial<FilterChoices>) => ReadonlySet<EntityId> {
  const { facets, query, around, selection } = useChoices();
  const { network, values, found } = useSelection();
  // Another selection changes nothing, unless it is the centre of what is shown.
  const centre = around === undefined ? undefined : selection;
  return useCallback(
    (change) => {
      const next = { facets, query, around, ...change };
      const surrounding =
        next.around !== undefined && centre !== undefined
          ? { centre, steps: next.around }
          : undefined;
      // Taking the search away is the only change to what is found.
      const left = next.query === '' ? undefined : found;
      return narrowed(network, values, next.facets, left, surrounding);
    },
    [network, values, found, facets, query, around, centre],
  );
}
