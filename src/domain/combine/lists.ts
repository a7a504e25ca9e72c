/** A version as plain lists of rows, whatever they hold: what a visitor gives is not trusted yet. */
import type { RecordCollection, VocabularyName } from '../check/structure.ts';
import { RECORD_LISTS, VOCABULARY_LISTS } from '../diff/lists.ts';
import { ownValue } from '../diff/values.ts';
import { isRecord } from '../isRecord.ts';
import type { CollectionName, Collections } from '../schema.ts';

/** A list that rows can be put in. What is gone is no row to add: only an editor takes something away. */
export type ListName = Exclude<RecordCollection, 'formerIds'> | VocabularyName;

/** A record or a word. Only its id is known for certain. */
export interface Row {
  readonly id: string;
  readonly [field: string]: unknown;
}

export type Lists = ReadonlyMap<ListName, readonly Row[]>;

export const isRecordList = (list: ListName): list is Exclude<RecordCollection, 'formerIds'> =>
  (RECORD_LISTS as readonly string[]).includes(list);

export const LISTS: readonly ListName[] = [
  ...RECORD_LISTS.filter((name) => name !== 'formerIds'),
  ...VOCABULARY_LISTS,
];

/** The collection whose file and sheet a list stands in. */
export const collectionOf = (list: ListName): CollectionName =>
  isRecordList(list) ? list : 'vocabularies';

/** The rows of a list of anything that may be a version: those with an id, of the same id the first. */
export function rowsOf(collections: object, list: ListName): Row[] {
  const holder = isRecordList(list) ? collections : ownValue(collections, 'vocabularies');
  const found = isRecord(holder) ? ownValue(holder, list) : undefined;
  const rows = new Map<string, Row>();
  for (const row of Array.isArray(found) ? found : []) {
    const id = isRecord(row) ? ownValue(row, 'id') : undefined;
    if (typeof id === 'string' && id !== '' && !rows.has(id)) rows.set(id, row as Row);
  }
  return [...rows.values()];
}

/**
 * The version with these rows over it: those with an id that it has take the place of that record, others are added.
 * Nothing is taken away. Records come by id, words in the order they have, new ones last.
 */
export function putOver(version: Collections, rows: Lists): Collections {
  const over = (list: ListName) => {
    const given = new Map((rows.get(list) ?? []).map((row) => [row.id, row]));
    const kept = rowsOf(version, list).map((row) => given.get(row.id) ?? row);
    const known = new Set(kept.map(({ id }) => id));
    const added = [...given.values()].filter(({ id }) => !known.has(id));
    if (added.length === 0) return kept;
    return isRecordList(list) ? [...kept, ...added].sort(byId) : [...kept, ...added];
  };
  const named = (names: readonly ListName[]) =>
    Object.fromEntries(names.map((name) => [name, over(name)]));
  // As trustworthy as the rows are.
  return {
    ...version,
    ...named(LISTS.filter(isRecordList)),
    vocabularies: named(VOCABULARY_LISTS),
  } as unknown as Collections;
}

export const byId = (a: Row, b: Row): number => (a.id < b.id ? -1 : 1);
