import { useEffect, useState } from 'react';

/** How long each step stays, ms: long enough to read how many there were. */
const STEP_MS = 1800;

/**
 * Walks through steps until the last, or until it is stopped: `show` shows one. Every step is a cut, so that nothing
 * moves for who wants no motion.
 */
export function usePlay(
  steps: readonly string[],
  now: string | undefined,
  show: (step: string) => void,
) {
  const [playing, setPlaying] = useState(false);
  const next = now === undefined ? steps[0] : steps.find((step) => step > now);
  useEffect(() => {
    if (!playing) return undefined;
    if (next === undefined) {
      setPlaying(false);
      return undefined;
    }
    const timer = setTimeout(() => show(next), STEP_MS);
    return () => clearTimeout(timer);
  }, [playing, next, show]);
  const play = () => {
    // From the end it begins again.
    const [first] = steps;
    if (next === undefined && first !== undefined) show(first);
    else if (next !== undefined) show(next);
    setPlaying(true);
  };
  return { playing, play, stop: () => setPlaying(false) };
}
