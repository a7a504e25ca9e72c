import type { Lens } from './lenses.ts';
import { type Entity, type EntityId, linksOf, type Network } from './network.ts';
import type { RelationFamily } from './schema.ts';

/** All relations between two entities as one line. */
export interface LensLine {
  readonly a: EntityId;
  readonly b: EntityId;
  readonly pattern: RelationFamily['pattern'];
  /** How many relations it stands for. */
  readonly relations: number;
}

export interface LensGraph {
  readonly entities: readonly Entity[];
  readonly lines: readonly LensLine[];
  /** Number of lines per entity. */
  readonly degrees: ReadonlyMap<EntityId, number>;
}

/** Strongest first: a pair that both takes part and refers gets the line of taking part. */
const PATTERNS = ['solid', 'dashed', 'dotted'] as const;

/** The entities of the kinds of a lens, and one line for each pair that has relations. */
export function lensGraph(network: Network, lens: Lens): LensGraph {
  const entities = [...network.entities.values()].filter(({ kind }) => lens.kinds.includes(kind));
  const families = new Map(
    network.file.vocabularies.relationFamilies.map(({ id, pattern }) => [id, pattern]),
  );
  const lines = new Map<string, LensLine>();
  for (const { id } of entities) {
    for (const { other, kind, outgoing } of linksOf(network, id)) {
      if (!outgoing || other.id === id || !lens.kinds.includes(other.kind)) continue;
      const [a, b] = id < other.id ? [id, other.id] : [other.id, id];
      const key = `${a} ${b}`;
      const known = lines.get(key);
      const pattern = stronger(known?.pattern, families.get(kind.family) ?? 'dotted');
      lines.set(key, { a, b, pattern, relations: (known?.relations ?? 0) + 1 });
    }
  }
  const degrees = new Map<EntityId, number>();
  for (const { a, b } of lines.values()) {
    degrees.set(a, (degrees.get(a) ?? 0) + 1);
    degrees.set(b, (degrees.get(b) ?? 0) + 1);
  }
  return { entities, lines: [...lines.values()], degrees };
}

function stronger(known: LensLine['pattern'] | undefined, next: LensLine['pattern']) {
  return PATTERNS.find((pattern) => pattern === known || pattern === next) ?? next;
}
