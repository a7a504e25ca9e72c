/** Runs in a worker: takes one task, tells how far it is, gives what comes of it. */
import type { WorkerMessage } from './beside.ts';
import type { Steps } from './slices.ts';

/** Between two messages, ms: the page shows whole percentages, and redraws for each. */
const PATIENCE = 100;

export function answerTask<Task, T>(stepsOf: (task: Task) => Steps<T>): void {
  const tell = (message: WorkerMessage<T>) => postMessage(message);
  addEventListener('message', ({ data }: MessageEvent<Task>) => {
    try {
      const steps = stepsOf(data);
      let told = performance.now();
      for (;;) {
        const { done, value } = steps.next();
        if (done === true) return tell({ done: value });
        if (typeof value === 'object') {
          tell(value);
          continue;
        }
        if (value === undefined || performance.now() - told < PATIENCE) continue;
        told = performance.now();
        tell({ share: value });
      }
    } catch (error) {
      tell({ failed: String(error) });
    }
  });
}
