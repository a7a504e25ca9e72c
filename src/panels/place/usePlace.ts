import { useMemo } from 'react';
import type { Divisions } from '../../domain/geo/divisionsSchema.ts';
import { type Geography, geographyOf } from '../../domain/geo/geography.ts';
import { type PilotsAt, pilotsAt } from '../../domain/geo/pilotsAt.ts';
import { type ChosenPlace, placeOf } from '../../domain/geo/place.ts';
import type { Pilot } from '../../domain/schema.ts';
import { useChoices, useDivisions, useSelection } from '../../state/useAppStore.ts';

export interface PlaceShown extends PilotsAt {
  readonly place: ChosenPlace;
  readonly divisions: Divisions;
  readonly geography: Geography;
  /** All pilots that the filters leave. */
  readonly pilots: readonly Pilot[];
}

/** The chosen place with its pilots; undefined when there is none, or as long as it cannot be looked up. */
export function usePlace(): PlaceShown | undefined {
  const { place: value } = useChoices();
  const { network, visible } = useSelection();
  const divisions = useDivisions();
  return useMemo(() => {
    const place = value && divisions && placeOf(value, network, divisions);
    if (!place || !divisions) return undefined;
    const geography = geographyOf(network, divisions);
    const regions = new Map(network.file.regions.map((region) => [region.id, region]));
    const pilots = network.file.pilots.filter(({ id }) => visible.has(id));
    const found = pilotsAt(pilots, place, regions, divisions, geography);
    return { ...found, place, divisions, geography, pilots };
  }, [value, network, visible, divisions]);
}
