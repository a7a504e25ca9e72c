import type { Collections } from '../schema.ts';
import type { Difference, ListDifference, RecordChange } from './difference.ts';
import { RECORD_LISTS, VOCABULARY_LISTS } from './lists.ts';

interface Identified {
  readonly id: string;
}

/**
 * The later version, from the earlier one and what differs: `applyDifference(diffCollections(a, b), a)` equals b.
 * What is given is left as it was; the outcome shares records with it. In a difference that was made for another
 * version, a change or removal of a record that is not there counts for nothing.
 */
export function applyDifference(difference: Difference, before: Collections): Collections {
  const { collections, vocabularies } = difference;
  // Each list goes with the difference of its own name, which the compiler cannot follow through a loop.
  const list = (records: readonly Identified[], changes: ListDifference<Identified>) =>
    applyToList(changes, records);
  return {
    ...Object.fromEntries(
      RECORD_LISTS.map((name) => [name, list(before[name], collections[name])]),
    ),
    vocabularies: Object.fromEntries(
      VOCABULARY_LISTS.map((name) => [name, list(before.vocabularies[name], vocabularies[name])]),
    ),
  } as Collections;
}

/** The later list, from the earlier one and what differs; see applyDifference. */
export function applyToList<T extends Identified>(
  { added, removed, changed, order }: ListDifference<T>,
  before: readonly T[],
): T[] {
  const gone = new Set(removed.map(({ id }) => id));
  const changes = new Map(changed.map((change) => [change.formerId ?? change.id, change]));
  const kept = before
    .filter(({ id }) => !gone.has(id))
    .map((record) => applyChange(changes.get(record.id), record));
  const records = [...kept, ...added];
  if (order !== undefined) {
    const byId = new Map(records.map((record) => [record.id, record]));
    return order.flatMap((id) => byId.get(id) ?? []);
  }
  const sameIds = added.length === 0 && changed.every(({ formerId }) => formerId === undefined);
  return sameIds ? records : records.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function applyChange<T extends Identified>(change: RecordChange | undefined, record: T): T {
  if (change === undefined) return record;
  const fields = new Map<string, unknown>(Object.entries(record));
  fields.set('id', change.id);
  for (const { field, after } of change.fields) {
    if (after === undefined) fields.delete(field);
    else fields.set(field, after);
  }
  // Every field is as the later record had it.
  return Object.fromEntries(fields) as unknown as T;
}
