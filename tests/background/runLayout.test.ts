import { afterEach, describe, expect, it, vi } from 'vitest';
import { type LayoutTask, runLayout } from '../../src/background/runLayout.ts';
import { Stopped } from '../../src/background/slices.ts';
import { layoutAtOnce } from '../../src/layout/layoutSteps.ts';
import { holdWorkers } from '../support/fakeWorker.ts';

const nodes = ['a', 'b', 'c'].map((id) => ({ id, name: id, lines: 1 }));
const lines = [
  { a: 'a', b: 'b', weight: 1 },
  { a: 'b', b: 'c', weight: 1 },
];
const task: LayoutTask = {
  input: { nodes, lines, frame: { width: 400, height: 300 } },
  arrangement: 'free',
};
const drawing = layoutAtOnce(task.input, task.arrangement);

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('laying out in the background', () => {
  it('is done by a worker, which tells how far it is', async () => {
    const workers = holdWorkers();
    const shares: number[] = [];
    const running = runLayout(task, { onProgress: (share) => shares.push(share) });
    workers[0]?.tell({ share: 0.5 });
    workers[0]?.finish();
    expect(await running).toEqual(drawing);
    expect(shares).toEqual([0.5]);
    expect(workers[0]?.isStopped()).toBe(true);
  });

  it('ends its worker when it is asked to stop', async () => {
    const workers = holdWorkers();
    const stopping = new AbortController();
    const running = runLayout(task, { signal: stopping.signal });
    stopping.abort();
    await expect(running).rejects.toBeInstanceOf(Stopped);
    expect(workers[0]?.isStopped()).toBe(true);
  });

  it('fails with what the worker fell over', async () => {
    const workers = holdWorkers();
    const running = runLayout(task);
    workers[0]?.tell({ failed: 'oeps' });
    await expect(running).rejects.toThrow('oeps');
  });

  it.each([
    [
      'may not be made',
      class {
        constructor() {
          throw new DOMException('refused', 'SecurityError');
        }
      },
    ],
    [
      'cannot be fetched',
      class {
        onerror: (() => void) | undefined;
        postMessage() {
          queueMicrotask(() => this.onerror?.());
        }
        terminate() {}
      },
    ],
  ])('gives the same on the page itself when a worker %s', async (_, Refused) => {
    vi.stubGlobal('Worker', Refused);
    expect(await runLayout(task)).toEqual(drawing);
  });
});
