import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asShares, STEP, type Work } from '../../src/layout/work.ts';

function* workOf(...amounts: number[]): Work<string> {
  yield* amounts;
  return 'done';
}

function followed<T>(shares: Generator<number, T>): { told: number[]; result: T } {
  const told: number[] = [];
  for (;;) {
    const { done, value } = shares.next();
    if (done === true) return { told, result: value };
    told.push(value);
  }
}

describe('asShares', () => {
  it('tells how far the work is, and gives what it comes to', () => {
    const shares = asShares(workOf(STEP, 2 * STEP, STEP), 4 * STEP);
    expect(followed(shares)).toEqual({ told: [0.25, 0.75, 1], result: 'done' });
  });

  it('never tells more than all of it', () => {
    expect(followed(asShares(workOf(STEP, STEP, STEP), 2 * STEP)).told).toEqual([0.5, 1, 1]);
  });

  it('is at its beginning as long as nothing can be expected', () => {
    expect(followed(asShares(workOf(STEP, STEP), Infinity)).told).toEqual([0, 0]);
  });

  it('puts small steps together, but never much more than a step', () => {
    const amount = fc.integer({ min: 0, max: STEP });
    fc.assert(
      fc.property(fc.array(amount), (amounts) => {
        const total = amounts.reduce((sum, own) => sum + own, 0);
        const { told } = followed(asShares(workOf(...amounts), total));
        expect(told.length).toBeLessThanOrEqual((2 * total) / STEP);
        const jumps = told.map((share, i) => total * (share - (told[i - 1] ?? 0)));
        for (const jump of jumps) expect(jump).toBeLessThanOrEqual(1.5 * STEP + 1);
      }),
    );
  });
});
