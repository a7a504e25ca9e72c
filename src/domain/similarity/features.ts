import type { FacetId, FacetValues } from '../facets.ts';
import { type Entity, type EntityId, linksOf, type Network } from '../network.ts';
import { COMPARED, type ComparedKind, type FeatureKind, RULES } from './measure.ts';

/** Something that an entity has and another may have too. */
export interface Feature {
  /** `doelgroep:dg-schulden`: as it stands in the address. */
  readonly key: string;
  readonly kind: FeatureKind;
  /** A term of the vocabulary, or an entity. */
  readonly id: string;
}

/** The features of one entity by kind; a kind that is not known of it is absent. */
export type FeaturesOf = ReadonlyMap<FeatureKind, ReadonlyMap<string, Feature>>;

/** Everything of one kind that can be compared. */
export interface KindIndex {
  readonly features: ReadonlyMap<EntityId, FeaturesOf>;
  /** Per key, how many have it. */
  readonly counts: ReadonlyMap<string, number>;
  /** Per kind of feature, of how many it is known. */
  readonly known: ReadonlyMap<FeatureKind, number>;
}

export type SimilarityIndex = Readonly<Record<ComparedKind, KindIndex>>;

/** Kinds of feature that are a facet of the filters under the same name. */
const FACETS = [
  'doelgroep',
  'stap',
  'randvoorwaarde',
  'knelpunt',
  'leefdomein',
  'domein',
  'thema',
  'laag',
] as const satisfies readonly (FacetId & FeatureKind)[];

const made = new WeakMap<Network, SimilarityIndex>();

/** The features of everything that can be compared; computed once per network. `values`: see facetValues. */
export function similarityIndex(network: Network, values: FacetValues): SimilarityIndex {
  const index = made.get(network) ?? makeIndex(network, values);
  made.set(network, index);
  return index;
}

function makeIndex(network: Network, values: FacetValues): SimilarityIndex {
  const tables = COMPARED.map((kind) => [kind, indexKind(kind, network, values)] as const);
  return Object.fromEntries(tables) as Record<ComparedKind, KindIndex>;
}

function indexKind(kind: ComparedKind, network: Network, values: FacetValues): KindIndex {
  const features = new Map<EntityId, FeaturesOf>();
  const counts = new Map<string, number>();
  const known = new Map<FeatureKind, number>();
  for (const entity of network.entities.values()) {
    if (entity.kind !== kind) continue;
    const own = featuresOf(entity, kind, network, values);
    features.set(entity.id, own);
    for (const [of, keys] of own) {
      known.set(of, (known.get(of) ?? 0) + 1);
      for (const key of keys.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return { features, counts, known };
}

function featuresOf(
  entity: Entity,
  kind: ComparedKind,
  network: Network,
  values: FacetValues,
): FeaturesOf {
  const facets = values.get(entity.id) ?? {};
  const ids: Partial<Record<FeatureKind, readonly string[]>> = {
    ...Object.fromEntries(FACETS.map((facet) => [facet, facets[facet] ?? []])),
    soort: 'kind' in entity.record ? [entity.record.kind] : [],
    partnergroep: entity.kind === 'pilot' ? (entity.record.partnerGroups ?? []) : [],
    programma: programmesOf(entity, network),
    partner: partnersOf(entity, network),
  };
  const found = new Map<FeatureKind, ReadonlyMap<string, Feature>>();
  for (const of of Object.keys(RULES[kind]) as FeatureKind[]) {
    const features = [...new Set(ids[of] ?? [])].map((id): [string, Feature] => {
      const key = `${of}:${id}`;
      return [key, { key, kind: of, id }];
    });
    if (features.length > 0) found.set(of, new Map(features));
  }
  return found;
}

/** The programmes that something is part of or uses; of an organisation also the pilots that it takes part in. */
function programmesOf(entity: Entity, network: Network): string[] {
  const fields = [
    entity.kind === 'pilot' ? entity.record.programme : undefined,
    entity.kind === 'programme' ? entity.record.partOf : undefined,
  ].filter((id) => id !== undefined);
  const related = takingPart(entity, network).filter(
    ({ kind }) => kind === 'programme' || (kind === 'pilot' && entity.kind === 'organisation'),
  );
  // A programme has many parts: they do not make it alike to its parts' other programmes.
  const wholes = entity.kind === 'programme' ? [] : related.map(({ id }) => id);
  return [...fields, ...wholes];
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
  const { relationFamilies } = network.file.vocabularies;
  const refers = new Set(
    relationFamilies.filter(({ pattern }) => pattern === 'dotted').map((family) => family.id),
  );
  return linksOf(network, id).flatMap(({ other, kind }) =>
    refers.has(kind.family) || other.id === id ? [] : [other],
  );
}
