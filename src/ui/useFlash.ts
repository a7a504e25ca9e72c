import { useCallback, useEffect, useState } from 'react';

/** Something that shows for `ms` after it was called for, and again as long from each later call. */
export function useFlash<Shown>(
  ms: number,
): readonly [shown: Shown | undefined, flash: (what: Shown) => void] {
  const [call, setCall] = useState<{ readonly what: Shown }>();
  useEffect(() => {
    if (!call) return;
    const timer = setTimeout(() => setCall(undefined), ms);
    return () => clearTimeout(timer);
  }, [call, ms]);
  return [call?.what, useCallback((what: Shown) => setCall({ what }), [])];
}
