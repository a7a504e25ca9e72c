import { describe, expect, it } from 'vitest';
import type { LensLayout } from '../../src/domain/schema.ts';
import { layoutLens } from '../../src/layout/layoutLens.ts';
import { layoutVersions } from '../../src/layout/layoutVersions.ts';
import { clusteredNetwork, FRAME, type Network, without } from './network.ts';

const LATER = clusteredNetwork(4, 14);
/** The last two of every cluster are not there yet. */
const EARLIER = without(LATER, (id) => id.endsWith('-n12') || id.endsWith('-n13'));

const versions = [
  { version: '2018-11', input: { ...EARLIER, frame: FRAME } },
  { version: '2026-11', input: { ...LATER, frame: FRAME } },
];

/** Mean way of the nodes in both drawings, as a share of the diagonal of the frame. */
function meanMove(a: LensLayout, b: LensLayout): number {
  const moves = Object.entries(a.nodes).flatMap(([id, [x, y]]) => {
    const other = b.nodes[id];
    return other ? [Math.hypot(x - other[0], y - other[1])] : [];
  });
  return moves.reduce((sum, d) => sum + d, 0) / moves.length / Math.hypot(a.width, a.height);
}

/** For each pair of nodes in both: are they in one group in both drawings, or in neither? */
function agreement(a: LensLayout, b: LensLayout): number {
  const groupsOf = (layout: LensLayout) =>
    new Map(layout.groups.flatMap(({ members }, g) => members.map((id) => [id, g] as const)));
  const inA = groupsOf(a);
  const inB = groupsOf(b);
  const ids = [...inA.keys()].filter((id) => inB.has(id));
  let same = 0;
  for (const p of ids) {
    for (const q of ids) {
      if ((inA.get(p) === inA.get(q)) === (inB.get(p) === inB.get(q))) same++;
    }
  }
  return same / ids.length ** 2;
}

describe('layoutVersions', () => {
  it('lays out the latest freely and keeps everybody near his place in the others', () => {
    const layouts = layoutVersions(versions);
    expect([...layouts.keys()]).toEqual(['2018-11', '2026-11']);
    const [earlier, later] = [layouts.get('2018-11'), layouts.get('2026-11')];
    expect(later).toEqual(layoutLens({ ...LATER, frame: FRAME }));
    if (!earlier || !later) throw new Error('A version is missing.');
    expect(Object.keys(earlier.nodes)).toHaveLength(EARLIER.nodes.length);
    expect(meanMove(earlier, later)).toBeLessThan(0.1);
    expect(agreement(earlier, later)).toBeGreaterThan(0.95);
  });

  it('lays out an anchor freely, and newer versions after it', () => {
    const layouts = layoutVersions(versions, '2018-11');
    const [earlier, later] = [layouts.get('2018-11'), layouts.get('2026-11')];
    expect(earlier).toEqual(layoutLens({ ...EARLIER, frame: FRAME }));
    if (!earlier || !later) throw new Error('A version is missing.');
    expect(Object.keys(later.nodes)).toHaveLength(LATER.nodes.length);
    expect(meanMove(earlier, later)).toBeLessThan(0.1);
  });

  it('takes the latest when the anchor does not exist, and nothing from nothing', () => {
    expect(layoutVersions(versions.slice(1), '1999-01').get('2026-11')).toEqual(
      layoutLens({ ...LATER, frame: FRAME }),
    );
    expect(layoutVersions([]).size).toBe(0);
  });

  it('starts afresh from a drawing of somebody else', () => {
    const other = without(clusteredNetwork(4, 14), (id) => !id.startsWith('c0'));
    const renamed: Network = {
      nodes: other.nodes.map((node) => ({ ...node, id: `x${node.id}` })),
      lines: other.lines.map(({ a, b, weight }) => ({ a: `x${a}`, b: `x${b}`, weight })),
    };
    const stranger = layoutLens({ ...renamed, frame: FRAME });
    expect(layoutLens({ ...LATER, frame: FRAME, previous: stranger })).toEqual(
      layoutLens({ ...LATER, frame: FRAME }),
    );
  });

  it('scales the places of a drawing in another frame', () => {
    const half = layoutLens({ ...LATER, frame: FRAME });
    const twice = layoutLens({
      ...LATER,
      frame: { width: 2 * FRAME.width, height: 2 * FRAME.height },
      previous: half,
    });
    const doubled: LensLayout = {
      ...half,
      width: twice.width,
      height: twice.height,
      nodes: Object.fromEntries(
        Object.entries(half.nodes).map(([id, [x, y]]) => [id, [2 * x, 2 * y]]),
      ),
    };
    expect(meanMove(twice, doubled)).toBeLessThan(0.1);
  });
});
