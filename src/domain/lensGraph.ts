import { facetValues } from './facets.ts';
import { layersOf } from './layers.ts';
import type { Lens } from './lenses.ts';
import { type Entity, type EntityId, linksOf, type Network } from './network.ts';
import type { Relation, RelationFamily, RelationKind } from './schema.ts';
import { type Activity, sharedProgrammes } from './sharedProgrammes.ts';
import { similarityIndex } from './similarity/features.ts';
import { alikePairs } from './similarity/pairs.ts';
import type { Reason } from './similarity/similarity.ts';

/** A relation that a line stands for. */
export interface BundledRelation {
  readonly relation: Relation;
  readonly kind: RelationKind;
}

/** All that joins two entities as one line; `a` has the lower id. */
export interface LensLine {
  readonly a: EntityId;
  readonly b: EntityId;
  readonly pattern: RelationFamily['pattern'];
  /** How strongly it keeps two entities together: the sum over its relations, each 0 to 1. */
  readonly weight: number;
  /** How many relations it stands for, or how many programmes and pilots are shared. */
  readonly count: number;
  /** Which way its relations go: from a to b, from b to a, or both. undefined: neither, or it has none. */
  readonly direction: 'to' | 'from' | 'both' | undefined;
  /** The relations it stands for; empty when it stands for something else. */
  readonly relations: readonly BundledRelation[];
  /** Ids of the programmes and pilots that both take part in, sorted; empty when it stands for something else. */
  readonly shared: readonly EntityId[];
  /** Why the two are alike; empty when it stands for something else. */
  readonly reasons: readonly Reason[];
  /** How much it stands for where that is not told by a number of relations: from little to much. */
  readonly breadth: Breadth;
}

/** How broad a line is drawn: three widths can be told apart. */
export const BREADTHS = [1, 2, 3] as const;
export type Breadth = (typeof BREADTHS)[number];

export interface LensGraph {
  readonly entities: readonly Entity[];
  readonly lines: readonly LensLine[];
  /** Number of lines per entity. */
  readonly degrees: ReadonlyMap<EntityId, number>;
  /** Layer of each entity, when the lens draws a ring per layer. */
  readonly layers: ReadonlyMap<EntityId, string> | undefined;
  /** Of the kinds of the lens, but of a layer that is not known: not drawn. */
  readonly withoutLayer: readonly Entity[];
  /** What so many share that it makes no lines. */
  readonly umbrellas: readonly Activity[];
}

/** Strongest first: a pair that both takes part and refers gets the line of taking part. */
const PATTERNS = ['solid', 'dashed', 'dotted'] as const;

/** Many parts of a page ask for the same one. */
const made = new WeakMap<Network, Map<Lens, LensGraph>>();

/**
 * The entities of the kinds of a lens, and one line for each pair that it joins. In rings, what has no known
 * layer stands apart. Relations of an entity with itself, or with what is not in the lens, give no line. The same
 * network and lens give the same object.
 */
export function lensGraph(network: Network, lens: Lens): LensGraph {
  const ofNetwork = made.get(network) ?? new Map<Lens, LensGraph>();
  made.set(network, ofNetwork);
  const graph = ofNetwork.get(lens) ?? makeGraph(network, lens);
  ofNetwork.set(lens, graph);
  return graph;
}

function makeGraph(network: Network, lens: Lens): LensGraph {
  const ofKind = [...network.entities.values()].filter(({ kind }) => lens.kinds.includes(kind));
  const layers = lens.arrangement === 'rings' ? layersOf(network) : undefined;
  const hasPlace = ({ id }: Entity) => layers === undefined || layers.has(id);
  const entities = ofKind.filter(hasPlace);
  const { lines, umbrellas } = linesOf(lens, network, network, entities);
  const degrees = new Map<EntityId, number>();
  for (const { a, b } of lines) {
    degrees.set(a, (degrees.get(a) ?? 0) + 1);
    degrees.set(b, (degrees.get(b) ?? 0) + 1);
  }
  const withoutLayer = ofKind.filter((entity) => !hasPlace(entity));
  return { entities, lines, degrees, layers, withoutLayer, umbrellas };
}

/**
 * The same lens with lines for only the relations that count, see countedNetwork.ts. The number of lines of each
 * entity stays that of all: a filter resizes nothing.
 */
export function countedGraph(
  graph: LensGraph,
  lens: Lens,
  network: Network,
  counted: Network,
): LensGraph {
  if (counted === network) return graph;
  return { ...graph, lines: linesOf(lens, network, counted, graph.entities).lines };
}

type Lines = Pick<LensGraph, 'lines' | 'umbrellas'>;

/** `counted`: the network with the relations that count; being alike is no relation. */
function linesOf(
  { joinedBy }: Lens,
  network: Network,
  counted: Network,
  entities: readonly Entity[],
): Lines {
  switch (joinedBy) {
    case 'relation':
      return relationLines(counted, entities);
    case 'shared':
      return sharedLines(network, counted);
    case 'similarity':
      return { lines: similarLines(network), umbrellas: [] };
  }
}

function similarLines(network: Network): LensLine[] {
  const index = similarityIndex(network, facetValues(network));
  return alikePairs(network, index, 'pilot').map(({ score, ...pair }) => ({
    ...pair,
    pattern: 'solid',
    weight: score,
    count: 1,
    direction: undefined,
    relations: [],
    shared: [],
    breadth: score >= 0.8 ? 3 : score >= 0.55 ? 2 : 1,
  }));
}

function sharedLines(network: Network, counted = network): Lines {
  const { pairs, umbrellas } = sharedProgrammes(network, counted);
  const lines = pairs.map(
    (pair): LensLine => ({
      ...pair,
      pattern: 'solid',
      count: pair.shared.length,
      direction: undefined,
      relations: [],
      reasons: [],
      breadth: pair.shared.length >= 5 ? 3 : pair.shared.length >= 2 ? 2 : 1,
    }),
  );
  return { lines, umbrellas };
}

function relationLines(network: Network, entities: readonly Entity[]): Lines {
  const inLens = new Set(entities.map(({ id }) => id));
  const { relationFamilies } = network.file.vocabularies;
  const pairs = new Map<string, BundledRelation[]>();
  for (const { id } of entities) {
    for (const { other, kind, relation, outgoing } of linksOf(network, id)) {
      if (!outgoing || other.id === id || !inLens.has(other.id)) continue;
      const key = id < other.id ? `${id} ${other.id}` : `${other.id} ${id}`;
      const known = pairs.get(key);
      if (known) known.push({ relation, kind });
      else pairs.set(key, [{ relation, kind }]);
    }
  }
  const lines = [...pairs].map(([key, relations]): LensLine => {
    const [a = '', b = ''] = key.split(' ');
    return {
      a,
      b,
      pattern: patternOf(relations, relationFamilies),
      weight: sum(relations.map(({ kind }) => kind.weight)),
      count: relations.length,
      direction: directionOf(a, relations),
      relations,
      shared: [],
      reasons: [],
      breadth: 1,
    };
  });
  return { lines, umbrellas: [] };
}

/** How one line for these relations is drawn. */
export function patternOf(
  relations: readonly BundledRelation[],
  families: readonly RelationFamily[],
): LensLine['pattern'] {
  const patterns = families
    .filter(({ id }) => relations.some(({ kind }) => kind.family === id))
    .map(({ pattern }) => pattern);
  return PATTERNS.find((pattern) => patterns.includes(pattern)) ?? 'dotted';
}

/** Adds from small to large: in another order the fractions give another last bit. */
function sum(weights: readonly number[]): number {
  return [...weights].sort((x, y) => x - y).reduce((total, weight) => total + weight, 0);
}

/** A kind that reads the same both ways has no direction. */
function directionOf(a: EntityId, relations: readonly BundledRelation[]): LensLine['direction'] {
  const directed = relations.filter(({ kind }) => kind.label.nl !== kind.inverse.nl);
  const to = directed.some(({ relation }) => relation.from === a);
  const from = directed.some(({ relation }) => relation.from !== a);
  if (to && from) return 'both';
  if (to) return 'to';
  return from ? 'from' : undefined;
}

/** The lines with both ends among these. */
export function linesAmong(
  { lines }: Pick<LensGraph, 'lines'>,
  ids: ReadonlySet<EntityId>,
): LensLine[] {
  return lines.filter(({ a, b }) => ids.has(a) && ids.has(b));
}

/** The other ends of the lines of an entity. */
export function lineEnds({ lines }: LensGraph, id: EntityId): EntityId[] {
  return lines.flatMap(({ a, b }) => {
    if (a === id) return [b];
    return b === id ? [a] : [];
  });
}
