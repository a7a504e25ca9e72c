import {
  type FieldName,
  type FieldValue,
  fieldsOf,
  type TermList,
} from '../../domain/entityFields.ts';
import {
  type Entity,
  type EntityId,
  type Link,
  linksOf,
  type Network,
} from '../../domain/network.ts';
import { inOrder, termLabel } from '../../domain/terms.ts';
import type { Language, Texts } from '../../i18n/texts.ts';

/** What stands behind the name of a field; `undefined` value: not known. */
export interface Fact {
  readonly field: FieldName;
  readonly value: /** Made of the words of the interface. */
    | { readonly type: 'text'; readonly text: string }
    /** As the data has it. */
    | { readonly type: 'written'; readonly text: string }
    | { readonly type: 'entities'; readonly ids: readonly EntityId[] }
    | { readonly type: 'address'; readonly url: string }
    | undefined;
}

/** Lists of which the terms are phrases: written in full, and in the order of the data. */
const PHRASES: ReadonlySet<TermList> = new Set([
  'steps',
  'conditions',
  'targetGroups',
  'partnerGroups',
]);

/**
 * The facts of an entity in the order of the panel. Fields that matter to everybody are listed as
 * not known when empty; the rest is left out then.
 */
export function factsOf(entity: Entity, network: Network, texts: Texts): Fact[] {
  const factValue = (name: FieldName, value: FieldValue): Fact['value'] => {
    switch (value.type) {
      case 'terms':
        return { type: 'text', text: termWords(value.list, value.ids, network, texts.language) };
      case 'entities':
        return name === 'gemeenten' && entity.kind === 'pilot'
          ? entitiesWithout(value.ids, entity.record.regions)
          : value;
      case 'period':
        return { type: 'text', text: texts.format.period(value.period) ?? '' };
      case 'date':
        return { type: 'text', text: texts.format.date(value.date) };
      case 'address':
        return value;
      default:
        return { type: 'written', text: value.text };
    }
  };
  return fieldsOf(entity).flatMap(({ name, value, place }) => {
    if (place === 'heading') return [];
    const fact = value && factValue(name, value);
    return fact || place === 'always' ? [{ field: name, value: fact }] : [];
  });
}

function termWords(
  list: TermList,
  ids: readonly string[],
  network: Network,
  language: Language,
): string {
  const terms = network.file.vocabularies[list];
  if (PHRASES.has(list)) return ids.map((id) => termLabel(terms, id, language)).join('; ');
  return inOrder(terms, ids)
    .map((id) => termLabel(terms, id, language).toLowerCase())
    .join(', ');
}

/** What already stands as a region is not said again. */
function entitiesWithout(
  ids: readonly EntityId[],
  without: readonly EntityId[] | undefined,
): Fact['value'] {
  const others = ids.filter((id) => !without?.includes(id));
  return others.length > 0 ? { type: 'entities', ids: others } : undefined;
}

/** Relations by kind and direction, the largest group first, each by name. */
export interface LinkGroup {
  readonly id: string;
  readonly label: string;
  readonly links: ReturnType<typeof linksOf>;
}

const collator = new Intl.Collator('nl', { numeric: true });
const byName = (a: Link, b: Link) => collator.compare(a.other.record.name, b.other.record.name);

export function linkGroups(network: Network, id: EntityId, language: Language): LinkGroup[] {
  const groups = new Map<string, LinkGroup & { links: (typeof links)[number][] }>();
  const links = linksOf(network, id);
  for (const link of links) {
    const key = `${link.kind.id} ${link.outgoing}`;
    const label = (link.outgoing ? link.kind.label : link.kind.inverse)[language];
    const group = groups.get(key) ?? { id: key, label, links: [] };
    group.links.push(link);
    groups.set(key, group);
  }
  for (const { links } of groups.values()) links.sort(byName);
  return [...groups.values()].sort((a, b) => b.links.length - a.links.length);
}
