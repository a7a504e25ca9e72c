/** So long the page may wait for a slice, ms: less than a frame. */
const SLICE = 10;

/**
 * Does work in slices between which the page can draw and answer. Rejects with the reason of the signal when that
 * is aborted, and with whatever the work throws.
 */
export async function inSlices<T>(work: Generator<unknown, T>, signal: AbortSignal): Promise<T> {
  for (;;) {
    signal.throwIfAborted();
    const until = performance.now() + SLICE;
    do {
      const { done, value } = work.next();
      if (done === true) return value;
    } while (performance.now() < until);
    await new Promise((resolve) => setTimeout(resolve));
  }
}
