/** The network as the layout sees it: numbers instead of ids, parallel relations joined. */

export interface LayoutNode {
  readonly id: string;
  /** As the picture shows it: the short name where there is one. */
  readonly name: string;
}

export interface LayoutLink {
  readonly from: string;
  readonly to: string;
  /** How strongly the relation keeps two nodes together, 0 to 1. */
  readonly weight: number;
}

export interface Edge {
  readonly a: number;
  readonly b: number;
  /** Sum of the weights of the joined relations. */
  readonly weight: number;
}

export interface LayoutGraph {
  readonly nodes: readonly LayoutNode[];
  readonly edges: readonly Edge[];
  /** Number of lines of each node in the lens, also those to a folded hub: folding resizes nothing. */
  readonly lines: readonly number[];
}

const byId = (x: LayoutNode, y: LayoutNode): number => (x.id < y.id ? -1 : x.id > y.id ? 1 : 0);

/**
 * Nodes with at least one line, sorted by id, and one edge per pair, so that the order of the input
 * cannot matter. Links from a node to itself or to an unknown node are left out, as is a second
 * node with the same id.
 */
export function layoutGraph(
  nodes: readonly LayoutNode[],
  links: readonly LayoutLink[],
): LayoutGraph {
  const known = new Map<string, LayoutNode>();
  for (const node of nodes) if (!known.has(node.id)) known.set(node.id, node);
  const pairs = new Map<string, { from: string; to: string; weights: number[] }>();
  for (const { from, to, weight } of links) {
    if (from === to || !known.has(from) || !known.has(to)) continue;
    const [low, high] = from < to ? [from, to] : [to, from];
    const key = `${low} ${high}`;
    const pair = pairs.get(key);
    if (pair) pair.weights.push(weight);
    else pairs.set(key, { from: low, to: high, weights: [weight] });
  }
  const used = new Set([...pairs.values()].flatMap((pair) => [pair.from, pair.to]));
  const kept = [...known.values()].filter((node) => used.has(node.id)).sort(byId);
  const index = new Map(kept.map((node, i) => [node.id, i]));
  const edges = [...pairs.entries()]
    .sort(([x], [y]) => (x < y ? -1 : 1))
    .map(([, pair]) => ({
      a: index.get(pair.from) ?? 0,
      b: index.get(pair.to) ?? 0,
      // Sorted first: adding fractions in another order gives another last bit.
      weight: pair.weights.sort((x, y) => x - y).reduce((sum, w) => sum + w, 0),
    }));
  return { nodes: kept, edges, lines: countLines(kept.length, edges) };
}

/** The graph without the nodes of these numbers; a node left without lines stays. */
export function withoutNodes(graph: LayoutGraph, gone: ReadonlySet<number>): LayoutGraph {
  const renumbered = new Map<number, number>();
  graph.nodes.forEach((_, i) => {
    if (!gone.has(i)) renumbered.set(i, renumbered.size);
  });
  const edges = graph.edges.flatMap(({ a, b, weight }) => {
    const from = renumbered.get(a);
    const to = renumbered.get(b);
    return from === undefined || to === undefined ? [] : [{ a: from, b: to, weight }];
  });
  const stays = (_: unknown, i: number): boolean => !gone.has(i);
  return { nodes: graph.nodes.filter(stays), edges, lines: graph.lines.filter(stays) };
}

function countLines(count: number, edges: readonly Edge[]): number[] {
  const lines = new Array<number>(count).fill(0);
  for (const { a, b } of edges) {
    lines[a] = (lines[a] ?? 0) + 1;
    lines[b] = (lines[b] ?? 0) + 1;
  }
  return lines;
}
