import { runBeside } from '../../background/beside.ts';
import type { Follower } from '../../background/slices.ts';
import type { Reading, ReadingTask } from './given.ts';

/** Reads files beside the page's own thread where that is allowed. Rejects with Stopped when the signal says so. */
export function runReading(task: ReadingTask, follower?: Follower<Reading>): Promise<Reading> {
  return runBeside(
    {
      task,
      startWorker: () =>
        new Worker(new URL('./readingWorker.ts', import.meta.url), { type: 'module' }),
      steps: async () => {
        const { readFiles } = await import('./readFiles.ts');
        return readFiles(task);
      },
    },
    follower,
  );
}
