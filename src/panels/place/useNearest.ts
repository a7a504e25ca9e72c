import { useEffect, useState } from 'react';
import { runInSlices } from '../../background/slices.ts';
import { areasOf } from '../../data/areas.ts';
import type { GemeentenTopology } from '../../data/geoSchema.ts';
import { type NearPilot, nearestPilots } from '../../domain/geo/pilotsAt.ts';
import { useGeo } from '../../parts/useGeo.ts';
import type { PlaceShown } from './usePlace.ts';

const MOST = 5;
const NONE: readonly NearPilot[] = [];

/** The pilots nearest to a place that has none. Measured in slices: the map and the panel go first. */
export function useNearest(shown: PlaceShown): readonly NearPilot[] {
  const geo = useGeo();
  const boundaries = geo.status === 'ready' ? geo.value.gemeenten : undefined;
  const [found, setFound] = useState<{ of: PlaceShown; nearest: readonly NearPilot[] }>();
  const wanted = shown.own.length === 0 && shown.place.gemeenten.length > 0;
  useEffect(() => {
    if (!wanted || !boundaries) return;
    const stop = new AbortController();
    runInSlices(measure(shown, boundaries), { signal: stop.signal }).then(
      (nearest) => setFound({ of: shown, nearest }),
      (cause) => {
        if (stop.signal.aborted) return;
        // Thrown while drawing, so that the panel says that it failed.
        setFound(() => {
          throw cause;
        });
      },
    );
    return () => stop.abort();
  }, [shown, wanted, boundaries]);
  return found?.of === shown ? found.nearest : NONE;
}

function* measure(
  { place, pilots, geography }: PlaceShown,
  boundaries: GemeentenTopology,
): Generator<undefined, NearPilot[]> {
  const { distance } = areasOf(boundaries);
  // Many pilots share their gemeenten.
  const known = new Map<string, number | undefined>();
  for (const { id } of pilots) {
    const gemeenten = geography.gemeentenOf(id);
    const key = gemeenten.join();
    if (!known.has(key)) known.set(key, distance(place.gemeenten, gemeenten));
    yield undefined;
  }
  return nearestPilots(pilots, geography, (gemeenten) => known.get(gemeenten.join())).slice(
    0,
    MOST,
  );
}
