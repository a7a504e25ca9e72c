/**
 * A computation in small steps, so that it can be followed, stopped, or done between other things. Each step tells how
 * much was done in it, counted in visits of a pair of nodes; gives its result at the end.
 */
export type Work<T> = Generator<number, T>;

/** What a computation has on the way already; its result will be better. */
export interface Early<T> {
  readonly early: T;
}

/**
 * So much is done in a step: well under a millisecond once the browser has made the code fast, some milliseconds before.
 * What cannot be parted may be a few times as much.
 */
export const STEP = 20_000;

/** Finding something by its name, or its place in an order, takes about as long as so many visits. */
export const LOOKUP = 10;

/** Does the same for each, in steps; `visit` tells how much it did. */
export function* forEachInSteps<T>(items: Iterable<T>, visit: (item: T) => number): Work<void> {
  let work = 0;
  for (const item of items) {
    work += visit(item);
    if (work < STEP) continue;
    yield work;
    work = 0;
  }
  yield work;
}

/** The same work, followed by how far it is (0 to 1) when so much is expected. Steps far smaller than STEP are put together. */
export function* asShares<T>(work: Work<T>, expected: number): Generator<number, T> {
  let done = 0;
  let told = 0;
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    done += step.value;
    if (done - told < STEP / 2) continue;
    told = done;
    yield Math.min(1, done / expected);
  }
}

/** The same work, at once. */
export function atOnce<T>(work: Generator<unknown, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
