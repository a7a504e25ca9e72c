import { useCallback } from 'react';
import { narrowed } from '../domain/explore/narrow.ts';
import type { EntityId } from '../domain/network.ts';
import { type FilterChoices, placeFilter } from '../state/choices.ts';
import { useChoices, useSelection } from '../state/useAppStore.ts';

/** Tells what would remain if some filters were changed; the same function as long as none is. */
export function useRemaining(): (change: Partial<FilterChoices>) => ReadonlySet<EntityId> {
  const choices = useChoices();
  const { facets, query, around, selection } = choices;
  const place = placeFilter(choices);
  const { network, values, found, within, candidates } = useSelection();
  // Another selection changes nothing, unless it is the centre of what is shown.
  const centre = around === undefined ? undefined : selection;
  return useCallback(
    (change) => {
      const next = { facets, query, around, place, ...change };
      const surrounding =
        next.around !== undefined && centre !== undefined
          ? { centre, steps: next.around }
          : undefined;
      // Taking them away is the only change to what is searched for, and to the place.
      const left =
        next.place === undefined
          ? next.query === ''
            ? undefined
            : found
          : next.query === ''
            ? within
            : candidates;
      return narrowed(network, values, next.facets, left, surrounding);
    },
    [network, values, found, within, candidates, facets, query, around, place, centre],
  );
}
