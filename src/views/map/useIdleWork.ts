import { useEffect } from 'react';

/** A step may take this long, ms: with less time left the next one waits. */
const STEP = 5;

/**
 * Does work in small steps while the browser has nothing else to do; `start` must stay the same function. Where it
 * cannot tell that it is idle nothing is done: the work must also be done when it is needed.
 */
export function useIdleWork(start: () => Iterator<undefined, void>) {
  useEffect(() => {
    if (!('requestIdleCallback' in window)) return;
    const steps = start();
    let waiting = 0;
    const work: IdleRequestCallback = (deadline) => {
      while (deadline.timeRemaining() > STEP) if (steps.next().done === true) return;
      waiting = requestIdleCallback(work);
    };
    waiting = requestIdleCallback(work);
    return () => cancelIdleCallback(waiting);
  }, [start]);
}
