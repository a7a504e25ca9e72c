import { useCallback, useEffect, useState } from 'react';
import type { Geo } from '../../data/geo.ts';
import type { IndexFile } from '../../domain/schema.ts';
import { useAppState, useDataSource } from '../../state/useAppStore.ts';

export type GeoState =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly retry: () => void }
  | { readonly status: 'ready'; readonly geo: Geo };

/** What was fetched before, for as long as its index lives: the map opens at once the next time. */
const fetched = new WeakMap<IndexFile, Geo>();

/** Fetches boundaries and divisions when the map opens; an answer after it closed is dropped. */
export function useGeo(): GeoState {
  const { loadGeo } = useDataSource();
  const index = useAppState((state) => state.index);
  const [answer, setAnswer] = useState<Geo | 'loading' | 'failed'>(
    () => (index.status === 'ready' && fetched.get(index.value)) || 'loading',
  );
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt fetches again
  useEffect(() => {
    if (index.status !== 'ready' || fetched.has(index.value)) return;
    let current = true;
    setAnswer('loading');
    loadGeo(index.value).then(
      (result) => {
        if (result.ok) fetched.set(index.value, result.value);
        if (current) setAnswer(result.ok ? result.value : 'failed');
      },
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
