import type { LensLayout } from '../domain/schema.ts';
import type { LayoutInput } from '../layout/frame.ts';
import type { SteppedArrangement } from '../layout/layoutSteps.ts';
import { runBeside } from './beside.ts';
import type { Follower } from './slices.ts';

/** A network, and how it is to be drawn. */
export interface LayoutTask {
  readonly input: LayoutInput;
  readonly arrangement: SteppedArrangement;
}

/** Lays out a network beside the page's own thread where that is allowed. Rejects with Stopped when the signal says so. */
export function runLayout(task: LayoutTask, follower?: Follower<LensLayout>): Promise<LensLayout> {
  return runBeside(
    {
      task,
      startWorker: () =>
        new Worker(new URL('./layoutWorker.ts', import.meta.url), { type: 'module' }),
      steps: async () => {
        const { layoutSteps } = await import('../layout/layoutSteps.ts');
        return layoutSteps(task.input, task.arrangement);
      },
    },
    follower,
  );
}
