/** The network as the layout sees it: numbers instead of ids. */

export interface LayoutNode {
  readonly id: string;
  /** As the picture shows it: the short name where there is one. */
  readonly name: string;
  /** Number of its lines. */
  readonly lines: number;
}

/** A line between two nodes by their ids. */
export interface LayoutLine {
  readonly a: string;
  readonly b: string;
  /** How strongly it keeps them together; more than 0. */
  readonly weight: number;
}

/** For a drawing in rings: a ring, and who stands in it. */
export interface RingInput {
  /** Id of the term that it stands for, such as a layer. */
  readonly term: string;
  readonly members: readonly string[];
}

/** A line by the numbers of its nodes. */
export interface Edge {
  readonly a: number;
  readonly b: number;
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
 * Nodes that have lines, sorted by id, and the lines sorted by their nodes, so that the order of the
 * input cannot matter. Expects one line per pair, and no id twice; a line to an unknown node is left out.
 */
export function layoutGraph(
  nodes: readonly LayoutNode[],
  lines: readonly LayoutLine[],
): LayoutGraph {
  const kept = nodes.filter((node) => node.lines > 0).sort(byId);
  const index = new Map(kept.map((node, i) => [node.id, i]));
  const edges = lines
    .flatMap((line): Edge[] => {
      const [a, b] = [index.get(line.a), index.get(line.b)];
      if (a === undefined || b === undefined) return [];
      return [{ a: Math.min(a, b), b: Math.max(a, b), weight: line.weight }];
    })
    .sort((p, q) => p.a - q.a || p.b - q.b);
  return { nodes: kept, edges, lines: kept.map((node) => node.lines) };
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
