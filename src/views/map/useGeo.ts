import { useCallback, useEffect, useState } from 'react';
import type { Geo } from '../../data/geo.ts';
import { useAppState, useDataSource } from '../../state/useAppStore.ts';

export type GeoState =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly retry: () => void }
  | { readonly status: 'ready'; readonly geo: Geo };

/** Fetches boundaries and divisions when the map opens; an answer after it closed is dropped. */
export function useGeo(): GeoState {
  const { loadGeo } = useDataSource();
  const index = useAppState((state) => state.index);
  const [answer, setAnswer] = useState<Geo | 'loading' | 'failed'>('loading');
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt fetches again
  useEffect(() => {
    if (index.status !== 'ready') return;
    let current = true;
    setAnswer('loading');
    loadGeo(index.value).then(
      (result) => current && setAnswer(result.ok ? result.value : 'failed'),
      () => current && setAnswer('failed'),
    );
    return () => {
      current = false;
    };
  }, [loadGeo, index, attempt]);
  if (answer === 'loading') return { status: 'loading' };
  if (answer === 'failed') return { status: 'failed', retry };
  return { status: 'ready', geo: answer };
}
