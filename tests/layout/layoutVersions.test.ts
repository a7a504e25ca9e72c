import { beforeAll, describe, expect, it } from 'vitest';
import type { LensLayout } from '../../src/domain/schema.ts';
import type { LayoutInput } from '../../src/layout/frame.ts';
import { layoutLens } from '../../src/layout/layoutLens.ts';
import { layoutVersions } from '../../src/layout/layoutVersions.ts';
import { clusteredNetwork, FRAME, type Network, without } from './network.ts';

const LATER = clusteredNetwork(4, 14);
/** The last two of every cluster are not there yet. */
const EARLIER = without(LATER, (id) => id.endsWith('-n12') || id.endsWith('-n13'));

const versions = [
  { id: '2018-11', input: { ...EARLIER, frame: FRAME } },
  { id: '2026-11', input: { ...LATER, frame: FRAME } },
];

const EMPTY: LensLayout = { width: 0, height: 0, nodes: {}, groups: [], folded: [] };

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

/** LATER, laid out freely. */
let free: LensLayout;
beforeAll(() => {
  free = layoutLens({ ...LATER, frame: FRAME });
});

describe('layoutVersions', () => {
  it('lays out the latest freely and keeps everybody near his place in the others', () => {
    const layouts = layoutVersions(versions);
    expect([...layouts.keys()]).toEqual(['2018-11', '2026-11']);
    const [earlier, later] = [layouts.get('2018-11'), layouts.get('2026-11')];
    expect(later).toEqual(free);
    if (!earlier || !later) throw new Error('A version is missing.');
    expect(Object.keys(earlier.nodes)).toHaveLength(EARLIER.nodes.length);
    expect(meanMove(earlier, later)).toBeLessThan(0.1);
    expect(agreement(earlier, later)).toBeGreaterThan(0.95);
  });

  it('draws a version at the places of the one it was started from', () => {
    const [first, second] = versions;
    if (!first || !second) throw new Error('A version is missing.');
    const layouts = layoutVersions([first, { ...second, basedOn: '2018-11' }]);
    const [earlier, later] = [layouts.get('2018-11'), layouts.get('2026-11')];
    expect(earlier).toEqual(layoutLens({ ...EARLIER, frame: FRAME }));
    if (!earlier || !later) throw new Error('A version is missing.');
    expect(Object.keys(later.nodes)).toHaveLength(LATER.nodes.length);
    expect(meanMove(earlier, later)).toBeLessThan(0.1);
  });

  it('lays out every version once, and nothing from nothing', () => {
    const drawn: LayoutInput[] = [];
    const draw = (input: LayoutInput): LensLayout => {
      drawn.push(input);
      return { ...EMPTY, width: drawn.length };
    };
    const input = { nodes: [], lines: [], frame: FRAME };
    const list = [
      { id: '2017-11', input },
      { id: '2018-11', input },
      { id: '2018-11.1', basedOn: '2018-11', input },
      { id: '2026-11', input },
    ];
    const widths = [...layoutVersions(list, draw)].map(([id, { width }]) => [id, width]);
    // The last that was started from none comes first, then what starts from it.
    expect(widths).toEqual([
      ['2017-11', 3],
      ['2018-11', 2],
      ['2018-11.1', 4],
      ['2026-11', 1],
    ]);
    expect(drawn.map(({ previous }) => previous?.width)).toEqual([undefined, 1, 2, 2]);
    expect(layoutVersions([]).size).toBe(0);
  });

  it('starts afresh from a drawing of somebody else', () => {
    const other = without(clusteredNetwork(4, 14), (id) => !id.startsWith('c0'));
    const renamed: Network = {
      nodes: other.nodes.map((node) => ({ ...node, id: `x${node.id}` })),
      lines: other.lines.map(({ a, b, weight }) => ({ a: `x${a}`, b: `x${b}`, weight })),
    };
    const stranger = layoutLens({ ...renamed, frame: FRAME });
    expect(layoutLens({ ...LATER, frame: FRAME, previous: stranger })).toEqual(free);
  });

  it('scales the places of a drawing in another frame', () => {
    const twice = layoutLens({
      ...LATER,
      frame: { width: 2 * FRAME.width, height: 2 * FRAME.height },
      previous: free,
    });
    const doubled: LensLayout = {
      ...free,
      width: twice.width,
      height: twice.height,
      nodes: Object.fromEntries(
        Object.entries(free.nodes).map(([id, [x, y]]) => [id, [2 * x, 2 * y]]),
      ),
    };
    expect(meanMove(twice, doubled)).toBeLessThan(0.1);
  });

  it('starts what got another id at the place of what it was', () => {
    const drawn: LayoutInput[] = [];
    const before: LensLayout = {
      ...EMPTY,
      nodes: { 'org-a': [1, 2], 'org-b': [3, 4], 'org-c': [5, 6] },
      groups: [{ members: ['org-a', 'org-b'], centre: [2, 3], outline: 'M0 0L9 9Z' }],
      folded: ['prog-oud'],
    };
    const input = { nodes: [], lines: [], totalRelations: {}, frame: FRAME };
    // org-b was merged into org-c, which has its own place.
    const successors = new Map([
      ['org-a', 'org-z'],
      ['org-b', 'org-c'],
      ['prog-oud', 'prog-nieuw'],
    ]);
    layoutVersions(
      [
        { id: '2018-11', input },
        { id: '2026-11', basedOn: '2018-11', input, successors },
      ],
      (given) => {
        drawn.push(given);
        return before;
      },
    );
    expect(drawn.at(-1)?.previous).toEqual({
      ...before,
      nodes: { 'org-z': [1, 2], 'org-b': [3, 4], 'org-c': [5, 6] },
      groups: [{ members: ['org-z', 'org-b'], centre: [2, 3], outline: 'M0 0L9 9Z' }],
      folded: ['prog-nieuw'],
    });
  });
});
