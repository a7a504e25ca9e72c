import { expect, it, vi } from 'vitest';
import { memoizeLast } from '../../src/state/memoize.ts';

it('computes again only when an argument is another one', () => {
  const compute = vi.fn((a: number, b: string | undefined) => ({ a, b }));
  const memoized = memoizeLast(compute);
  const first = memoized(1, 'x');
  expect(memoized(1, 'x')).toBe(first);
  expect(compute).toHaveBeenCalledTimes(1);
  expect(memoized(2, 'x')).toEqual({ a: 2, b: 'x' });
  expect(memoized(2, undefined)).toEqual({ a: 2, b: undefined });
  expect(compute).toHaveBeenCalledTimes(3);
  // Only the last answer is kept.
  expect(memoized(1, 'x')).not.toBe(first);
});

it('tells objects apart by which one they are, and knows NaN', () => {
  const compute = vi.fn((value: unknown) => [value]);
  const memoized = memoizeLast(compute);
  expect(memoized({})).not.toBe(memoized({}));
  expect(memoized(Number.NaN)).toBe(memoized(Number.NaN));
});

it('remembers an answer that is nothing, and forgets one that failed', () => {
  const nothing = vi.fn((_: number) => undefined);
  const memoized = memoizeLast(nothing);
  memoized(1);
  memoized(1);
  expect(nothing).toHaveBeenCalledTimes(1);
  let broken = true;
  const shaky = memoizeLast((value: number) => {
    if (broken) throw new Error('broken');
    return value;
  });
  expect(() => shaky(1)).toThrow('broken');
  broken = false;
  expect(shaky(1)).toBe(1);
});
