import type { Early } from '../layout/work.ts';
import { type Follower, runInSlices, type Steps, Stopped } from './slices.ts';

/** What a worker tells of a task. */
export type WorkerMessage<T> =
  | { readonly share: number }
  | Early<T>
  | { readonly done: T }
  | { readonly failed: string };

/** A computation that can be done in both places. */
export interface Work<T> {
  /** May throw where workers are refused (a frame with an origin of its own). */
  readonly startWorker: () => Worker;
  /** Plain data: it goes to the worker. */
  readonly task: unknown;
  /** The same, for the page itself; fetched only when it is needed. */
  readonly steps: () => Promise<Steps<T>>;
}

/**
 * Does the work beside the page's own thread, or in slices on it where workers are refused. Rejects with Stopped when
 * the signal says so, and with whatever it falls over.
 */
export async function runBeside<T>(work: Work<T>, follower: Follower<T> = {}): Promise<T> {
  const worker = started(work);
  const outcome = worker && (await inWorker<T>(worker, work.task, follower));
  if (outcome !== undefined) return outcome.done;
  return runInSlices(await work.steps(), follower);
}

function started({ startWorker }: Pick<Work<unknown>, 'startWorker'>): Worker | undefined {
  try {
    return startWorker();
  } catch {
    return undefined;
  }
}

/** undefined: the worker could not be loaded. */
function inWorker<T>(
  worker: Worker,
  task: unknown,
  { signal, onProgress, onEarly }: Follower<T>,
): Promise<{ readonly done: T } | undefined> {
  return new Promise<{ readonly done: T } | undefined>((resolve, reject) => {
    const stop = () => reject(new Stopped());
    if (signal?.aborted === true) stop();
    signal?.addEventListener('abort', stop);
    worker.onerror = () => resolve(undefined);
    worker.onmessage = ({ data }: MessageEvent<WorkerMessage<T>>) => {
      if ('share' in data) onProgress?.(data.share);
      else if ('early' in data) onEarly?.(data.early);
      else if ('done' in data) resolve(data);
      else reject(new Error(data.failed));
    };
    worker.postMessage(task);
  }).finally(() => worker.terminate());
}
