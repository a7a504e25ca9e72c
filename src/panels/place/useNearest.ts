import { useDeferredValue, useMemo } from 'react';
import { areasOf } from '../../data/areas.ts';
import { type NearPilot, nearestPilots } from '../../domain/geo/pilotsAt.ts';
import { useGeo } from '../../parts/useGeo.ts';
import type { PlaceShown } from './usePlace.ts';

const MOST = 5;
const NONE: readonly NearPilot[] = [];

/** The pilots nearest to a place that has none. They come a moment later: the map goes first. */
export function useNearest(shown: PlaceShown): readonly NearPilot[] {
  const geo = useGeo();
  const boundaries = geo.status === 'ready' ? geo.value.gemeenten : undefined;
  const wanted = useDeferredValue(shown.own.length === 0 ? shown : undefined, undefined);
  return useMemo(() => {
    if (!wanted || !boundaries || wanted.place.gemeenten.length === 0) return NONE;
    const { distance } = areasOf(boundaries);
    const { place, pilots, geography } = wanted;
    const known = new Map<string, number | undefined>();
    return nearestPilots(pilots, geography, (gemeenten) => {
      const key = gemeenten.join();
      if (!known.has(key)) known.set(key, distance(place.gemeenten, gemeenten));
      return known.get(key);
    }).slice(0, MOST);
  }, [wanted, boundaries]);
}
