import { useMemo } from 'react';
import { liesWithin } from '../../domain/geo/within.ts';
import { useSelection } from '../../state/useAppStore.ts';
import type { PlaceShown } from './usePlace.ts';

/** Ids of the organisations and programmes of the place itself or of pilots that work in it, as the filters leave them. */
export function useActiveHere({ place, geography }: PlaceShown) {
  const { network, visible } = useSelection();
  return useMemo(() => {
    const within = [...liesWithin(network, geography, place)].filter((id) => visible.has(id));
    const ofKind = (kind: 'organisation' | 'programme') =>
      within.filter((id) => network.entities.get(id)?.kind === kind);
    return { organisations: ofKind('organisation'), programmes: ofKind('programme') };
  }, [network, visible, geography, place]);
}
