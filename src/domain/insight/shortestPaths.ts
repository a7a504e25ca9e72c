import type { Neighbours } from './drawnGraph.ts';

/** Everything within reach of one node. */
export interface Reach {
  /** Nodes within reach, nearest first; the node itself is the first. */
  readonly order: readonly number[];
  /** Steps to each node; -1: out of reach. */
  readonly distance: Int32Array;
  /** How many shortest paths lead to each node, in units of `UNIT ** powers`. */
  readonly paths: Float64Array;
  /** The power of the unit in which the paths to each node are counted. */
  readonly powers: Int32Array;
}

/**
 * Paths double with every way round, so in a long network they outgrow what a number can hold: a count of this or more
 * is kept in such units, or in units of units. The product of two counts is a number still.
 */
const UNIT = 2 ** 256;

/** So many of the power of a unit; of a far smaller unit than counts, what is left is 0. */
const times = (count: number, power: number) => (power === 0 ? count : count * UNIT ** power);

/** Walks outward from one node, a step at a time. */
export function reachFrom(neighbours: Neighbours, start: number): Reach {
  const distance = new Int32Array(neighbours.length).fill(-1);
  const paths = new Float64Array(neighbours.length);
  const powers = new Int32Array(neighbours.length);
  const addPaths = (at: number, to: number) => {
    const [more, own] = [powers[at] ?? 0, powers[to] ?? 0];
    const power = Math.max(more, own);
    const sum = times(paths[at] ?? 0, more - power) + times(paths[to] ?? 0, own - power);
    const outgrown = sum < UNIT ? 0 : 1;
    paths[to] = times(sum, -outgrown);
    powers[to] = power + outgrown;
  };
  const order = [start];
  distance[start] = 0;
  paths[start] = 1;
  // The list grows while it is walked.
  for (const at of order) {
    const next = (distance[at] ?? 0) + 1;
    for (const to of neighbours[at] ?? []) {
      if (distance[to] === -1) {
        distance[to] = next;
        order.push(to);
      }
      if (distance[to] === next) addPaths(at, to);
    }
  }
  return { order, distance, paths, powers };
}

/** So many visits of a line are done in less than a second; up to 2,000 nodes with 8,000 lines it is exact. */
const MOST_VISITS = 40_000_000;

/**
 * For each node, between how many pairs of others it lies: a pair with several shortest paths counts for the part
 * that passes the node (betweenness, by the method of Brandes). In a very large network only paths from evenly
 * spread nodes are followed, and the numbers are estimates. Yields often, so that it can be done in slices.
 */
export function* betweenness(
  neighbours: Neighbours,
  mostVisits = MOST_VISITS,
): Generator<undefined, Float64Array> {
  const size = neighbours.length;
  const between = new Float64Array(size);
  const visits = neighbours.reduce((sum, near) => sum + near.length + 1, 0);
  const step = Math.max(1, Math.ceil((size * visits) / mostVisits));
  for (let start = 0; start < size; start += step) {
    const { order, distance, paths, powers } = reachFrom(neighbours, start);
    const passing = new Float64Array(size);
    for (const at of order.toReversed()) {
      const share = (1 + (passing[at] ?? 0)) / (paths[at] ?? 1);
      for (const from of neighbours[at] ?? []) {
        if (distance[from] !== (distance[at] ?? 0) - 1) continue;
        const gap = (powers[from] ?? 0) - (powers[at] ?? 0);
        passing[from] = (passing[from] ?? 0) + times((paths[from] ?? 0) * share, gap);
      }
      // Each pair is met from both of its ends.
      if (at !== start) between[at] = (between[at] ?? 0) + ((passing[at] ?? 0) * step) / 2;
    }
    yield;
  }
  return between;
}

/** Of a larger set, so many evenly spread nodes stand for all. */
const MOST_STARTS = 250;

/**
 * Of the shortest paths between two sets of nodes, the share that passes one node, 0 to 1: the mean over all pairs
 * of others that are within reach of each other; 0 when there is no such pair. Of very large sets it is an estimate.
 * Yields often, so that it can be done in slices.
 */
export function* shareThrough(
  neighbours: Neighbours,
  through: number,
  from: readonly number[],
  to: readonly number[],
): Generator<undefined, number> {
  const middle = reachFrom(neighbours, through);
  const step = Math.ceil(from.length / MOST_STARTS);
  let pairs = 0;
  let passing = 0;
  for (const [at, start] of from.entries()) {
    if (start === through || at % step !== 0) continue;
    yield;
    const reach = reachFrom(neighbours, start);
    for (const end of to) {
      const steps = reach.distance[end] ?? -1;
      if (end === through || end === start || steps === -1) continue;
      pairs += 1;
      const detour = (reach.distance[through] ?? 0) + (middle.distance[end] ?? 0);
      if (reach.distance[through] === -1 || detour !== steps) continue;
      const via = (reach.paths[through] ?? 0) * (middle.paths[end] ?? 0);
      const power =
        (reach.powers[through] ?? 0) + (middle.powers[end] ?? 0) - (reach.powers[end] ?? 0);
      passing += times(via / (reach.paths[end] ?? 1), power);
    }
  }
  return pairs === 0 ? 0 : passing / pairs;
}
