import { describe, expect, it } from 'vitest';
import { nodeRadius } from '../../src/drawing/nodeRadius.ts';
import { layoutRings } from '../../src/layout/rings.ts';

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
const drawn = layoutRings(input);
/** As a share of the ellipse: 0 in the middle, 1 at the rim of the frame. */
const share = (id: string) => {
  const [x, y] = drawn.nodes[id] ?? [Number.NaN, Number.NaN];
  return Math.hypot(x / 512 - 1, y / 328 - 1);
};

describe('layoutRings', () => {
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
    const overlapping = ids.flatMap((p, at) =>
      ids.slice(at + 1).filter((q) => {
        const [[x1, y1] = [0, 0], [x2, y2] = [0, 0]] = [drawn.nodes[p], drawn.nodes[q]];
        return Math.hypot(x2 - x1, y2 - y1) < nodeRadius(degree(p)) + nodeRadius(degree(q));
      }),
    );
    expect(overlapping).toEqual([]);
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
