/** Runs in a worker: takes one network, tells how far it is, gives its drawing. */

import type { LayoutInput } from '../layout/layoutLens.ts';
import { layoutSteps } from './layoutSteps.ts';
import type { LayoutMessage } from './runLayout.ts';

/** Between two messages, ms: the page shows whole percentages, and redraws for each. */
const PATIENCE = 100;

const tell = (message: LayoutMessage) => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<LayoutInput>) => {
  try {
    const steps = layoutSteps(data);
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
