import { vi } from 'vitest';
import type { WorkerMessage } from '../../src/background/beside.ts';
import type { LayoutTask } from '../../src/background/runLayout.ts';
import type { LensLayout } from '../../src/domain/schema.ts';
import { layoutAtOnce } from '../../src/layout/layoutSteps.ts';

type LayoutMessage = WorkerMessage<LensLayout>;

/** A worker that does nothing by itself: the test says when it tells what. */
export interface HeldWorker {
  readonly task: LayoutTask;
  readonly tell: (message: LayoutMessage) => void;
  /** Tells the drawing of its task. */
  readonly finish: () => void;
  readonly isStopped: () => boolean;
}

/** In place of the workers of a browser; the workers that were started, in that order. */
export function holdWorkers(): readonly HeldWorker[] {
  const started: HeldWorker[] = [];
  class Held {
    onmessage: ((event: { data: LayoutMessage }) => void) | undefined;
    #stopped = false;
    postMessage(task: LayoutTask) {
      const tell = (data: LayoutMessage) => {
        if (!this.#stopped) this.onmessage?.({ data });
      };
      const finish = () => tell({ done: layoutAtOnce(task.input, task.arrangement) });
      started.push({ task, tell, finish, isStopped: () => this.#stopped });
    }
    terminate() {
      this.#stopped = true;
    }
  }
  vi.stubGlobal('Worker', Held);
  return started;
}
