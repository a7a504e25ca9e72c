import { useCallback } from 'react';
import { narrowed } from '../domain/explore/narrow.ts';
import { withoutExcluded } from '../domain/filter.ts';
import type { EntityId } from '../domain/network.ts';
import { dateFilter, type FilterChoices, placeFilter } from '../state/choices.ts';
import { inAll } from '../state/selection.ts';
import { useChoices, useSelection } from '../state/useAppStore.ts';

/** Tells what would remain if some filters were changed; the same function as long as none is. */
export function useRemaining(): (change: Partial<FilterChoices>) => ReadonlySet<EntityId> {
  const choices = useChoices();
  const { facets, excluded, query, around, selection } = choices;
  const place = placeFilter(choices);
  const date = dateFilter(choices);
  const { network, values, found, within, onDay, allowed } = useSelection();
  // Another selection changes nothing, unless it is the centre of what is shown.
  const centre = around === undefined ? undefined : selection;
  return useCallback(
    (change) => {
      const next = { facets, excluded, query, around, place, date, ...change };
      const surrounding =
        next.around !== undefined && centre !== undefined
          ? { centre, steps: next.around }
          : undefined;
      // Taking them away is the only change to what is searched for, to the place and to the day.
      const left = inAll(
        next.query === '' ? undefined : found,
        next.place === undefined ? undefined : within,
        next.date === undefined ? undefined : onDay?.there,
        next.excluded === excluded ? allowed : withoutExcluded(values, next.excluded),
      );
      return narrowed(network, values, next.facets, left, surrounding);
    },
    [
      network,
      values,
      found,
      within,
      onDay,
      allowed,
      facets,
      excluded,
      query,
      around,
      place,
      date,
      centre,
    ],
  );
}
