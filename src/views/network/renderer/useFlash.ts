import { useCallback, useEffect, useState } from 'react';

/** Something that shows for `ms` after it was called for, and again as long from each later call. */
export function useFlash(ms: number): readonly [isShown: boolean, flash: () => void] {
  const [calls, setCalls] = useState(0);
  useEffect(() => {
    if (calls === 0) return;
    const timer = setTimeout(() => setCalls(0), ms);
    return () => clearTimeout(timer);
  }, [calls, ms]);
  return [calls > 0, useCallback(() => setCalls((count) => count + 1), [])];
}
