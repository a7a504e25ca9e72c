import type { LayoutGraph } from './graph.ts';

/** A hub with fewer lines than this still reads as a star. */
const UMBRELLA_LINES = 40;
/** An umbrella reaches at least this share of the nodes … */
const UMBRELLA_SHARE = 1 / 8;
/** … and has so many times the relations of the first hub that is none. */
const UMBRELLA_LEAD = 1.5;
/** Of its neighbours at most this share has no other line: a hub with only leaves is the story itself. */
const UMBRELLA_ONLY = 1 / 3;
/** Folding more would take away the story itself. */
const MOST_UMBRELLAS = 3;

/**
 * Numbers of the nodes that nearly everybody belongs to. Their lines say "takes part" of everyone
 * and hide who works with whom, so they are not drawn. An umbrella stands out by a clear lead, not
 * by a fixed number, so that the same one is folded in a young and in a grown version.
 * `totalRelations`: all relations of an entity in the version, also those outside the lens; what is
 * absent counts its lines.
 */
export function umbrellas(
  graph: LayoutGraph,
  totalRelations: Readonly<Record<string, number>> = {},
): Set<number> {
  const leaves = leavesPerNode(graph);
  const hubs = graph.nodes
    .map((node, i) => {
      const lines = graph.lines[i] ?? 0;
      const relations = Math.max(totalRelations[node.id] ?? 0, lines);
      return { i, lines, relations, only: leaves[i] ?? 0 };
    })
    .sort((a, b) => b.relations - a.relations || a.i - b.i);
  for (let count = 1; count <= MOST_UMBRELLAS && count < hubs.length; count++) {
    const last = hubs[count - 1];
    const next = hubs[count];
    if (!last || !next) break;
    if (last.lines < Math.max(UMBRELLA_LINES, UMBRELLA_SHARE * hubs.length)) break;
    if (last.only > UMBRELLA_ONLY * last.lines) break;
    if (last.relations >= UMBRELLA_LEAD * next.relations) {
      return new Set(hubs.slice(0, count).map((hub) => hub.i));
    }
  }
  return new Set();
}

/** How many neighbours of each node have no other line. */
function leavesPerNode({ nodes, edges, lines }: LayoutGraph): number[] {
  const leaves = nodes.map(() => 0);
  for (const { a, b } of edges) {
    if (lines[a] === 1) leaves[b] = (leaves[b] ?? 0) + 1;
    if (lines[b] === 1) leaves[a] = (leaves[a] ?? 0) + 1;
  }
  return leaves;
}
