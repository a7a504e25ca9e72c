import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SpreadItem, spread } from '../../../src/views/map/spread.ts';

const item = (id: string, x: number, y: number, more: Partial<SpreadItem> = {}): SpreadItem => ({
  id,
  x,
  y,
  radius: 12,
  weight: 1,
  ...more,
});
const coordinate = fc.double({ min: 0, max: 300, noNaN: true });
const items = fc
  .array(fc.tuple(coordinate, coordinate, fc.integer({ min: 8, max: 15 })), { maxLength: 40 })
  .map((list) => list.map(([x, y, radius], at) => item(`p${at}`, x, y, { radius })));

describe('spread', () => {
  it('leaves marks alone that are free', () => {
    const free = [item('a', 0, 0), item('b', 30, 0)];
    expect(Object.fromEntries(spread(free))).toEqual({ a: { x: 0, y: 0 }, b: { x: 30, y: 0 } });
  });

  it('pushes two marks apart along the line between them', () => {
    const { a, b } = Object.fromEntries(spread([item('a', 0, 0), item('b', 10, 0)]));
    expect((b?.x ?? 0) - (a?.x ?? 0)).toBeCloseTo(24, 0);
    expect([a?.y, b?.y]).toEqual([0, 0]);
  });

  it('moves the heavy mark least', () => {
    const moved = spread([item('a', 0, 0, { weight: 9 }), item('b', 10, 0)]);
    expect(Math.abs(moved.get('a')?.x ?? 99)).toBeLessThan(2);
  });

  it('parts marks on the very same spot', () => {
    const moved = [...spread([item('a', 5, 5), item('b', 5, 5), item('c', 5, 5)]).values()];
    const [a, b] = moved;
    expect(Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0))).toBeGreaterThan(23.9);
  });

  it('parts a pile also from the marks that it runs into far away', () => {
    const pile = Array.from({ length: 20 }, (_, at) => item(`pile-${at}`, at / 10, 0));
    const ring = Array.from({ length: 8 }, (_, at) => {
      const angle = (at * Math.PI) / 4;
      return item(`ring-${at}`, 60 * Math.cos(angle), 60 * Math.sin(angle));
    });
    const spots = [...spread([...pile, ...ring]).values()];
    for (const [at, a] of spots.entries()) {
      for (const b of spots.slice(at + 1)) {
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(23.5);
      }
    }
  });

  it('never leaves two marks over each other, whatever the places', () => {
    fc.assert(
      fc.property(items, (list) => {
        const moved = spread(list);
        for (const a of list) {
          for (const b of list) {
            if (a.id >= b.id) continue;
            const [p, q] = [moved.get(a.id), moved.get(b.id)];
            const distance = Math.hypot((p?.x ?? 0) - (q?.x ?? 0), (p?.y ?? 0) - (q?.y ?? 0));
            expect(distance).toBeGreaterThan(a.radius + b.radius - 0.5);
          }
        }
      }),
    );
  });

  it('does not depend on the order of the marks', () => {
    fc.assert(
      fc.property(items, (list) => {
        expect(new Map([...spread([...list].reverse())].sort())).toEqual(
          new Map([...spread(list)].sort()),
        );
      }),
    );
  });
});
