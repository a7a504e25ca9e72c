import type { Lens } from './lenses.ts';
import { type Entity, type EntityId, linksOf, type Network } from './network.ts';
import type { RelationFamily } from './schema.ts';

/** All relations between two entities as one line; `a` has the lower id. */
export interface LensLine {
  readonly a: EntityId;
  readonly b: EntityId;
  readonly pattern: RelationFamily['pattern'];
  /** How strongly it keeps two entities together: the sum over its relations, each 0 to 1. */
  readonly weight: number;
}

export interface LensGraph {
  readonly entities: readonly Entity[];
  readonly lines: readonly LensLine[];
  /** Number of lines per entity. */
  readonly degrees: ReadonlyMap<EntityId, number>;
}

/** Strongest first: a pair that both takes part and refers gets the line of taking part. */
const PATTERNS = ['solid', 'dashed', 'dotted'] as const;

/**
 * The entities of the kinds of a lens, and one line for each pair that has relations. Relations of an
 * entity with itself, or with an entity of another kind, give no line.
 */
export function lensGraph(network: Network, lens: Lens): LensGraph {
  const entities = [...network.entities.values()].filter(({ kind }) => lens.kinds.includes(kind));
  const families = new Map(
    network.file.vocabularies.relationFamilies.map(({ id, pattern }) => [id, pattern]),
  );
  const pairs = new Map<string, Pair>();
  for (const { id } of entities) {
    for (const { other, kind, outgoing } of linksOf(network, id)) {
      if (!outgoing || other.id === id || !lens.kinds.includes(other.kind)) continue;
      const [a, b] = id < other.id ? [id, other.id] : [other.id, id];
      const key = `${a} ${b}`;
      const known = pairs.get(key);
      const pattern = stronger(known?.pattern, families.get(kind.family) ?? 'dotted');
      pairs.set(key, { a, b, pattern, weights: [...(known?.weights ?? []), kind.weight] });
    }
  }
  const lines = [...pairs.values()].map(({ weights, ...line }) => ({
    ...line,
    weight: sum(weights),
  }));
  const degrees = new Map<EntityId, number>();
  for (const { a, b } of lines) {
    degrees.set(a, (degrees.get(a) ?? 0) + 1);
    degrees.set(b, (degrees.get(b) ?? 0) + 1);
  }
  return { entities, lines, degrees };
}

type Pair = Omit<LensLine, 'weight'> & { readonly weights: readonly number[] };

/** Adds from small to large: in another order the fractions give another last bit. */
function sum(weights: readonly number[]): number {
  return [...weights].sort((x, y) => x - y).reduce((total, weight) => total + weight, 0);
}

function stronger(known: LensLine['pattern'] | undefined, next: LensLine['pattern']) {
  return PATTERNS.find((pattern) => pattern === known || pattern === next) ?? next;
}
