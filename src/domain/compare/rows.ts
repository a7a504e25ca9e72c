/** Entities side by side: what is the same, what differs, and of whom it is not known. */
import {
  FIELD_NAMES,
  type FieldName,
  type FieldValue,
  fieldsOf,
  type TermList,
} from '../entityFields.ts';
import type { Entity, EntityId } from '../network.ts';
import type { Vocabularies } from '../schema.ts';
import { inOrder } from '../terms.ts';

/** One value of a field: of a list one item. */
export type Item =
  | { readonly type: 'term'; readonly list: TermList; readonly id: string }
  | { readonly type: 'entity'; readonly id: EntityId }
  | Exclude<FieldValue, { readonly type: 'terms' | 'entities' }>;

export interface ComparedValue {
  /** The same for what is the same value; different within a field for what is not. */
  readonly key: string;
  readonly item: Item;
  /** How many of all that are compared have it. */
  readonly holders: number;
}

/** 'unknown': its kind has the field, but the data does not tell it; 'none': its kind does not have the field. */
export type Cell =
  | { readonly state: 'known'; readonly values: readonly ComparedValue[] }
  | { readonly state: 'unknown' }
  | { readonly state: 'none' };

/**
 * - same: all have it, with the same values
 * - partly: a value that at least two have, but not the same values for all
 * - different: known of at least two, and they have no value in common
 * - one: known of only one
 * - unknown: known of none
 * - own: known of at least two, and of a kind that says nothing by being different, such as a description
 */
export type Verdict = 'same' | 'partly' | 'different' | 'one' | 'unknown' | 'own';

export interface Row {
  readonly field: FieldName;
  readonly verdict: Verdict;
  /** In the order of the entities. */
  readonly cells: readonly Cell[];
}

/** Whether everybody has the same, at least two do, or nobody else. */
export type Reach = 'all' | 'some' | 'one';

export function reachOf({ holders }: Pick<ComparedValue, 'holders'>, of: number): Reach {
  if (holders === of) return 'all';
  return holders > 1 ? 'some' : 'one';
}

/**
 * The fields that at least one of the entities can have, each with what every entity has there. First what is known of
 * at least one, then what is known of none, both in the order of FIELD_NAMES. Values that more have come first, then in
 * the order of the vocabulary or of the data.
 */
export function compareRows(entities: readonly Entity[], vocabularies: Vocabularies): Row[] {
  const fields = entities.map(
    (entity) => new Map(fieldsOf(entity).map(({ name, value }) => [name, { value }])),
  );
  const rows = FIELD_NAMES.filter((name) => fields.some((own) => own.has(name))).map((name) =>
    compareField(
      name,
      fields.map((own) => own.get(name)),
      vocabularies,
    ),
  );
  const isKnown = ({ verdict }: Row) => verdict !== 'unknown';
  return [...rows.filter(isKnown), ...rows.filter((row) => !isKnown(row))];
}

/** A field that an entity does not have is undefined; one that is not known has no value. */
function compareField(
  field: FieldName,
  held: readonly ({ readonly value: FieldValue | undefined } | undefined)[],
  vocabularies: Vocabularies,
): Row {
  const itemsPerEntity = held.map(
    (own) =>
      new Map(own?.value && itemsOf(own.value, vocabularies).map((item) => [keyOf(item), item])),
  );
  const holdersOf = (key: string) => itemsPerEntity.filter((items) => items.has(key)).length;
  const cells = held.map((own, at): Cell => {
    if (!own) return { state: 'none' };
    if (!own.value) return { state: 'unknown' };
    const values = [...(itemsPerEntity[at] ?? [])].map(([key, item]) => ({
      key,
      item,
      holders: holdersOf(key),
    }));
    return { state: 'known', values: values.sort((a, b) => b.holders - a.holders) };
  });
  return { field, verdict: verdictOf(cells), cells };
}

function verdictOf(cells: readonly Cell[]): Verdict {
  const known = cells.flatMap((cell) => (cell.state === 'known' ? [cell.values] : []));
  if (known.length < 2) return known.length === 1 ? 'one' : 'unknown';
  const values = known.flat();
  if (values.every(({ holders }) => holders === cells.length)) return 'same';
  if (values.some(({ holders }) => holders > 1)) return 'partly';
  return values.every(({ item }) => item.type === 'prose' || item.type === 'address')
    ? 'own'
    : 'different';
}

function itemsOf(value: FieldValue, vocabularies: Vocabularies): Item[] {
  switch (value.type) {
    case 'terms': {
      const { list, ids } = value;
      return inOrder(vocabularies[list], ids).map((id) => ({ type: 'term', list, id }));
    }
    case 'entities':
      return value.ids.map((id) => ({ type: 'entity', id }));
    default:
      return [value];
  }
}

function keyOf(item: Item): string {
  switch (item.type) {
    // Lists may have a word in common that means something else in each.
    case 'term':
      return `${item.list} ${item.id}`;
    case 'entity':
      return item.id;
    case 'period':
      return `${item.period.start ?? ''}/${item.period.end ?? ''}`;
    case 'date':
      return item.date;
    case 'address':
      return item.url;
    default:
      return item.text;
  }
}
