import { describe, expect, it } from 'vitest';
import { classOf } from '../../src/drawing/countClasses.ts';

describe('classOf', () => {
  it.each([
    [0, 'none'],
    [1, 'one'],
    [2, 'two'],
    [3, 'threeFour'],
    [4, 'threeFour'],
    [5, 'fiveMore'],
    [40, 'fiveMore'],
  ])('%d pilots is class %s', (count, name) => {
    expect(classOf(count)).toBe(name);
  });
});
