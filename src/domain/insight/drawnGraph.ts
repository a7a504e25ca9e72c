import type { LensGraph } from '../lensGraph.ts';
import type { EntityId } from '../network.ts';

/** For each node, by its number, the numbers of its neighbours, in order. */
export type Neighbours = readonly (readonly number[])[];

/** What the picture can show of a lens: its visible entities by number, and who has a line with whom. */
export interface DrawnGraph {
  /** Sorted, so that the order of the data cannot matter. */
  readonly ids: readonly EntityId[];
  readonly numbers: ReadonlyMap<EntityId, number>;
  readonly neighbours: Neighbours;
}

/**
 * The part of a lens that filters leave. Folded umbrellas are not in it: they are not drawn, and they would tie
 * everybody to everybody. Lines to what is not in it are left out; an entity may be left without a line.
 */
export function drawnGraph(
  { entities, lines }: LensGraph,
  visible: ReadonlySet<EntityId>,
  folded: readonly EntityId[],
): DrawnGraph {
  const ids = entities
    .map(({ id }) => id)
    .filter((id) => visible.has(id) && !folded.includes(id))
    .sort();
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const neighbours: Set<number>[] = ids.map(() => new Set());
  for (const line of lines) {
    const [a, b] = [numbers.get(line.a), numbers.get(line.b)];
    if (a === undefined || b === undefined || a === b) continue;
    neighbours[a]?.add(b);
    neighbours[b]?.add(a);
  }
  return { ids, numbers, neighbours: neighbours.map((near) => [...near].sort((a, b) => a - b)) };
}

/** The ids of these numbers. */
export function idsOf({ ids }: DrawnGraph, numbers: readonly number[]): EntityId[] {
  return numbers.flatMap((number) => ids[number] ?? []);
}

/** How many pairs have a line; each is met at both of its ends. */
export function lineCount({ neighbours }: DrawnGraph): number {
  return neighbours.reduce((sum, near) => sum + near.length, 0) / 2;
}
