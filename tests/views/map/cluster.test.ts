import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ClusterItem, cluster } from '../../../src/views/map/cluster.ts';

const RADIUS = 17;
const item = (id: string, x: number, y: number, weight = 1): ClusterItem => ({
  id,
  x,
  y,
  radius: 12,
  weight,
  mostMoved: 14,
});
const coordinate = fc.integer({ min: 0, max: 150 });
const items = fc
  .array(fc.tuple(coordinate, coordinate, fc.integer({ min: 1, max: 6 })), { maxLength: 40 })
  .map((list) => list.map(([x, y, weight], at) => item(`p${at}`, x, y, weight)));

describe('cluster', () => {
  it('leaves marks alone that have room', () => {
    expect(cluster([item('a', 0, 0), item('b', 40, 0)], RADIUS)).toEqual([
      { ids: ['a'], x: 0, y: 0 },
      { ids: ['b'], x: 40, y: 0 },
    ]);
  });

  it('pushes two apart rather than joining them, as far as that is not far', () => {
    expect(cluster([item('a', 0, 0), item('b', 10, 0)], RADIUS)).toHaveLength(2);
  });

  it('joins those on one spot, the heaviest first', () => {
    const crowd = [1, 2, 3, 4, 5, 6].map((weight) => item(`p${weight}`, weight, 0, weight));
    const [first, ...others] = cluster(crowd, RADIUS);
    expect([first?.ids[0], others.length < 3]).toEqual(['p6', true]);
  });

  it('holds every mark once, and pushes none far; whatever the order', () => {
    fc.assert(
      fc.property(items, (marks) => {
        const found = cluster(marks, RADIUS);
        expect(found.flatMap(({ ids }) => ids).sort()).toEqual(marks.map(({ id }) => id).sort());
        for (const { ids, x, y } of found) {
          const only = ids.length === 1 ? marks.find(({ id }) => id === ids[0]) : undefined;
          if (only) expect(Math.hypot(x - only.x, y - only.y)).toBeLessThanOrEqual(14);
        }
        const sorted = (list: typeof found) =>
          [...list].sort((a, b) => (`${a.ids}` < `${b.ids}` ? -1 : 1));
        expect(sorted(cluster([...marks].reverse(), RADIUS))).toEqual(sorted(found));
      }),
      { numRuns: 60 },
    );
  });

  it('keeps marks free of each other', () => {
    fc.assert(
      fc.property(items, (marks) => {
        const found = cluster(marks, RADIUS);
        for (const [at, a] of found.entries()) {
          for (const b of found.slice(at + 1)) {
            expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(23.9);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
