import type { Neighbours } from './drawnGraph.ts';

/** A node that holds others to the network: without it they come loose. */
export interface CutPoint {
  readonly node: number;
  /** How many nodes come loose from the largest part that is left. */
  readonly loose: number;
}

/** One node on the way down, and how far its neighbours have been looked at. */
interface Step {
  readonly node: number;
  readonly parent: number;
  next: number;
}

/**
 * Every node without which a connected part falls apart (articulation points, by the method of Tarjan), by number.
 * Walks with a list of its own instead of calling itself: a chain may be as long as the network.
 */
export function cutPoints(neighbours: Neighbours): CutPoint[] {
  const size = neighbours.length;
  /** When a node was first met; 0: not yet. */
  const met = new Int32Array(size);
  /** The earliest node that is met again from what hangs under a node. */
  const earliest = new Int32Array(size);
  /** How many nodes hang under a node, with itself. */
  const under = new Int32Array(size).fill(1);
  let clock = 0;
  const found: CutPoint[] = [];

  function walk(root: number): void {
    /** What hangs on a node alone: all of it together, and the largest branch. */
    const branches = new Map<number, { readonly sum: number; readonly largest: number }>();
    const way: Step[] = [{ node: root, parent: -1, next: 0 }];
    const before = clock;
    clock += 1;
    met[root] = clock;
    earliest[root] = clock;
    for (let step = way.at(-1); step !== undefined; step = way.at(-1)) {
      const { node, parent } = step;
      const to = neighbours[node]?.[step.next];
      step.next += 1;
      if (to === undefined) {
        way.pop();
        if (parent === -1) continue;
        under[parent] = (under[parent] ?? 0) + (under[node] ?? 0);
        earliest[parent] = Math.min(earliest[parent] ?? 0, earliest[node] ?? 0);
        if ((earliest[node] ?? 0) >= (met[parent] ?? 0)) {
          const { sum, largest } = branches.get(parent) ?? { sum: 0, largest: 0 };
          const branch = under[node] ?? 0;
          branches.set(parent, { sum: sum + branch, largest: Math.max(largest, branch) });
        }
      } else if (met[to] === 0) {
        clock += 1;
        met[to] = clock;
        earliest[to] = clock;
        way.push({ node: to, parent: node, next: 0 });
      } else if (to !== parent) {
        earliest[node] = Math.min(earliest[node] ?? 0, met[to] ?? 0);
      }
    }
    const others = clock - before - 1;
    for (const [node, { sum, largest }] of branches) {
      const loose = others - Math.max(others - sum, largest);
      if (loose > 0) found.push({ node, loose });
    }
  }

  for (let root = 0; root < size; root++) if (met[root] === 0) walk(root);
  return found.sort((a, b) => a.node - b.node);
}

/** The connected parts of a network, largest first, then by their first node; `without`: a node to leave out. */
export function connectedParts(neighbours: Neighbours, without?: number): number[][] {
  const seen = new Set(without === undefined ? [] : [without]);
  const parts: number[][] = [];
  for (let start = 0; start < neighbours.length; start++) {
    if (seen.has(start)) continue;
    seen.add(start);
    const part = [start];
    // The list grows while it is walked.
    for (const at of part) {
      for (const to of neighbours[at] ?? []) {
        if (seen.has(to)) continue;
        seen.add(to);
        part.push(to);
      }
    }
    parts.push(part.sort((a, b) => a - b));
  }
  return parts.sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
}

/** What comes loose without a node: all that hung on it, except the largest part that is left. */
export function looseWithout(neighbours: Neighbours, node: number): number[] {
  const around = new Set(neighbours[node]);
  const hanging = connectedParts(neighbours, node).filter((part) =>
    part.some((member) => around.has(member)),
  );
  return hanging
    .slice(1)
    .flat()
    .sort((a, b) => a - b);
}
