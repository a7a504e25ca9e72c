import type { Kind } from './kinds.ts';
import type {
  Event,
  Knelpunt,
  NetworkFile,
  Organisation,
  Pilot,
  Programme,
  Region,
  Relation,
  RelationKind,
  Source,
  Theme,
} from './schema.ts';

export type EntityId = string;

interface RecordOfKind {
  organisation: Organisation;
  programme: Programme;
  pilot: Pilot;
  region: Region;
  theme: Theme;
  knelpunt: Knelpunt;
  event: Event;
}

/** One organisation, programme, pilot, region, theme, knelpunt or event, with its record. */
export type Entity = {
  [K in Kind]: {
    readonly kind: K;
    readonly id: EntityId;
    readonly record: RecordOfKind[K];
    /** Another is called the same for short: only the whole name tells them apart. */
    readonly namesake?: true;
  };
}[Kind];

/** A relation as seen from one of its ends. */
export interface Link {
  readonly relation: Relation;
  readonly kind: RelationKind;
  /** The entity at the other end. */
  readonly other: Entity;
  /** true: the entity looked from is `relation.from`. */
  readonly outgoing: boolean;
}

/** One version of the data as a graph. Immutable; every list is in the order of the file. */
export interface Network {
  readonly file: NetworkFile;
  readonly entities: ReadonlyMap<EntityId, Entity>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly relationKinds: ReadonlyMap<string, RelationKind>;
  readonly links: ReadonlyMap<EntityId, readonly Link[]>;
}

/**
 * Indexes one version as a graph. A relation whose end or kind does not exist is left out:
 * the check of the data reports it, and the rest keeps working.
 */
export function buildNetwork(file: NetworkFile): Network {
  const entities = new Map(tellApart(listEntities(file)).map((entity) => [entity.id, entity]));
  const relationKinds = new Map(file.vocabularies.relationKinds.map((kind) => [kind.id, kind]));
  const links = new Map<EntityId, Link[]>();
  for (const id of entities.keys()) links.set(id, []);
  for (const relation of file.relations) {
    const from = entities.get(relation.from);
    const to = entities.get(relation.to);
    const kind = relationKinds.get(relation.kind);
    if (!from || !to || !kind) continue;
    links.get(from.id)?.push({ relation, kind, other: to, outgoing: true });
    links.get(to.id)?.push({ relation, kind, other: from, outgoing: false });
  }
  return {
    file,
    entities,
    sources: new Map(file.sources.map((source) => [source.id, source])),
    relationKinds,
    links,
  };
}

function listEntities(file: NetworkFile): Entity[] {
  return [
    ...file.organisations.map((record) => entity('organisation', record)),
    ...file.programmes.map((record) => entity('programme', record)),
    ...file.pilots.map((record) => entity('pilot', record)),
    ...file.regions.map((record) => entity('region', record)),
    ...file.themes.map((record) => entity('theme', record)),
    ...file.knelpunten.map((record) => entity('knelpunt', record)),
    ...file.events.map((record) => entity('event', record)),
  ];
}

/** Marks what is called the same for short as something of another name, such as the RMCs of two regions. */
function tellApart(entities: readonly Entity[]): Entity[] {
  const names = new Map<string, Set<string>>();
  for (const entity of entities) {
    const short = pictureName(entity);
    names.set(short, (names.get(short) ?? new Set()).add(entity.record.name));
  }
  return entities.map((entity) =>
    (names.get(pictureName(entity))?.size ?? 0) > 1 ? { ...entity, namesake: true } : entity,
  );
}

function entity<K extends Kind>(kind: K, record: RecordOfKind[K]) {
  return { kind, id: record.id, record } as Extract<Entity, { kind: K }>;
}

/** The relations of an entity in both directions; empty for an id that does not exist. */
export function linksOf(network: Network, id: EntityId): readonly Link[] {
  return network.links.get(id) ?? [];
}

/**
 * The name for places with little room: an abbreviation before a short name before the name; the name itself where
 * another would be called the same.
 */
export function pictureName({ record, namesake }: Entity): string {
  if (namesake) return record.name;
  const abbreviation = 'abbreviation' in record ? record.abbreviation : undefined;
  return abbreviation ?? record.shortName ?? record.name;
}
