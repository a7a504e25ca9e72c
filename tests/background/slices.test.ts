import { describe, expect, it, vi } from 'vitest';
import { runInSlices, Stopped } from '../../src/background/slices.ts';

function* counting(to: number) {
  for (let i = 0; i < to; i += 1) yield i / to;
  return to;
}

function* forEver() {
  for (let step = 0; ; step += 1) yield 1 - 1 / (1 + step);
}

describe('a long computation in slices', () => {
  it('gives its result, and tells how far it is', async () => {
    const shares: number[] = [];
    const onProgress = (share: number) => shares.push(share);
    expect(await runInSlices(counting(4), { onProgress })).toBe(4);
    expect(shares).toEqual([0, 0.25, 0.5, 0.75]);
  });

  it('lets others have their turn, and stops when they ask for it', async () => {
    const stopping = new AbortController();
    const running = runInSlices(forEver(), { signal: stopping.signal });
    setTimeout(() => stopping.abort());
    await expect(running).rejects.toBeInstanceOf(Stopped);
  });

  it('does not begin when nobody waits any more', async () => {
    const steps = forEver();
    await expect(runInSlices(steps, { signal: AbortSignal.abort() })).rejects.toBeInstanceOf(
      Stopped,
    );
    expect(steps.next().value).toBe(0);
  });

  it('tells nothing of steps that do not know how far they are', async () => {
    const untold = (function* () {
      yield;
      return 'done';
    })();
    const onProgress = vi.fn<(share: number) => void>();
    expect(await runInSlices(untold, { onProgress })).toBe('done');
    expect(onProgress).not.toHaveBeenCalled();
  });

  it('fails with what a step throws', async () => {
    const broken = (function* () {
      yield 0.5;
      throw new Error('nee');
    })();
    await expect(runInSlices(broken)).rejects.toThrow('nee');
  });
});

it('hands on what there is already', async () => {
  function* work() {
    yield 0.5;
    yield { early: 'ruw' };
    return 'af';
  }
  const onEarly = vi.fn();
  const onProgress = vi.fn();
  expect(await runInSlices(work(), { onEarly, onProgress })).toBe('af');
  expect(onEarly.mock.calls).toEqual([['ruw']]);
  expect(onProgress.mock.calls).toEqual([[0.5]]);
});
