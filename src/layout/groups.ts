import Graph from 'graphology';
import louvain from 'graphology-communities-louvain';
import type { LayoutGraph } from './graph.ts';
import { seededRandom } from './random.ts';
import { atOnce, LOOKUP, type Work } from './work.ts';

/** Groups of fewer members than this join another, if they touch one. */
const SMALLEST_GROUP = 3;
/** The method of Louvain depends on the order in which it looks at nodes: the best of so many runs. */
const ATTEMPTS = 12;

/**
 * What mostly works together: for each node the number of its group (0 is the largest).
 * `underUmbrella`: nodes with a line to a folded hub; small groups among them, cut loose by the
 * folding, join the group that the hub touches most.
 * `previous`: group of a node in the previous version, if it had one: kept as long as the node has
 * a line into it, so that groups stay recognisable.
 */
export function* groupsInSteps(
  graph: LayoutGraph,
  underUmbrella: ReadonlySet<number>,
  seed: number,
  previous?: readonly (number | undefined)[],
): Work<number[]> {
  const communities = previous?.some((group) => group !== undefined)
    ? continued(graph, previous)
    : yield* detected(graph, seed);
  return ordered(mergeSmall(graph, communities, underUmbrella));
}

/** The same groups, at once. */
export function findGroups(...asked: Parameters<typeof groupsInSteps>): number[] {
  return atOnce(groupsInSteps(...asked));
}

function* detected(graph: LayoutGraph, seed: number): Work<number[]> {
  const network = new Graph({ type: 'undirected' });
  graph.nodes.forEach((_, i) => {
    network.addNode(String(i));
  });
  for (const { a, b, weight } of graph.edges) {
    network.addEdge(String(a), String(b), { weight });
  }
  // Louvain divides by the total weight: without lines everyone stands alone.
  if (graph.edges.length === 0) return graph.nodes.map((_, i) => i);
  let best = { modularity: -Infinity, communities: {} as Record<string, number> };
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const found = louvain.detailed(network, { resolution: 1, rng: seededRandom(seed + attempt) });
    if (found.modularity > best.modularity) best = found;
    yield 4 * LOOKUP * (graph.nodes.length + graph.edges.length);
  }
  return graph.nodes.map((_, i) => best.communities[String(i)] ?? 0);
}

/** Known nodes stay in their group; the others join, one round after another, who they touch most. */
function continued(graph: LayoutGraph, previous: readonly (number | undefined)[]): number[] {
  const groups = graph.nodes.map((_, i) => previous[i]);
  const near = neighbours(graph);
  for (let round = 0; round < 10; round++) {
    let moved = false;
    near.forEach((list, i) => {
      const weights = weightPerGroup(list, groups);
      const own = groups[i];
      if (own !== undefined && (weights.get(own) ?? 0) > 0) return;
      const best = heaviest(weights);
      if (best === undefined || best === own) return;
      groups[i] = best;
      moved = true;
    });
    if (!moved) break;
  }
  // Whoever touches nothing known: a group per connected part.
  let next = Math.max(-1, ...groups.map((group) => group ?? -1)) + 1;
  for (let i = 0; i < groups.length; i++) {
    if (groups[i] !== undefined) continue;
    const queue = [i];
    groups[i] = next;
    for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
      for (const { to } of near[at] ?? []) {
        if (groups[to] !== undefined) continue;
        groups[to] = next;
        queue.push(to);
      }
    }
    next++;
  }
  return groups.map((group) => group ?? 0);
}

interface Neighbour {
  readonly to: number;
  readonly weight: number;
}

function neighbours(graph: LayoutGraph): Neighbour[][] {
  const near: Neighbour[][] = graph.nodes.map(() => []);
  for (const { a, b, weight } of graph.edges) {
    near[a]?.push({ to: b, weight });
    near[b]?.push({ to: a, weight });
  }
  return near;
}

function weightPerGroup(
  list: readonly Neighbour[],
  groups: readonly (number | undefined)[],
): Map<number, number> {
  const weights = new Map<number, number>();
  for (const { to, weight } of list) {
    const group = groups[to];
    if (group !== undefined) weights.set(group, (weights.get(group) ?? 0) + weight);
  }
  return weights;
}

function heaviest(weights: ReadonlyMap<number, number>): number | undefined {
  let best: number | undefined;
  for (const [group, weight] of weights) {
    const record = best === undefined ? -1 : (weights.get(best) ?? 0);
    if (weight > record || (weight === record && best !== undefined && group < best)) best = group;
  }
  return best;
}

function mergeSmall(
  graph: LayoutGraph,
  communities: readonly number[],
  underUmbrella: ReadonlySet<number>,
): number[] {
  const groups = [...communities];
  const sizes = new Map<number, number>();
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const isSmall = (group: number): boolean => (sizes.get(group) ?? 0) < SMALLEST_GROUP;

  const touched = new Map<number, number>();
  for (const i of [...underUmbrella].sort((x, y) => x - y)) {
    const group = groups[i];
    if (group !== undefined && !isSmall(group)) touched.set(group, (touched.get(group) ?? 0) + 1);
  }
  const home = heaviest(touched);
  const near = neighbours(graph);
  for (const [small] of [...sizes].filter(([group]) => isSmall(group)).sort(([x], [y]) => x - y)) {
    const members = communities.flatMap((group, i) => (group === small ? [i] : []));
    const outward = members.flatMap((i) =>
      (near[i] ?? []).filter(({ to }) => communities[to] !== small),
    );
    const target =
      heaviest(weightPerGroup(outward, groups)) ??
      (members.some((i) => underUmbrella.has(i)) ? home : undefined);
    if (target === undefined) continue;
    for (const i of members) groups[i] = target;
  }
  return groups;
}

/** Renumbered by size, then by the first member. */
function ordered(groups: readonly number[]): number[] {
  const members = new Map<number, number[]>();
  groups.forEach((group, i) => {
    const list = members.get(group);
    if (list) list.push(i);
    else members.set(group, [i]);
  });
  const order = [...members.entries()].sort(
    ([, x], [, y]) => y.length - x.length || (x[0] ?? 0) - (y[0] ?? 0),
  );
  const rank = new Map(order.map(([group], i) => [group, i]));
  return groups.map((group) => rank.get(group) ?? 0);
}
