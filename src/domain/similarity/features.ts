import type { FacetValues } from '../facets.ts';
import { type Entity, type EntityId, linksOf, type Network } from '../network.ts';
import { referringFamilies } from '../referring.ts';
import { type ComparedKind, type FeatureKind, pointsOf, rulesOf } from './measure.ts';

/** Something that an entity has and another may have too. */
export interface Feature {
  /** `doelgroep:dg-schulden`: as it stands in the address. */
  readonly key: string;
  readonly kind: FeatureKind;
  /** A term of the vocabulary, or an entity. */
  readonly id: string;
  /** What it adds to S or D, see measure.ts. */
  readonly points: number;
  /** All that have it. */
  readonly having: readonly EntityId[];
}

/**
 * The features of one entity by kind and key; a kind that is not known of it is absent. Sorted: fractions added in
 * another order give another last bit, and the measure is the same both ways.
 */
export type FeaturesOf = ReadonlyMap<FeatureKind, ReadonlyMap<string, Feature>>;

/** Per kind of entity the features of each. */
export type SimilarityIndex = Readonly<Record<ComparedKind, ReadonlyMap<EntityId, FeaturesOf>>>;

const made = new WeakMap<Network, SimilarityIndex>();

/** The features of everything that can be compared; computed once per network. `values`: see facetValues. */
export function similarityIndex(network: Network, values: FacetValues): SimilarityIndex {
  const index = made.get(network) ?? makeIndex(network, values);
  made.set(network, index);
  return index;
}

function makeIndex(network: Network, values: FacetValues): SimilarityIndex {
  return {
    pilot: indexKind('pilot', network, values),
    programme: indexKind('programme', network, values),
    organisation: indexKind('organisation', network, values),
  };
}

function indexKind(kind: ComparedKind, network: Network, values: FacetValues) {
  const entities = [...network.entities.values()].filter((entity) => entity.kind === kind);
  const index = new Map(entities.map(({ id }) => [id, new Map<FeatureKind, FeatureMap>()]));
  for (const [of, { weight }] of rulesOf(kind)) {
    const ids = new Map(entities.map((entity) => [entity.id, idsOf(of, entity, network, values)]));
    for (const [id, features] of weighed(of, weight, ids)) index.get(id)?.set(of, features);
  }
  return index;
}

type FeatureMap = ReadonlyMap<string, Feature>;

/** The features of one kind, of each entity of which they are known. `ids`: what each has; empty: not known. */
function weighed(
  kind: FeatureKind,
  weight: number,
  ids: ReadonlyMap<EntityId, readonly string[]>,
): Map<EntityId, FeatureMap> {
  const known = [...ids].filter(([, own]) => own.length > 0);
  const having = new Map<string, EntityId[]>();
  for (const [entity, own] of known) {
    for (const id of new Set(own)) {
      const others = having.get(id);
      if (others) others.push(entity);
      else having.set(id, [entity]);
    }
  }
  const features = new Map(
    [...having].map(([id, all]): [string, Feature] => {
      const points = pointsOf(weight, known.length, all.length);
      return [id, { key: `${kind}:${id}`, kind, id, points, having: all }];
    }),
  );
  return new Map(
    known.map(([entity, own]) => {
      const sorted = [...new Set(own)].sort().flatMap((id) => features.get(id) ?? []);
      return [entity, new Map(sorted.map((feature) => [feature.key, feature]))];
    }),
  );
}

/** What an entity has of one kind of feature; empty: not known, or not a feature of one entity. */
function idsOf(
  kind: FeatureKind,
  entity: Entity,
  network: Network,
  values: FacetValues,
): readonly string[] {
  switch (kind) {
    case 'soort':
      return 'kind' in entity.record ? [entity.record.kind] : [];
    case 'partnergroep':
      return entity.kind === 'pilot' ? (entity.record.partnerGroups ?? []) : [];
    case 'programma':
      return programmesOf(entity, network);
    case 'partner':
      return partnersOf(entity, network);
    // Only of two it can be told whether they are near each other, or of the same time.
    case 'regio':
    case 'periode':
      return [];
    default:
      return values.get(entity.id)?.[kind] ?? [];
  }
}

/**
 * The programmes that a pilot is part of or uses, the programmes and pilots that an organisation takes part in. Of a
 * programme only the one that it is part of: which parts it has itself tells nothing of what it is like.
 */
function programmesOf(entity: Entity, network: Network): string[] {
  if (entity.kind === 'programme') return entity.record.partOf ? [entity.record.partOf] : [];
  const related = takingPart(entity, network).filter(
    ({ kind }) => kind === 'programme' || (kind === 'pilot' && entity.kind === 'organisation'),
  );
  const own = entity.kind === 'pilot' && entity.record.programme ? [entity.record.programme] : [];
  return [...own, ...related.map(({ id }) => id)];
}

/** The organisations that take part in it or support it. */
function partnersOf(entity: Entity, network: Network): string[] {
  const fields =
    entity.kind === 'pilot'
      ? [...(entity.record.leads ?? []), ...(entity.record.supporters ?? [])]
      : [];
  const related = takingPart(entity, network).filter(({ kind }) => kind === 'organisation');
  return [...fields, ...related.map(({ id }) => id)];
}

/** The other ends of its relations, without those that only refer. */
function takingPart({ id }: Entity, network: Network): Entity[] {
  const refers = referringFamilies(network);
  return linksOf(network, id).flatMap(({ other, kind }) =>
    refers.has(kind.family) || other.id === id ? [] : [other],
  );
}
