import { describe, expect, it } from 'vitest';
import type { LensLayout } from '../../src/domain/schema.ts';
import { nodeRadius } from '../../src/drawing/nodeRadius.ts';
import type { LayoutInput } from '../../src/layout/frame.ts';
import { layoutAtOnce, layoutSteps } from '../../src/layout/layoutSteps.ts';

const ids = Array.from({ length: 30 }, (_, at) => `n-${10 + at}`);
const lines = ids.slice(1, 20).map((b) => ({ a: ids[0] ?? '', b, weight: 1 }));
const degree = (id: string) => lines.filter(({ a, b }) => a === id || b === id).length;
const input = {
  nodes: ids.map((id) => ({ id, name: id, lines: degree(id) })),
  lines,
  frame: { width: 1024, height: 656 },
  rings: [
    { term: 'dichtbij', members: ids.slice(0, 10) },
    { term: 'leeg', members: [] },
    { term: 'ver', members: ids.slice(10) },
  ],
};
const layoutRings = (given: LayoutInput) => layoutAtOnce(given, 'rings');
const drawn = layoutRings(input);
const overlapping = ({ nodes }: LensLayout, of: readonly string[]) =>
  of.flatMap((p, at) =>
    of.slice(at + 1).filter((q) => {
      const [[x1, y1] = [0, 0], [x2, y2] = [0, 0]] = [nodes[p], nodes[q]];
      return Math.hypot(x2 - x1, y2 - y1) < nodeRadius(degree(p)) + nodeRadius(degree(q));
    }),
  );
/** As a share of the ellipse: 0 in the middle, 1 at the rim of the frame. */
const share = (id: string) => {
  const [x, y] = drawn.nodes[id] ?? [Number.NaN, Number.NaN];
  return Math.hypot(x / 512 - 1, y / 328 - 1);
};

describe('a drawing in rings', () => {
  it('places all, nearer rings nearer, and leaves the middle free', () => {
    expect(Object.keys(drawn.nodes).sort()).toEqual(ids);
    const near = ids.slice(0, 10).map(share);
    const far = ids.slice(10).map(share);
    expect(Math.min(...near)).toBeGreaterThan(0.1);
    expect(Math.max(...near)).toBeLessThan(Math.min(...far));
    expect(Math.max(...far)).toBeLessThan(1);
    expect(drawn.groups.map(({ term }) => term)).toEqual(['dichtbij', 'ver']);
  });

  it('lets no discs overlap', () => {
    expect(overlapping(drawn, ids)).toEqual([]);
  });

  it('grows in its own shape when it holds more than its frame has room for', () => {
    const many = Array.from({ length: 2500 }, (_, at) => `m-${10_000 + at}`);
    const large = layoutRings({
      frame: input.frame,
      nodes: many.map((id) => ({ id, name: id, lines: 0 })),
      lines: [],
      rings: [0, 1].map((at) => ({ term: `${at}`, members: many.filter((_, n) => n % 2 === at) })),
    });
    expect(large.width).toBeGreaterThan(input.frame.width);
    expect(large.width / large.height).toBeCloseTo(input.frame.width / input.frame.height, 2);
    expect(overlapping(large, many)).toEqual([]);
  });

  it('tells how far it is, in small steps', () => {
    const shares = [...layoutSteps(input, 'rings')].filter((step) => typeof step === 'number');
    expect(shares.length).toBeGreaterThan(10);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(Math.min(...shares)).toBeGreaterThan(0);
    expect(Math.max(...shares)).toBeLessThanOrEqual(1);
  });

  it('does not depend on the order of nodes, lines and members', () => {
    expect(
      layoutRings({
        ...input,
        nodes: input.nodes.toReversed(),
        lines: lines.toReversed(),
        rings: input.rings.map((ring) => ({ ...ring, members: ring.members.toReversed() })),
      }),
    ).toEqual(drawn);
  });

  it('draws nothing of nothing', () => {
    expect(layoutRings({ ...input, nodes: [], lines: [], rings: [] })).toMatchObject({
      nodes: {},
      groups: [],
    });
  });
});
