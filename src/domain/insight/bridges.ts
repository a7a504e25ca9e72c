import type { EntityId } from '../network.ts';
import type { DrawnGraph } from './drawnGraph.ts';
import { shareThrough } from './shortestPaths.ts';

/** Somebody between two groups. */
export interface Bridge {
  readonly id: EntityId;
  /** Both groups, by their place in the list, and how many neighbours it has in each; most first. */
  readonly ends: readonly [BridgeEnd, BridgeEnd];
  /** Of the shortest paths between the others of both groups, the share that passes it: 0 to 1. */
  readonly share: number;
}

export interface BridgeEnd {
  readonly group: number;
  readonly neighbours: number;
}

/** A bridge carries at least this share of the paths: less is one of many ways. */
const LEAST_SHARE = 0.1;
/** Each further candidate is looked at less often passed; after so many nobody is worth telling. */
const CANDIDATES = 30;

/**
 * Who lies on most shortest paths of the network (`between`, by number) and has neighbours in two groups or more:
 * a bridge between the two where it has most. At most `most`, one per pair of groups; most important first. Yields
 * often, so that it can be done in slices.
 */
export function* findBridges(
  graph: DrawnGraph,
  groups: readonly (readonly EntityId[])[],
  between: Float64Array,
  most: number,
): Generator<undefined, Bridge[]> {
  const members = groups.map((ids) => ids.flatMap((id) => graph.numbers.get(id) ?? []));
  const groupOf = new Map(members.flatMap((list, group) => list.map((node) => [node, group])));
  const candidates = graph.ids
    .map((id, node) => ({ id, node, between: between[node] ?? 0 }))
    .filter((candidate) => candidate.between > 0)
    .sort((a, b) => b.between - a.between || a.node - b.node)
    .slice(0, CANDIDATES);
  const bridges: Bridge[] = [];
  const told = new Set<string>();
  for (const { id, node } of candidates) {
    if (bridges.length === most) break;
    const [first, second] = groupsAround(graph.neighbours[node] ?? [], groupOf);
    if (first === undefined || second === undefined) continue;
    const pair = [first.group, second.group].sort((a, b) => a - b).join(' ');
    if (told.has(pair)) continue;
    const [from, to] = [members[first.group] ?? [], members[second.group] ?? []];
    const share = yield* shareThrough(graph.neighbours, node, from, to);
    if (share < LEAST_SHARE) continue;
    told.add(pair);
    bridges.push({ id, ends: [first, second], share });
  }
  return bridges;
}

function groupsAround(near: readonly number[], groupOf: ReadonlyMap<number, number>): BridgeEnd[] {
  const counts = new Map<number, number>();
  for (const node of near) {
    const group = groupOf.get(node);
    if (group !== undefined) counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  return [...counts]
    .map(([group, neighbours]) => ({ group, neighbours }))
    .sort((a, b) => b.neighbours - a.neighbours || a.group - b.group);
}
