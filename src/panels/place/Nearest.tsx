import { useDeferredValue, useMemo } from 'react';
import { areasOf } from '../../data/areas.ts';
import { nearestPilots } from '../../domain/geo/pilotsAt.ts';
import { useTexts } from '../../i18n/texts.ts';
import { useGeo } from '../../parts/useGeo.ts';
import { PilotList } from './PilotList.tsx';
import type { PlaceShown } from './usePlace.ts';

const MOST = 5;

/** The pilots nearest to a place without any, from border to border. Told a moment later: the map comes first. */
export function Nearest({ shown }: { readonly shown: PlaceShown }) {
  const texts = useTexts();
  const geo = useGeo();
  const boundaries = geo.status === 'ready' ? geo.value.gemeenten : undefined;
  const wanted = useDeferredValue(boundaries && shown, undefined);
  const nearest = useMemo(() => {
    if (!wanted || !boundaries || wanted.place.gemeenten.length === 0) return [];
    const { distance } = areasOf(boundaries);
    const { place, pilots, geography } = wanted;
    const known = new Map<string, number | undefined>();
    return nearestPilots(pilots, geography, (gemeenten) => {
      const key = gemeenten.join();
      if (!known.has(key)) known.set(key, distance(place.gemeenten, gemeenten));
      return known.get(key);
    }).slice(0, MOST);
  }, [wanted, boundaries]);
  if (nearest.length === 0) return null;
  const kmOf = new Map(nearest.map(({ pilot, km }) => [pilot, km]));
  return (
    <section>
      <h3 className="detail-heading">{texts.place.nearest}</h3>
      <p className="detail-note">{texts.place.nearestNote}</p>
      <PilotList
        pilots={nearest.map(({ pilot }) => pilot)}
        tell={(pilot) => {
          const km = kmOf.get(pilot) ?? 0;
          return km === 0 ? texts.place.borders : texts.place.distance(km);
        }}
      />
    </section>
  );
}
