import type { Entity, EntityId } from './network.ts';
import type { Period, Term, Vocabularies } from './schema.ts';

/** What is told of entities in fields, in the order in which different kinds are laid side by side. */
export const FIELD_NAMES = [
  'description',
  'kind',
  'layers',
  'category',
  'date',
  'place',
  'regions',
  'gemeenten',
  'period',
  'status',
  'partOf',
  'programme',
  'targetGroups',
  'themes',
  'domains',
  'leefdomeinen',
  'steps',
  'conditions',
  'knelpunten',
  'partnerGroups',
  'leads',
  'supporters',
  'results',
  'website',
  'code',
  'mapNote',
] as const;
export type FieldName = (typeof FIELD_NAMES)[number];

/** A vocabulary of plain terms. */
export type TermList = {
  [K in keyof Vocabularies]: Vocabularies[K] extends Term[] ? K : never;
}[keyof Vocabularies];

export type FieldValue =
  | { readonly type: 'terms'; readonly list: TermList; readonly ids: readonly string[] }
  | { readonly type: 'entities'; readonly ids: readonly EntityId[] }
  | { readonly type: 'period'; readonly period: Period }
  | { readonly type: 'date'; readonly date: string }
  | { readonly type: 'text'; readonly text: string }
  /** Written about this one alone. */
  | { readonly type: 'prose'; readonly text: string }
  | { readonly type: 'address'; readonly url: string };

/** Where a detail tells a field: above its facts, always as a fact ("niet bekend"), or as a fact once it is known. */
export type Place = 'heading' | 'always' | 'ifKnown';

export interface Field {
  readonly name: FieldName;
  /** undefined: not known. */
  readonly value: FieldValue | undefined;
  readonly place: Place;
}

/** The fields that the kind of an entity has, in the order of its detail, also those of which nothing is known. */
export function fieldsOf(entity: Entity): Field[] {
  const { description } = entity.record;
  return [field('heading', 'description', prose(description)), ...ownFields(entity)];
}

function ownFields(entity: Entity): Field[] {
  switch (entity.kind) {
    case 'organisation': {
      const { kind, layer, domains, leefdomeinen, website } = entity.record;
      return [
        field('heading', 'kind', term('organisationKinds', kind)),
        field('heading', 'layers', term('layers', layer)),
        field('always', 'domains', terms('domains', domains)),
        field('always', 'leefdomeinen', terms('leefdomeinen', leefdomeinen)),
        field('ifKnown', 'website', website ? { type: 'address', url: website } : undefined),
      ];
    }
    case 'programme': {
      const { record } = entity;
      return [
        field('heading', 'kind', term('programmeKinds', record.kind)),
        field('always', 'period', period(record.period)),
        field('always', 'status', term('statuses', record.status)),
        field('ifKnown', 'partOf', one(record.partOf)),
        field('ifKnown', 'themes', entities(record.themes)),
        field('always', 'domains', terms('domains', record.domains)),
        field('always', 'leefdomeinen', terms('leefdomeinen', record.leefdomeinen)),
        field('ifKnown', 'steps', terms('steps', record.steps)),
        field('ifKnown', 'conditions', terms('conditions', record.conditions)),
      ];
    }
    case 'pilot': {
      const { record } = entity;
      return [
        field('always', 'regions', entities(record.regions)),
        field('ifKnown', 'gemeenten', entities(record.gemeenten)),
        field('always', 'period', period(record.period)),
        field('always', 'status', term('statuses', record.status)),
        field('ifKnown', 'programme', one(record.programme)),
        field('always', 'targetGroups', terms('targetGroups', record.targetGroups)),
        field('always', 'domains', terms('domains', record.domains)),
        field('always', 'leefdomeinen', terms('leefdomeinen', record.leefdomeinen)),
        field('ifKnown', 'steps', terms('steps', record.steps)),
        field('ifKnown', 'conditions', terms('conditions', record.conditions)),
        field('ifKnown', 'knelpunten', entities(record.knelpunten)),
        field('ifKnown', 'partnerGroups', terms('partnerGroups', record.partnerGroups)),
        field('ifKnown', 'leads', entities(record.leads)),
        field('ifKnown', 'supporters', entities(record.supporters)),
        field('ifKnown', 'results', prose(record.results)),
      ];
    }
    case 'region': {
      const { kind, code, gemeenten, mapNote } = entity.record;
      return [
        field('heading', 'kind', term('regionKinds', kind)),
        field('ifKnown', 'code', text(code)),
        field('ifKnown', 'gemeenten', entities(gemeenten)),
        field('ifKnown', 'mapNote', prose(mapNote)),
      ];
    }
    case 'theme':
      return [];
    case 'knelpunt': {
      const { category, layers, leefdomeinen, steps, status } = entity.record;
      return [
        field('always', 'category', term('knelpuntCategories', category)),
        field('always', 'layers', terms('layers', layers)),
        field('always', 'leefdomeinen', terms('leefdomeinen', leefdomeinen)),
        field('ifKnown', 'steps', terms('steps', steps)),
        field('always', 'status', term('knelpuntStatuses', status)),
      ];
    }
    case 'event': {
      const { kind, date, place } = entity.record;
      return [
        field('heading', 'kind', term('eventKinds', kind)),
        field('always', 'date', date === undefined ? undefined : { type: 'date', date }),
        field('ifKnown', 'place', text(place)),
      ];
    }
  }
}

type Value = FieldValue | undefined;

const field = (place: Place, name: FieldName, value: Value): Field => ({ name, value, place });
const terms = (list: TermList, ids: readonly string[] | undefined): Value =>
  ids && { type: 'terms', list, ids };
const term = (list: TermList, id: string | undefined): Value =>
  id === undefined ? undefined : terms(list, [id]);
const entities = (ids: readonly EntityId[] | undefined): Value => ids && { type: 'entities', ids };
const one = (id: EntityId | undefined): Value => (id === undefined ? undefined : entities([id]));
const text = (value: string | undefined): Value =>
  value === undefined ? undefined : { type: 'text', text: value };
const prose = (value: string | undefined): Value =>
  value === undefined ? undefined : { type: 'prose', text: value };
/** A period without begin and end tells nothing. */
const period = (value: Period | undefined): Value =>
  value?.start || value?.end ? { type: 'period', period: value } : undefined;
