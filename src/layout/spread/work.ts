/**
 * A computation in small steps, so that it can be followed, stopped, or done between other things. Each step tells how
 * much was done in it, counted in visits of a pair of nodes; gives its result at the end.
 */
export type Work<T> = Generator<number, T>;

/** So much is done in a step: some milliseconds on an old phone. */
export const STEP = 100_000;
