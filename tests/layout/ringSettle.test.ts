import { describe, expect, it } from 'vitest';
import { discsOf, settleInRings } from '../../src/layout/ringSettle.ts';
import { STEP } from '../../src/layout/work.ts';

describe('pushing discs apart in their rings', () => {
  it('goes in small steps, also when all stand on one spot', () => {
    const outer = { a: 500, b: 300 };
    const work = settleInRings(discsOf(3000), { edges: [[0.2, 1]], outer, names: [] });
    for (let step = 0; step < 300; step++) {
      expect(work.next().value).toBeLessThanOrEqual(2 * STEP);
    }
  });
});
