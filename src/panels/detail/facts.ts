import {
  type Entity,
  type EntityId,
  type Link,
  linksOf,
  type Network,
} from '../../domain/network.ts';
import type { Term, Vocabularies } from '../../domain/schema.ts';
import { inOrder, termLabel } from '../../domain/terms.ts';
import { formatDate, formatPeriod } from '../../i18n/format.ts';
import type { Texts } from '../../i18n/texts.ts';

export type FieldName = keyof Texts['detail']['fields'];

/** What stands behind the name of a field; `undefined` value: not known. */
export interface Fact {
  readonly field: FieldName;
  readonly value:
    | { readonly type: 'text'; readonly text: string }
    | { readonly type: 'entities'; readonly ids: readonly EntityId[] }
    | { readonly type: 'address'; readonly url: string }
    | undefined;
}

/** A vocabulary of plain terms. */
type TermList = {
  [K in keyof Vocabularies]: Vocabularies[K] extends Term[] ? K : never;
}[keyof Vocabularies];

/**
 * The facts of an entity in the order of the panel. Fields that matter to everybody are listed as
 * not known when empty; the rest is left out then.
 */
export function factsOf(entity: Entity, network: Network, texts: Texts): Fact[] {
  const { vocabularies } = network.file;
  const text = (value: string | undefined): Fact['value'] =>
    value === undefined ? undefined : { type: 'text', text: value };
  const terms = (list: TermList, ids: readonly string[] | undefined): Fact['value'] =>
    text(
      ids &&
        inOrder(vocabularies[list], ids)
          .map((id) => termLabel(vocabularies[list], id).toLowerCase())
          .join(', '),
    );
  const sentence = (list: TermList, ids: readonly string[] | undefined): Fact['value'] =>
    text(ids?.map((id) => termLabel(vocabularies[list], id)).join('; '));
  const entities = (ids: readonly EntityId[] | undefined): Fact['value'] =>
    ids && { type: 'entities', ids };
  const always = (field: FieldName, value: Fact['value']): Fact[] => [{ field, value }];
  const ifKnown = (field: FieldName, value: Fact['value']): Fact[] =>
    value ? [{ field, value }] : [];

  switch (entity.kind) {
    case 'organisation': {
      const { domains, leefdomeinen, website } = entity.record;
      return [
        ...always('domains', terms('domains', domains)),
        ...always('leefdomeinen', terms('leefdomeinen', leefdomeinen)),
        ...ifKnown('website', website ? { type: 'address', url: website } : undefined),
      ];
    }
    case 'programme': {
      const { period, status, partOf, themes, domains, leefdomeinen } = entity.record;
      return [
        ...always('period', text(formatPeriod(period, texts.dates))),
        ...always('status', terms('statuses', status ? [status] : undefined)),
        ...ifKnown('partOf', entities(partOf ? [partOf] : undefined)),
        ...ifKnown('themes', entities(themes)),
        ...always('domains', terms('domains', domains)),
        ...always('leefdomeinen', terms('leefdomeinen', leefdomeinen)),
        ...ifKnown('steps', sentence('steps', entity.record.steps)),
        ...ifKnown('conditions', sentence('conditions', entity.record.conditions)),
      ];
    }
    case 'pilot': {
      const { record } = entity;
      return [
        ...always('regions', entities(record.regions)),
        ...ifKnown('gemeenten', entities(otherIds(record.gemeenten, record.regions))),
        ...always('period', text(formatPeriod(record.period, texts.dates))),
        ...always('status', terms('statuses', record.status ? [record.status] : undefined)),
        ...ifKnown('programme', entities(record.programme ? [record.programme] : undefined)),
        ...always('targetGroups', sentence('targetGroups', record.targetGroups)),
        ...always('domains', terms('domains', record.domains)),
        ...always('leefdomeinen', terms('leefdomeinen', record.leefdomeinen)),
        ...ifKnown('steps', sentence('steps', record.steps)),
        ...ifKnown('conditions', sentence('conditions', record.conditions)),
        ...ifKnown('knelpunten', entities(record.knelpunten)),
        ...ifKnown('partnerGroups', sentence('partnerGroups', record.partnerGroups)),
        ...ifKnown('leads', entities(record.leads)),
        ...ifKnown('supporters', entities(record.supporters)),
        ...ifKnown('results', text(record.results)),
      ];
    }
    case 'region': {
      const { code, gemeenten, mapNote } = entity.record;
      return [
        ...ifKnown('code', text(code)),
        ...ifKnown('gemeenten', entities(gemeenten)),
        ...ifKnown('mapNote', text(mapNote)),
      ];
    }
    case 'theme':
      return [];
    case 'knelpunt': {
      const { category, layers, leefdomeinen, steps, status } = entity.record;
      return [
        ...always('category', terms('knelpuntCategories', category ? [category] : undefined)),
        ...always('layers', terms('layers', layers)),
        ...always('leefdomeinen', terms('leefdomeinen', leefdomeinen)),
        ...ifKnown('steps', sentence('steps', steps)),
        ...always('status', terms('knelpuntStatuses', status ? [status] : undefined)),
      ];
    }
    case 'event':
      return [
        ...always('date', text(entity.record.date && formatDate(entity.record.date))),
        ...ifKnown('place', text(entity.record.place)),
      ];
  }
}

/** Relations by kind and direction, the largest group first, each by name. */
export interface LinkGroup {
  readonly id: string;
  readonly label: string;
  readonly links: ReturnType<typeof linksOf>;
}

const collator = new Intl.Collator('nl', { numeric: true });
const byName = (a: Link, b: Link) => collator.compare(a.other.record.name, b.other.record.name);

export function linkGroups(network: Network, id: EntityId): LinkGroup[] {
  const groups = new Map<string, LinkGroup & { links: (typeof links)[number][] }>();
  const links = linksOf(network, id);
  for (const link of links) {
    const key = `${link.kind.id} ${link.outgoing}`;
    const label = link.outgoing ? link.kind.label.nl : link.kind.inverse.nl;
    const group = groups.get(key) ?? { id: key, label, links: [] };
    group.links.push(link);
    groups.set(key, group);
  }
  for (const { links } of groups.values()) links.sort(byName);
  return [...groups.values()].sort((a, b) => b.links.length - a.links.length);
}

function otherIds(ids: readonly string[] | undefined, without: readonly string[] | undefined) {
  const others = ids?.filter((id) => !without?.includes(id));
  return others && others.length > 0 ? others : undefined;
}
