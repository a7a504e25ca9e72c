import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LensLayout } from '../../../../src/domain/schema.ts';
import { nodeRadius } from '../../../../src/drawing/nodeRadius.ts';
import { gonePlaces } from '../../../../src/views/network/scene/gonePlaces.ts';

const layoutOf = (nodes: LensLayout['nodes'], width = 400, height = 200): LensLayout => ({
  width,
  height,
  nodes,
  groups: [],
  folded: [],
});
/** What is drawn now; every node there has one line. */
const shown = (nodes: LensLayout['nodes'] = {}) => ({
  layout: layoutOf(nodes),
  graph: {
    entities: [],
    lines: [],
    degrees: new Map(Object.keys(nodes).map((id) => [id, 1])),
  },
});
const gone = (...ids: string[]) => ids.map((id) => ({ id, degree: 1 }));
const touches = ([x1, y1]: readonly number[], [x2, y2]: readonly number[]) =>
  Math.hypot((x1 ?? 0) - (x2 ?? 0), (y1 ?? 0) - (y2 ?? 0)) <= 2 * nodeRadius(1);

describe('gonePlaces', () => {
  it('is the place of before', () => {
    expect(gonePlaces(gone('x'), layoutOf({ x: [80, 60] }), shown())).toEqual([[80, 60]]);
  });

  it('is brought to the frame of the shown version', () => {
    const before = layoutOf({ x: [80, 60] }, 800, 100);
    expect(gonePlaces(gone('x'), before, shown())).toEqual([[40, 120]]);
  });

  it('is beside what stands there now, and beside others that are gone', () => {
    const before = layoutOf({ x: [80, 60], y: [80, 60] });
    const [x = [], y = []] = gonePlaces(gone('x', 'y'), before, shown({ a: [80, 60] }));
    expect(touches(x, [80, 60])).toBe(false);
    expect(touches(y, [80, 60])).toBe(false);
    expect(touches(x, y)).toBe(false);
    expect(Math.hypot((x[0] ?? 0) - 80, (x[1] ?? 0) - 60)).toBeLessThan(40);
  });

  it('stays where it was when all around is taken', () => {
    const nodes = Object.fromEntries(
      Array.from({ length: 41 * 21 }, (_, at): [string, [number, number]] => [
        `org-${at}`,
        [(at % 41) * 10, Math.floor(at / 41) * 10],
      ]),
    );
    expect(gonePlaces(gone('x'), layoutOf({ x: [205, 105] }), shown(nodes))).toEqual([[205, 105]]);
  });

  it('lies inside the frame and covers nothing, wherever things stand', () => {
    const place = fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 200 }));
    const places = fc.array(place, { maxLength: 8 });
    fc.assert(
      fc.property(places, places, (now, then) => {
        const named = (list: [number, number][], prefix: string) =>
          Object.fromEntries(list.map((at, i) => [`${prefix}${i}`, at]));
        const found = gonePlaces(
          gone(...then.map((_, i) => `weg-${i}`)),
          layoutOf(named(then, 'weg-')),
          shown(named(now, 'nu-')),
        );
        expect(found).toHaveLength(then.length);
        found.forEach((at, i) => {
          const [x, y] = at;
          expect(Math.min(x, y, 400 - x, 200 - y)).toBeGreaterThanOrEqual(0);
          const others = [...now, ...found.slice(0, i)];
          expect(others.some((other) => touches(at, other))).toBe(false);
        });
      }),
    );
  });
});
