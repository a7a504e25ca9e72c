import { describe, expect, it } from 'vitest';
import { bordersOf } from '../../src/layout/cells.ts';
import { signedArea, simplify, surrounds, traceZero } from '../../src/layout/contour.ts';
import { umbrellas } from '../../src/layout/fold.ts';
import { layoutGraph, withoutNodes } from '../../src/layout/graph.ts';
import { findGroups } from '../../src/layout/groups.ts';
import { seededRandom } from '../../src/layout/random.ts';
import { clusteredNetwork, line, networkOf, retold } from './network.ts';

const star = (hub: string, count: number, prefix = hub) =>
  Array.from({ length: count }, (_, i) => line(`${prefix}${i}`, hub));
const graphOf = (lines: Parameters<typeof networkOf>[0]) => {
  const network = networkOf(lines);
  return layoutGraph(network.nodes, network.lines);
};

describe('layoutGraph', () => {
  it('numbers nodes and lines by id, whatever order or direction they come in', () => {
    const { nodes, lines } = networkOf([line('b', 'a', 1.4), line('c', 'b')], ['c', 'b', 'a']);
    const graph = layoutGraph(nodes, lines);
    expect(graph.nodes.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(graph.edges).toEqual([
      { a: 0, b: 1, weight: 1.4 },
      { a: 1, b: 2, weight: 1 },
    ]);
    expect(graph.lines).toEqual([1, 2, 1]);
    const again = retold({ nodes, lines });
    expect(layoutGraph(again.nodes, again.lines)).toEqual(graph);
  });

  it('keeps the size of who loses a line to a folded node', () => {
    const graph = graphOf([line('a', 'b'), line('b', 'c')]);
    const rest = withoutNodes(graph, new Set([0]));
    expect(rest.nodes.map(({ id }) => id)).toEqual(['b', 'c']);
    expect(rest.lines).toEqual([2, 1]);
    expect(rest.edges).toEqual([{ a: 0, b: 1, weight: 1 }]);
  });
});

describe('umbrellas', () => {
  const folded = (lines: Parameters<typeof networkOf>[0]) => {
    const graph = graphOf(lines);
    return (total?: Record<string, number>) =>
      [...umbrellas(graph, total)].map((i) => graph.nodes[i]?.id);
  };

  /** Members of hubs that also work with each other, so that a hub is not all they have. */
  const circle = (count: number, prefix: string) =>
    Array.from({ length: count }, (_, i) => line(`${prefix}${i}`, `${prefix}${(i + 1) % count}`));

  it('folds a hub that is far ahead of all others', () => {
    const lines = [...star('een', 60), ...star('twee', 39, 'een'), ...circle(60, 'een')];
    expect(folded(lines)()).toEqual(['een']);
  });

  it('folds nobody when hubs follow each other closely', () => {
    const lines = [60, 45, 35, 26, 20].flatMap((count, k) => star(`hub${k}`, count, 'lid'));
    expect(folded([...lines, ...circle(60, 'lid')])()).toEqual([]);
  });

  it('counts relations outside the lens', () => {
    const lines = [60, 45, 35, 26, 20].flatMap((count, k) => star(`hub${k}`, count, 'lid'));
    expect(folded([...lines, ...circle(60, 'lid')])({ hub0: 95, hub1: 49 })).toEqual(['hub0']);
  });

  it('folds two umbrellas of about the same size', () => {
    const lines = [60, 58, 20].flatMap((count, k) => star(`hub${k}`, count, 'lid'));
    expect(folded([...lines, ...circle(60, 'lid')])()).toEqual(['hub0', 'hub1']);
  });

  it('leaves a small hub as it is, and one whose members have nothing else', () => {
    expect(folded([...star('klein', 39), ...circle(39, 'klein')])()).toEqual([]);
    expect(folded([...star('groot', 60), ...star('klein', 5)])()).toEqual([]);
  });
});

describe('findGroups', () => {
  it('finds the clusters, largest first', () => {
    const { nodes, lines } = clusteredNetwork(3, 12);
    const graph = layoutGraph(nodes, lines);
    const groups = findGroups(graph, new Set(), 1);
    expect(Math.max(...groups)).toBe(2);
    const sizes = [0, 1, 2].map((g) => groups.filter((group) => group === g).length);
    expect([...sizes].sort((a, b) => b - a)).toEqual(sizes);
  });

  it('lets pairs under an umbrella join the group it touches most, and leaves others alone', () => {
    const graph = graphOf([...star('hub', 6), line('p', 'q'), line('r', 's')]);
    const at = (id: string): number => graph.nodes.findIndex((node) => node.id === id);
    const groups = findGroups(graph, new Set([at('hub0'), at('hub1'), at('p')]), 1);
    expect(groups[at('p')]).toBe(groups[at('hub')]);
    expect(groups[at('q')]).toBe(groups[at('hub')]);
    expect(groups[at('r')]).not.toBe(groups[at('hub')]);
  });

  it('continues the groups of another version and adds new nodes to them', () => {
    const graph = graphOf([...star('een', 4), ...star('twee', 4), line('nieuw', 'twee')]);
    const previous = graph.nodes.map(({ id }) =>
      id === 'nieuw' ? undefined : id.startsWith('een') ? 7 : 3,
    );
    const groups = findGroups(graph, new Set(), 1, previous);
    const at = (id: string): number => graph.nodes.findIndex((node) => node.id === id);
    expect(groups[at('nieuw')]).toBe(groups[at('twee')]);
    expect(groups[at('een')]).not.toBe(groups[at('twee')]);
  });
});

describe('bordersOf', () => {
  it('says how far a point lies behind the border with another cell', () => {
    const [left] = bordersOf([
      { x: 0, y: 0, power: 0 },
      { x: 100, y: 0, power: 0 },
    ]);
    const border = left?.[0];
    if (!border) throw new Error('No border.');
    const depth = (x: number): number => x * border.ux + border.offset;
    expect(depth(50)).toBeCloseTo(0);
    expect(depth(20)).toBeCloseTo(30);
    expect(depth(60)).toBeCloseTo(-10);
  });

  it('moves the border away from the cell with more power', () => {
    const [left] = bordersOf([
      { x: 0, y: 0, power: 2000 },
      { x: 100, y: 0, power: 0 },
    ]);
    expect(50 * (left?.[0]?.ux ?? 0) + (left?.[0]?.offset ?? 0)).toBeCloseTo(10);
  });
});

describe('contour', () => {
  const grid = { columns: 21, rows: 21, origin: [-10, -10], step: 1 } as const;
  const field = (value: (x: number, y: number) => number): Float64Array =>
    Float64Array.from({ length: 21 * 21 }, (_, i) => value((i % 21) - 10, Math.floor(i / 21) - 10));

  it('traces a circle as one line at the right distance', () => {
    const loops = traceZero(
      field((x, y) => 6 - Math.hypot(x, y)),
      grid,
    );
    expect(loops).toHaveLength(1);
    for (const [x, y] of loops[0] ?? []) expect(Math.hypot(x, y)).toBeCloseTo(6, 0);
    expect(Math.abs(signedArea(loops[0] ?? [])) / 2).toBeCloseTo(Math.PI * 36, -1);
  });

  it('traces a ring as two lines that run opposite ways', () => {
    const loops = traceZero(
      field((x, y) => 2 - Math.abs(Math.hypot(x, y) - 6)),
      grid,
    );
    expect(loops.map((loop) => Math.sign(signedArea(loop))).sort()).toEqual([-1, 1]);
  });

  it('knows what stands inside', () => {
    const square: [number, number][] = [
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 10],
    ];
    expect(surrounds(square, 5, 5)).toBe(true);
    expect(surrounds(square, 15, 5)).toBe(false);
  });

  it('leaves out points on a straight line', () => {
    const points: [number, number][] = [];
    for (let i = 0; i < 10; i++) points.push([i, 0]);
    for (let i = 0; i < 10; i++) points.push([10, i]);
    points.push([10, 10], [0, 10]);
    const kept = simplify(points);
    expect(kept.length).toBeLessThan(8);
    for (const corner of [
      [0, 0],
      [10, 0],
      [10, 10],
    ]) {
      expect(kept).toContainEqual(corner);
    }
  });
});

describe('seededRandom', () => {
  it('repeats itself for a seed, differs between seeds and stays within 0 and 1', () => {
    const row = (seed: number): number[] => Array.from({ length: 50 }, seededRandom(seed));
    expect(row(5)).toEqual(row(5));
    expect(row(5)).not.toEqual(row(6));
    expect(row(7).every((value) => value >= 0 && value < 1)).toBe(true);
  });
});
