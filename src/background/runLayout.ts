import type { LensLayout } from '../domain/schema.ts';
import type { LayoutInput } from '../layout/frame.ts';
import type { SteppedArrangement } from '../layout/layoutSteps.ts';
import { type Follower, runInSlices, Stopped } from './slices.ts';

/** A network, and how it is to be drawn. */
export interface LayoutTask {
  readonly input: LayoutInput;
  readonly arrangement: SteppedArrangement;
}

/** What the worker tells. */
export type LayoutMessage =
  | { readonly share: number }
  | { readonly layout: LensLayout }
  | { readonly failed: string };

/**
 * Lays out a network beside the page's own thread, or in slices on it where workers are refused (a frame with an origin
 * of its own). Rejects with Stopped when the signal says so.
 */
export async function runLayout(task: LayoutTask, follower: Follower = {}): Promise<LensLayout> {
  const worker = startWorker();
  const layout = worker && (await inWorker(worker, task, follower));
  if (layout !== undefined) return layout;
  // Not fetched where a worker has it.
  const { layoutSteps } = await import('../layout/layoutSteps.ts');
  return runInSlices(layoutSteps(task.input, task.arrangement), follower);
}

function startWorker(): Worker | undefined {
  try {
    return new Worker(new URL('./layoutWorker.ts', import.meta.url), { type: 'module' });
  } catch {
    return undefined;
  }
}

/** undefined: the worker could not be loaded. */
function inWorker(
  worker: Worker,
  task: LayoutTask,
  { signal, onProgress }: Follower,
): Promise<LensLayout | undefined> {
  return new Promise<LensLayout | undefined>((resolve, reject) => {
    const stop = () => reject(new Stopped());
    if (signal?.aborted === true) stop();
    signal?.addEventListener('abort', stop);
    worker.onerror = () => resolve(undefined);
    worker.onmessage = ({ data }: MessageEvent<LayoutMessage>) => {
      if ('share' in data) onProgress?.(data.share);
      else if ('layout' in data) resolve(data.layout);
      else reject(new Error(data.failed));
    };
    worker.postMessage(task);
  }).finally(() => worker.terminate());
}
