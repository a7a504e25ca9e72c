/** Runs in a worker: takes one network, tells how far it is, gives its drawing. */
import { layoutSteps } from '../layout/layoutSteps.ts';
import type { LayoutMessage, LayoutTask } from './runLayout.ts';

/** Between two messages, ms: the page shows whole percentages, and redraws for each. */
const PATIENCE = 100;

const tell = (message: LayoutMessage) => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<LayoutTask>) => {
  try {
    const steps = layoutSteps(data.input, data.arrangement);
    let told = performance.now();
    for (;;) {
      const { done, value } = steps.next();
      if (done === true) return tell({ layout: value });
      if (performance.now() - told < PATIENCE) continue;
      told = performance.now();
      tell({ share: value });
    }
  } catch (error) {
    tell({ failed: String(error) });
  }
});
