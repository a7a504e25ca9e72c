import type { Early } from '../layout/work.ts';

/** Who follows a long computation, and can stop it. */
export interface Follower<T = unknown> {
  readonly signal?: AbortSignal | undefined;
  /** 0 to 1: how far it is. */
  readonly onProgress?: ((share: number) => void) | undefined;
  /** What there is already, on the way to the result. */
  onEarly?(early: T): void;
}

/**
 * A computation in steps: it gives how far it is (0 to 1) after each, or undefined when it cannot tell, and its result at
 * the end.
 */
export type Steps<T> = Generator<number | Early<T> | undefined, T>;

/** Between two pauses at most this long (and one step), ms: nobody may feel that the page is busy. */
const SLICE = 12;

/** The page was asked to stop. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
}

/**
 * Takes the steps on the page's own thread, in slices, so that it goes on answering. Rejects with Stopped when the
 * signal says so, and with whatever a step throws.
 */
export async function runInSlices<T>(
  steps: Steps<T>,
  { signal, onProgress, onEarly }: Follower<T> = {},
): Promise<T> {
  for (;;) {
    if (signal?.aborted === true) throw new Stopped();
    const end = performance.now() + SLICE;
    do {
      const { done, value } = steps.next();
      if (done === true) return value;
      if (typeof value === 'object') onEarly?.(value.early);
      else if (value !== undefined) onProgress?.(value);
    } while (performance.now() < end);
    await pause();
  }
}

/** Until the page has answered what waits. Not a timer: browsers slow those down when they follow each other. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
