/** A version as plain nodes and edges: what the formats for graphs have in common. */
import { LENSES } from '../domain/lenses.ts';
import { type Entity, type EntityId, linksOf, type Network } from '../domain/network.ts';
import type { Citation, Relation, RelationKind } from '../domain/schema.ts';

/** Facts by name. A list stands in one text, as these formats have no lists that every program reads. */
export type Facts = Readonly<Record<string, string | number>>;

/** When something was so. Only whole days, as a calendar needs them; an absent end is open. */
export interface DaySpan {
  readonly start?: string;
  readonly end?: string;
}

export interface GraphNode {
  readonly id: string;
  readonly label: string;
  readonly facts: Facts;
  readonly days: DaySpan;
  /** In the default lens, in its units, y upwards. Absent: not drawn there. */
  readonly position?: { readonly x: number; readonly y: number };
  /** Of its kind, on a light background: #rrggbb. */
  readonly colour?: string;
}

export interface GraphEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly label: string;
  readonly kind: string;
  readonly facts: Facts;
  readonly days: DaySpan;
}

export interface GraphRecords {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

const LIST_SEPARATOR = '; ';

/** A part of a version. */
export interface Excerpt {
  /** What is in it; ids that the version does not have count for nothing. */
  readonly ids: ReadonlySet<EntityId>;
  /** What was chosen, in a sentence. */
  readonly words: string;
}

/**
 * Every entity with its facts in the order of the file, and every relation between two of them, by the entity it
 * comes from. Dates stand in the facts as precisely as the source gives them. Of an excerpt: its entities, and the
 * relations between those.
 */
export function graphRecords(network: Network, excerpt?: Excerpt): GraphRecords {
  const { file } = network;
  const isIn = (id: EntityId) => excerpt === undefined || excerpt.ids.has(id);
  const entities = [...network.entities.values()].filter(({ id }) => isIn(id));
  const colours = new Map(file.vocabularies.kinds.map(({ kind, colour }) => [kind, colour.light]));
  const places = file.layouts[LENSES[0].id]?.nodes ?? {};
  const nodes = entities.map((entity): GraphNode => {
    const colour = colours.get(entity.kind);
    const place = Object.hasOwn(places, entity.id) ? places[entity.id] : undefined;
    return {
      ...nodeOf(entity),
      ...(place !== undefined && { position: { x: place[0], y: -place[1] } }),
      ...(colour !== undefined && { colour }),
    };
  });
  const edges = entities.flatMap(({ id }) =>
    linksOf(network, id)
      .filter(({ outgoing, other }) => outgoing && isIn(other.id))
      .map(({ relation, kind }) => edgeOf(relation, kind)),
  );
  return { nodes, edges };
}

function nodeOf({ kind, record }: Entity): GraphNode {
  const { id, name, sources, ...others } = record;
  // What kind of organisation, programme … it is; "kind" itself tells organisations from programmes.
  const { kind: subkind, ...facts } = plainFacts(others);
  return {
    id,
    label: name,
    facts: {
      kind,
      ...(subkind !== undefined && { subkind }),
      ...facts,
      sources: sourceIds(sources),
    },
    days: wholeDays(facts.start ?? facts.date, facts.end ?? facts.date),
  };
}

function edgeOf(relation: Relation, { label }: RelationKind): GraphEdge {
  const { id, from, to, kind, sources, ...others } = relation;
  const facts = { kind, ...plainFacts(others), sources: sourceIds(sources) };
  const days = wholeDays(relation.since, relation.until);
  return { id, source: from, target: to, label: label.nl, kind, facts, days };
}

/** The fields of a record as they are; those of a period or position stand among them. */
function plainFacts(record: object): Facts {
  const facts: Record<string, string | number> = {};
  for (const [field, value] of Object.entries(record)) {
    if (typeof value === 'string' || typeof value === 'number') facts[field] = value;
    else if (Array.isArray(value)) facts[field] = value.join(LIST_SEPARATOR);
    else Object.assign(facts, plainFacts(value));
  }
  return facts;
}

const sourceIds = (sources: readonly Citation[]) =>
  [...new Set(sources.map(({ source }) => source))].join(LIST_SEPARATOR);

const WHOLE_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Nothing when a known date is a month or a year: a calendar would make a day of it that no source gives. */
function wholeDays(start?: string | number, end?: string | number): DaySpan {
  const isExact = [start, end].every((date) => date === undefined || WHOLE_DAY.test(String(date)));
  if (!isExact) return {};
  return {
    ...(start !== undefined && { start: String(start) }),
    ...(end !== undefined && { end: String(end) }),
  };
}

/** The names of all facts, in order of first appearance, and whether they are numbers. */
export function factColumns(records: readonly { readonly facts: Facts }[]): Map<string, FactType> {
  const columns = new Map<string, FactType>();
  for (const { facts } of records) {
    for (const [name, value] of Object.entries(facts)) {
      columns.set(name, typeof value === 'number' ? 'double' : 'string');
    }
  }
  return columns;
}

/** As GraphML and GEXF both call them. */
export type FactType = 'string' | 'double';
