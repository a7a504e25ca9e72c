import { KINDS, type Kind } from './kinds.ts';
import { type Entity, type EntityId, linksOf, type Network } from './network.ts';
import type { Label, Vocabularies } from './schema.ts';

/** The value that stands for "not filled in". */
export const UNKNOWN = 'onbekend';

export interface FacetOption {
  readonly id: string;
  readonly label: Label;
  /** Set when the label is the name of an entity: that is not translated. */
  readonly isName?: true;
  /** Set for the options of the facet `soort`, which are drawn with the mark of their kind. */
  readonly kind?: Kind;
  /** What it belongs to, when the options come in groups: the family of a kind of relation. */
  readonly group?: OptionGroup;
}

export interface OptionGroup {
  readonly id: string;
  readonly label: Label;
}

/** One way to filter: to which kinds of entity it applies, which options it has, who has what. */
interface FacetDefinition {
  readonly id: string;
  /** An entity of another kind has no such field: it is neither known nor unknown. */
  readonly kinds: readonly Kind[];
  readonly options: (vocabularies: Vocabularies, network: Network) => readonly FacetOption[];
  readonly values: (entity: Entity, network: Network) => readonly string[];
}

/**
 * All facets in the order in which they are offered. The id is the parameter of the URL.
 * A new facet is one more entry here.
 */
export const FACETS = [
  {
    id: 'leefdomein',
    kinds: ['organisation', 'programme', 'pilot', 'knelpunt'],
    options: (vocabularies) => vocabularies.leefdomeinen,
    values: ({ record }) => ('leefdomeinen' in record && record.leefdomeinen) || [],
  },
  {
    id: 'domein',
    kinds: ['organisation', 'programme', 'pilot'],
    options: (vocabularies) => vocabularies.domains,
    values: ({ record }) => ('domains' in record && record.domains) || [],
  },
  {
    id: 'soort',
    kinds: ['organisation', 'programme', 'pilot', 'region', 'theme', 'knelpunt', 'event'],
    options: (vocabularies) =>
      vocabularies.kinds.map(({ id, plural, kind }) => ({ id, label: plural, kind })),
    values: ({ kind }, network) =>
      network.file.vocabularies.kinds.filter((term) => term.kind === kind).map(({ id }) => id),
  },
  {
    id: 'laag',
    kinds: ['organisation', 'knelpunt'],
    options: (vocabularies) => vocabularies.layers,
    values: ({ record }) => {
      if ('layer' in record && record.layer) return [record.layer];
      return ('layers' in record && record.layers) || [];
    },
  },
  {
    id: 'thema',
    kinds: ['programme', 'pilot', 'theme', 'event'],
    options: (_, network) => entityOptions(network, 'theme'),
    values: (entity, network) => [
      ...('themes' in entity.record && entity.record.themes ? entity.record.themes : []),
      ...relatedOfKind(entity, network, 'theme'),
    ],
  },
  {
    id: 'doelgroep',
    kinds: ['pilot'],
    options: (vocabularies) => vocabularies.targetGroups,
    values: ({ record }) => ('targetGroups' in record && record.targetGroups) || [],
  },
  {
    id: 'stap',
    kinds: ['programme', 'pilot', 'knelpunt'],
    options: (vocabularies) => vocabularies.steps,
    values: ({ record }) => ('steps' in record && record.steps) || [],
  },
  {
    id: 'randvoorwaarde',
    kinds: ['programme', 'pilot'],
    options: (vocabularies) => vocabularies.conditions,
    values: ({ record }) => ('conditions' in record && record.conditions) || [],
  },
  {
    id: 'knelpunt',
    kinds: ['programme', 'pilot', 'knelpunt'],
    options: (_, network) => entityOptions(network, 'knelpunt'),
    values: (entity, network) => [
      ...('knelpunten' in entity.record && entity.record.knelpunten
        ? entity.record.knelpunten
        : []),
      ...relatedOfKind(entity, network, 'knelpunt'),
    ],
  },
  {
    // Also says which relations count, see countedNetwork.ts.
    id: 'relatie',
    kinds: KINDS,
    options: ({ relationKinds, relationFamilies }) =>
      relationFamilies.flatMap((group) =>
        relationKinds
          .filter(({ family }) => family === group.id)
          .map(({ id, label }) => ({ id, label, group })),
      ),
    values: ({ id }, network) => linksOf(network, id).map(({ kind }) => kind.id),
  },
  {
    id: 'status',
    kinds: ['programme', 'pilot', 'knelpunt'],
    options: (vocabularies) => [...vocabularies.statuses, ...vocabularies.knelpuntStatuses],
    values: ({ record }) => ('status' in record && record.status ? [record.status] : []),
  },
] as const satisfies readonly FacetDefinition[];

export type FacetId = (typeof FACETS)[number]['id'];
export const FACET_IDS: readonly FacetId[] = FACETS.map(({ id }) => id);

/** The kinds of entity that have this field at all. */
export function kindsWithFacet(id: FacetId): readonly Kind[] {
  return definition(id).kinds;
}

/** The options of a facet in the shown version, in the order of its vocabulary, without "unknown". */
export function optionsOf(network: Network, id: FacetId): readonly FacetOption[] {
  return definition(id).options(network.file.vocabularies, network);
}

/** Per entity and facet its values; undefined: the entity has no such field; empty: not known. */
export type FacetValues = ReadonlyMap<
  EntityId,
  Readonly<Partial<Record<FacetId, readonly string[]>>>
>;

/** Reads all facet values once, so that filtering needs no record. */
export function facetValues(network: Network): FacetValues {
  const result = new Map<EntityId, Partial<Record<FacetId, readonly string[]>>>();
  for (const entity of network.entities.values()) {
    const values: Partial<Record<FacetId, readonly string[]>> = {};
    for (const id of FACET_IDS) {
      const facet = definition(id);
      if (facet.kinds.includes(entity.kind)) {
        values[id] = [...new Set(facet.values(entity, network))];
      }
    }
    result.set(entity.id, values);
  }
  return result;
}

function definition(id: FacetId): FacetDefinition {
  const found = FACETS.find((facet) => facet.id === id);
  if (!found) throw new Error(`unknown facet ${id}`);
  return found;
}

function entityOptions(network: Network, kind: Kind): FacetOption[] {
  return [...network.entities.values()]
    .filter((entity) => entity.kind === kind)
    .map(({ id, record }) => ({ id, label: { nl: record.name, en: record.name }, isName: true }));
}

/** Directly related entities of a kind, and the entity itself when it is of that kind. */
function relatedOfKind(entity: Entity, network: Network, kind: Kind): string[] {
  if (entity.kind === kind) return [entity.id];
  return linksOf(network, entity.id)
    .filter((link) => link.other.kind === kind)
    .map((link) => link.other.id);
}
