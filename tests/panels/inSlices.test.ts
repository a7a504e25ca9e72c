import { describe, expect, it } from 'vitest';
import { inSlices } from '../../src/panels/insight/inSlices.ts';

/** Work of so many steps, that tells how far it is. */
function* steps(count: number, done: (step: number) => void): Generator<undefined, string> {
  for (let step = 1; step <= count; step++) {
    done(step);
    yield;
  }
  return 'klaar';
}

describe('inSlices', () => {
  it('gives what the work comes to', async () => {
    let last = 0;
    const work = steps(100, (step) => {
      last = step;
    });
    await expect(inSlices(work, new AbortController().signal)).resolves.toBe('klaar');
    expect(last).toBe(100);
  });

  it('stops between slices when nobody waits any more', async () => {
    const stop = new AbortController();
    let last = 0;
    const endless = steps(Number.POSITIVE_INFINITY, (step) => {
      last = step;
    });
    const answer = inSlices(endless, stop.signal);
    stop.abort(new Error('gesloten'));
    await expect(answer).rejects.toThrow('gesloten');
    const stopped = last;
    await new Promise((resolve) => setTimeout(resolve));
    expect(last).toBe(stopped);
  });

  it('rejects with what the work throws', async () => {
    const broken = steps(3, () => {
      throw new Error('kapot');
    });
    await expect(inSlices(broken, new AbortController().signal)).rejects.toThrow('kapot');
  });
});
