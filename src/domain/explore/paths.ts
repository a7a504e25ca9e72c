import { type EntityId, type Link, linksOf, type Network } from '../network.ts';
import { pairKey } from '../pairKey.ts';
import type { Label } from '../schema.ts';
import type { Lit } from './lit.ts';

/** One step of a path: where it goes, and the relations that make it, seen from where it leaves. */
export interface Step {
  readonly to: EntityId;
  readonly links: readonly Link[];
}

export interface Path {
  readonly from: EntityId;
  readonly steps: readonly Step[];
}

/** Lit is everything on a shortest path, also on those beyond the limit. */
export interface Paths extends Lit {
  /** Steps of each path; undefined: there is none. */
  readonly length: number | undefined;
  /** How many shortest paths there are. Beyond 2^53 it is no longer exact. */
  readonly total: number;
  /** The first of them, in the order of the data. */
  readonly paths: readonly Path[];
}

export interface PathOptions {
  /** Whether a kind of relation counts; all do when it is left out. */
  readonly counts?: (relationKind: string) => boolean;
  /** A path does not lead through these; it may begin or end there. */
  readonly avoid?: ReadonlySet<EntityId>;
  /** At most so many paths are written out. */
  readonly limit?: number;
}

const NONE: Paths = {
  length: undefined,
  total: 0,
  paths: [],
  nodes: new Set(),
  lines: new Set(),
};

/**
 * All shortest paths between two entities, over relations in both directions. Several relations between the same
 * two are one step. Between an entity and itself is one path of no steps; to what does not exist there is none.
 */
export function shortestPaths(
  network: Network,
  from: EntityId,
  to: EntityId,
  { counts = () => true, avoid = new Set(), limit = Number.POSITIVE_INFINITY }: PathOptions = {},
): Paths {
  if (!network.entities.has(from) || !network.entities.has(to)) return NONE;
  const through = (id: EntityId) => id === from || id === to || !avoid.has(id);
  const stepsFrom = (id: EntityId) => {
    const steps = new Map<EntityId, Link[]>();
    for (const link of linksOf(network, id)) {
      const other = link.other.id;
      if (other === id || !counts(link.kind.id) || !through(other)) continue;
      steps.set(other, [...(steps.get(other) ?? []), link]);
    }
    return steps;
  };
  const left = distancesTo(to, from, stepsFrom);
  const length = left.get(from);
  if (length === undefined) return NONE;

  /** The steps that bring the end one nearer. */
  const onward = (id: EntityId): Step[] =>
    [...stepsFrom(id)].flatMap(([next, links]) =>
      left.get(next) === (left.get(id) ?? 0) - 1 ? [{ to: next, links }] : [],
    );
  const forward = new Map<EntityId, readonly Step[]>();
  const lines = new Set<string>();
  for (const rim = [from]; rim.length > 0; ) {
    const id = rim.pop() ?? from;
    if (forward.has(id)) continue;
    const steps = onward(id);
    forward.set(id, steps);
    for (const step of steps) {
      lines.add(pairKey(id, step.to));
      rim.push(step.to);
    }
  }
  return {
    length,
    total: countPaths(forward, left, to).get(from) ?? 0,
    paths: writePaths(from, to, forward, limit),
    nodes: new Set(forward.keys()),
    lines,
  };
}

/** How relations read from where they are seen, each once: "voert uit", "wordt ondersteund door". */
export function linkLabels(links: readonly Link[]): Label[] {
  const labels = links.map(({ kind, outgoing }) => (outgoing ? kind.label : kind.inverse));
  return [...new Map(labels.map((label) => [label.nl, label])).values()];
}

/** What a picture lights of one path. */
export function litPath({ from, steps }: Path): Lit {
  const stops = [from, ...steps.map(({ to }) => to)];
  return {
    nodes: new Set(stops),
    lines: new Set(steps.map(({ to }, at) => pairKey(stops[at] ?? from, to))),
  };
}

/** How many steps each entity is from `goal`, as far as `start` is; what lies further is not looked at. */
function distancesTo(
  goal: EntityId,
  start: EntityId,
  stepsFrom: (id: EntityId) => ReadonlyMap<EntityId, unknown>,
): ReadonlyMap<EntityId, number> {
  const distances = new Map([[goal, 0]]);
  let rim = [goal];
  for (let distance = 1; rim.length > 0 && !distances.has(start); distance++) {
    const next: EntityId[] = [];
    for (const id of rim) {
      for (const other of stepsFrom(id).keys()) {
        if (distances.has(other)) continue;
        distances.set(other, distance);
        next.push(other);
      }
    }
    rim = next;
  }
  return distances;
}

/** From each entity on a path, in how many ways the end is reached. */
function countPaths(
  forward: ReadonlyMap<EntityId, readonly Step[]>,
  left: ReadonlyMap<EntityId, number>,
  end: EntityId,
): ReadonlyMap<EntityId, number> {
  const ways = new Map([[end, 1]]);
  const nearestFirst = [...forward].sort(([a], [b]) => (left.get(a) ?? 0) - (left.get(b) ?? 0));
  for (const [id, steps] of nearestFirst) {
    if (id === end) continue;
    ways.set(
      id,
      steps.reduce((sum, step) => sum + (ways.get(step.to) ?? 0), 0),
    );
  }
  return ways;
}

/** Writes out at most `limit` paths. No step leads astray, so it takes no longer than the steps of what it writes. */
function writePaths(
  from: EntityId,
  end: EntityId,
  forward: ReadonlyMap<EntityId, readonly Step[]>,
  limit: number,
): Path[] {
  if (from === end) return limit > 0 ? [{ from, steps: [] }] : [];
  const paths: Path[] = [];
  const steps: Step[] = [];
  const stepsOf = (id: EntityId) => (forward.get(id) ?? []).values();
  // A stack of its own: a path may be longer than calls can be deep.
  const ahead = [stepsOf(from)];
  for (let onward = ahead.at(-1); onward && paths.length < limit; onward = ahead.at(-1)) {
    const { done, value: step } = onward.next();
    if (done === true) {
      ahead.pop();
      steps.pop();
      continue;
    }
    steps.push(step);
    if (step.to !== end) ahead.push(stepsOf(step.to));
    else {
      paths.push({ from, steps: [...steps] });
      steps.pop();
    }
  }
  return paths;
}
