import { useEffect } from 'react';
import type { Geo } from '../data/geo.ts';
import type { Loading } from '../state/loading.ts';
import { useActions, useAppState } from '../state/useAppStore.ts';

/** Boundaries and divisions, fetched when the map opens; once there they stay for the next time. */
export function useGeo(): Loading<Geo> {
  const geo = useAppState((state) => state.geo);
  const { loadGeo } = useActions();
  useEffect(() => {
    void loadGeo();
  }, [loadGeo]);
  return geo ?? { status: 'loading' };
}
