import type { LayoutGraph } from './graph.ts';

/** A hub with fewer lines than this still reads as a star. */
export const UMBRELLA_LINES = 40;
/** An umbrella reaches at least this share of the nodes … */
export const UMBRELLA_SHARE = 1 / 8;
/** … and has so many times the relations of the first hub that is none. */
export const UMBRELLA_LEAD = 1.5;
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
  const hubs = graph.nodes
    .map((node, i) => {
      const lines = graph.lines[i] ?? 0;
      return { i, lines, relations: Math.max(totalRelations[node.id] ?? 0, lines) };
    })
    .sort((a, b) => b.relations - a.relations || a.i - b.i);
  for (let count = 1; count <= MOST_UMBRELLAS && count < hubs.length; count++) {
    const last = hubs[count - 1];
    const next = hubs[count];
    if (!last || !next) break;
    if (last.lines < Math.max(UMBRELLA_LINES, UMBRELLA_SHARE * hubs.length)) break;
    if (last.relations >= UMBRELLA_LEAD * next.relations) {
      return new Set(hubs.slice(0, count).map((hub) => hub.i));
    }
  }
  return new Set();
}
