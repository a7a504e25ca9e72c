import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LensLayout } from '../../src/domain/schema.ts';
import { nodeRadius } from '../../src/drawing/nodeRadius.ts';
import { DESKTOP_FRAME } from '../../src/layout/frame.ts';
import { groupSteps, layoutLens } from '../../src/layout/layoutLens.ts';
import {
  clusteredNetwork,
  FRAME,
  line,
  type Network,
  networkNamed,
  networkOf,
  retold,
} from './network.ts';

const NETWORK = clusteredNetwork(6, 16);
const LAYOUT = layoutLens({ ...NETWORK, frame: DESKTOP_FRAME });

function radiusIn({ nodes }: Network): (id: string) => number {
  const lines = new Map(nodes.map((node) => [node.id, node.lines]));
  return (id) => nodeRadius(lines.get(id) ?? 0);
}

function overlappingPairs(layout: LensLayout, network: Network): string[] {
  const radius = radiusIn(network);
  const placed = Object.entries(layout.nodes);
  return placed.flatMap(([a, [ax, ay]], i) =>
    placed
      .slice(i + 1)
      .filter(([b, [bx, by]]) => Math.hypot(ax - bx, ay - by) < radius(a) + radius(b))
      .map(([b]) => `${a} ${b}`),
  );
}

function expectSound(layout: LensLayout, network: Network): void {
  const radiusOf = radiusIn(network);
  for (const [id, [x, y]] of Object.entries(layout.nodes)) {
    const radius = radiusOf(id);
    expect(x).toBeGreaterThanOrEqual(radius);
    expect(x).toBeLessThanOrEqual(layout.width - radius);
    expect(y).toBeGreaterThanOrEqual(radius);
    expect(y).toBeLessThanOrEqual(layout.height - radius);
  }
  const members = layout.groups.flatMap((group) => group.members);
  expect([...members].sort()).toEqual(Object.keys(layout.nodes).sort());
  for (const { centre, outline } of layout.groups) {
    expect(centre.every(Number.isFinite)).toBe(true);
    expect(outline).toMatch(/^(M[-\d. ]+(Q[-\d. ]+)+Z)+$/);
  }
  expect(overlappingPairs(layout, network)).toEqual([]);
}

describe('layoutLens', () => {
  it('places every node with a line, apart from each other and inside the frame', () => {
    expect(Object.keys(LAYOUT.nodes)).toHaveLength(NETWORK.nodes.length);
    expectSound(LAYOUT, NETWORK);
  });

  it('tells how far it is after each step, and never goes back', () => {
    const shares = [...groupSteps({ ...clusteredNetwork(2, 12), frame: FRAME })];
    expect(shares.length).toBeGreaterThan(20);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares[0]).toBeGreaterThanOrEqual(0);
    expect(shares.at(-1)).toBe(1);
    // It is not yet done when it says that it nearly is.
    expect(shares.filter((share) => share < 0.5).length).toBeGreaterThan(shares.length / 4);
  });

  it('gives the same bytes for the same network in another order', () => {
    const again = layoutLens({ ...retold(NETWORK), frame: DESKTOP_FRAME });
    expect(JSON.stringify(again)).toBe(JSON.stringify(LAYOUT));
  });

  it('puts what works together in one group', () => {
    for (let c = 0; c < 6; c++) {
      const largest = Math.max(
        ...LAYOUT.groups.map((g) => g.members.filter((id) => id.startsWith(`c${c}-`)).length),
      );
      expect(largest).toBeGreaterThanOrEqual(13);
    }
  });

  it('uses the frame', () => {
    const xs = Object.values(LAYOUT.nodes).map(([x]) => x);
    const ys = Object.values(LAYOUT.nodes).map(([, y]) => y);
    expect(Math.max(...xs) - Math.min(...xs)).toBeGreaterThan(0.6 * DESKTOP_FRAME.width);
    const foot = DESKTOP_FRAME.keepFree?.[0]?.y ?? DESKTOP_FRAME.height;
    expect(Math.max(...ys) - Math.min(...ys)).toBeGreaterThan(0.6 * foot);
  });

  it('keeps the corners free that buttons stand over', () => {
    for (const [x, y] of Object.values(LAYOUT.nodes)) {
      const covered = DESKTOP_FRAME.keepFree?.some(
        (rect) => x > rect.x && x < rect.x + rect.width && y > rect.y && y < rect.y + rect.height,
      );
      expect(covered).toBe(false);
    }
  });

  it('gives an umbrella no place, but does place who only belongs to it', () => {
    const members = NETWORK.nodes.slice(0, 60).map(({ id }) => id);
    const nodes = [...NETWORK.nodes, { id: 'koepel', name: 'Koepel' }, { id: 'los', name: 'Los' }];
    const lines = [...NETWORK.lines, ...[...members, 'los'].map((id) => line(id, 'koepel'))];
    const layout = layoutLens({ ...networkNamed(nodes, lines), frame: DESKTOP_FRAME });
    expect(layout.folded).toEqual(['koepel']);
    expect(layout.nodes).not.toHaveProperty('koepel');
    expect(layout.nodes).toHaveProperty('los');
    // Cut loose by the folding, it joins the group that the umbrella touches most.
    expect(layout.groups.find((g) => g.members.includes('los'))?.members.length).toBeGreaterThan(2);
  });

  it('leaves out who has no line, and lines it cannot place', () => {
    const { nodes, lines } = networkOf([line('a', 'b')], ['a', 'b', 'alleen']);
    const layout = layoutLens({ nodes, lines: [...lines, line('a', 'onbekend')], frame: FRAME });
    expect(Object.keys(layout.nodes)).toEqual(['a', 'b']);
  });

  it('makes an empty drawing of an empty network', () => {
    expect(layoutLens({ nodes: [], lines: [], frame: FRAME })).toEqual({
      ...FRAME,
      nodes: {},
      groups: [],
      folded: [],
    });
  });

  it('takes a larger sheet of the same shape when the frame is too small for the network', () => {
    const frame = { width: 300, height: 200 };
    const layout = layoutLens({ ...NETWORK, frame });
    expect(layout.width).toBeGreaterThan(frame.width);
    expect(layout.width / layout.height).toBeCloseTo(1.5, 2);
    expectSound(layout, NETWORK);
  });

  it('is sound for any small network', () => {
    const node = fc.integer({ min: 0, max: 14 });
    const link = fc.record({ from: node, to: node, weight: fc.constantFrom(0.3, 0.4, 1) });
    fc.assert(
      fc.property(fc.array(link, { maxLength: 30 }), (pairs) => {
        const network = networkNamed(
          Array.from({ length: 15 }, (_, i) => ({ id: `n${i}`, name: `Naam ${i}` })),
          pairs.map(({ from, to, weight }) => line(`n${from}`, `n${to}`, weight)),
        );
        const layout = layoutLens({ ...network, frame: FRAME });
        expectSound(layout, network);
        const withLines = network.nodes.filter(({ lines }) => lines > 0);
        expect(Object.keys(layout.nodes)).toHaveLength(withLines.length);
      }),
      { numRuns: 12, seed: 1627 },
    );
  });
});
