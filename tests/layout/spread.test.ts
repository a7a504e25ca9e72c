import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Place,
  type SpreadInput,
  type SpreadResult,
  spread,
} from '../../src/layout/spread.ts';
import { runToEnd } from '../support/runToEnd.ts';

const FRAME = { width: 900, height: 600 };
const RADIUS = 5;

const nodesOf = (size: number): SpreadInput['nodes'] =>
  Array.from({ length: size }, (_, i) => ({ id: `n${i}`, radius: RADIUS }));
const linesOf = (pairs: readonly (readonly [number, number])[]): SpreadInput['lines'] =>
  pairs.map(([a, b]) => ({ a: `n${a}`, b: `n${b}` }));

function drawn(input: Partial<SpreadInput>): SpreadResult {
  return runToEnd(spread({ nodes: [], lines: [], frame: FRAME, seed: 1, ...input }));
}

const apart = (a: Place | undefined, b: Place | undefined): number =>
  a && b ? Math.hypot(a[0] - b[0], a[1] - b[1]) : Number.NaN;

/** Every node has a place in the frame, clear of the others. */
function expectSound({ frame, places }: SpreadResult, nodes: SpreadInput['nodes']): void {
  expect([...places.keys()].sort()).toEqual(nodes.map(({ id }) => id).sort());
  const all = [...places.values()];
  for (const [x, y] of all) {
    expect(x).toBeGreaterThanOrEqual(RADIUS);
    expect(y).toBeGreaterThanOrEqual(RADIUS);
    expect(x).toBeLessThanOrEqual(frame.width - RADIUS);
    expect(y).toBeLessThanOrEqual(frame.height - RADIUS);
  }
  const nearest = all.flatMap((a, i) => all.slice(i + 1).map((b) => apart(a, b)));
  for (const far of nearest) expect(far).toBeGreaterThan(2 * RADIUS);
}

const row = (size: number): [number, number][] =>
  Array.from({ length: size - 1 }, (_, i) => [i, i + 1]);
const star = (size: number): [number, number][] =>
  Array.from({ length: size - 1 }, (_, i) => [0, i + 1]);
const clique = (from: number, size: number): [number, number][] =>
  Array.from({ length: size }, (_, i) => i).flatMap((i) =>
    Array.from({ length: i }, (_, j): [number, number] => [from + i, from + j]),
  );

describe('spread', () => {
  it.each([
    ['nothing', 0, []],
    ['one node', 1, []],
    ['a pair', 2, row(2)],
    ['nodes without lines', 30, []],
    ['a path', 40, row(40)],
    ['a cycle', 40, [...row(40), [39, 0]]],
    ['a star', 60, star(60)],
    ['cliques that one line joins', 30, [...clique(0, 15), ...clique(15, 15), [0, 15]]],
    ['parts of many sizes', 60, [...star(25), ...clique(30, 10), [41, 42], [43, 44]]],
    ['lines told twice, to itself, and to nobody', 4, [...row(4), [1, 0], [2, 2], [3, 99]]],
  ] as [string, number, [number, number][]][])('places %s', (_, size, pairs) => {
    const nodes = nodesOf(size);
    expectSound(drawn({ nodes, lines: linesOf(pairs) }), nodes);
  });

  it('places any network, in the same way in whatever order it is told', () => {
    const node = fc.integer({ min: 0, max: 24 });
    fc.assert(
      fc.property(fc.array(fc.tuple(node, node), { maxLength: 50 }), (pairs) => {
        const nodes = nodesOf(25);
        const lines = linesOf(pairs);
        const result = drawn({ nodes, lines });
        expectSound(result, nodes);
        const retold = lines.map(({ a, b }) => ({ a: b, b: a })).reverse();
        const again = drawn({ nodes: [...nodes].reverse(), lines: retold });
        expect([...again.places]).toEqual([...result.places]);
      }),
      { numRuns: 15, seed: 1627 },
    );
  });

  it('draws a path as one, with its ends farthest apart', () => {
    const { places } = drawn({ nodes: nodesOf(12), lines: linesOf(row(12)) });
    const ends = apart(places.get('n0'), places.get('n11'));
    for (const a of places.values()) {
      for (const b of places.values()) expect(apart(a, b)).toBeLessThanOrEqual(ends);
    }
  });

  it('keeps those who know each other together', () => {
    const lines = linesOf([...clique(0, 12), ...clique(12, 12), [0, 12]]);
    const { places } = drawn({ nodes: nodesOf(24), lines });
    for (let i = 1; i < 12; i++) {
      const own = apart(places.get(`n${i}`), places.get('n1'));
      expect(own).toBeLessThan(apart(places.get(`n${i}`), places.get('n13')));
    }
  });

  it('puts small parts around the largest, and not over it', () => {
    const lines = linesOf([...star(30), [30, 31], [32, 33]]);
    const { frame, places } = drawn({ nodes: nodesOf(34), lines });
    expect(apart(places.get('n0'), [frame.width / 2, frame.height / 2])).toBeLessThan(150);
    for (const small of ['n30', 'n31', 'n32', 'n33']) {
      const others = [...places].filter(([id]) => Number(id.slice(1)) < 30);
      const nearest = Math.min(...others.map(([, place]) => apart(place, places.get(small))));
      expect(nearest).toBeGreaterThan(3 * RADIUS);
    }
  });

  it('takes a larger frame of the same shape when the discs do not fit', () => {
    const nodes = nodesOf(80);
    const result = drawn({ nodes, lines: linesOf(star(80)), frame: { width: 150, height: 100 } });
    expect(result.frame.width).toBeGreaterThan(150);
    expect(result.frame.width / result.frame.height).toBeCloseTo(1.5);
    expectSound(result, nodes);
  });

  it('starts from an earlier drawing, and new nodes at their neighbours', () => {
    const ring = [...row(30), [29, 0]] as [number, number][];
    const before = drawn({ nodes: nodesOf(30), lines: linesOf(ring) });
    const lines = linesOf([...ring, [7, 30]]);
    const after = drawn({ nodes: nodesOf(31), lines, start: before.places });
    const diagonal = Math.hypot(FRAME.width, FRAME.height);
    for (const [id, place] of before.places) {
      expect(apart(place, after.places.get(id)) / diagonal).toBeLessThan(0.1);
    }
    expect(apart(after.places.get('n30'), after.places.get('n7'))).toBeLessThan(0.2 * diagonal);
  });

  it('tells how far it is, in many small steps, and never less than before', () => {
    const lines = linesOf([...star(200), ...row(200)]);
    const shares = [...spread({ nodes: nodesOf(200), lines, frame: FRAME, seed: 1 })];
    expect(shares.at(-1)).toBe(1);
    const jumps = shares.map((share, i) => share - (shares[i - 1] ?? 0));
    expect(Math.min(...jumps)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...jumps)).toBeLessThan(0.02);
  });
});
