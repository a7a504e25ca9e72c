import { placeOf } from '../domain/geo/place.ts';
import { useChoices, useDivisions, useSelectionIfReady } from '../state/useAppStore.ts';

/** Name of the place that is told of beside the map; undefined: none is, and in other views it is a filter. */
export function usePlaceName(): string | undefined {
  const { place, view } = useChoices();
  const divisions = useDivisions();
  const network = useSelectionIfReady()?.network;
  if (view !== 'kaart' || !place || !divisions || !network) return undefined;
  return placeOf(place, network, divisions)?.name;
}
