/** A difference as a whole, in words for people. */
import type { RecordCollection, VocabularyName } from '../check/structure.ts';
import { collectionLabels, vocabularyLabels } from '../fieldLabels.ts';
import { explanationOf, type FormerIds } from '../formerIds.ts';
import type { CollectionName, Collections } from '../schema.ts';
import type { Difference, ListDifference, RecordChange } from './difference.ts';
import { isOfSources, ownChange } from './entityChanges.ts';
import { type FieldWords, fieldWords, valueWords, type Wording } from './fieldWords.ts';
import type { Glossary } from './glossary.ts';
import { RECORD_LISTS, VOCABULARY_LISTS } from './lists.ts';
import { ownValue } from './values.ts';

export interface RecordWords {
  readonly id: string;
  readonly name: string;
  /** The label of its kind, of records that have one; of a result that of its status. */
  readonly kind?: string;
  /** Of a relation: since when and until when. */
  readonly period?: string;
}

export interface RemovedWords extends RecordWords {
  /** What the later version says about it. */
  readonly note?: string;
  /** The name of the record that took its place. */
  readonly replacedBy?: string;
}

export interface ChangedWords extends RecordWords {
  readonly formerId?: string;
  /** Empty when only its id is another. */
  readonly fields: readonly FieldWords[];
  /** The same is told by other sources, or was checked on another day. */
  readonly onlySources: boolean;
}

/** What differs in one list. */
export interface ListWords<L extends string = string> {
  readonly list: L;
  readonly label: string;
  readonly added: readonly RecordWords[];
  readonly removed: readonly RemovedWords[];
  /** Without what only follows another record to its new id. */
  readonly changed: readonly ChangedWords[];
  /** What stayed stands in another order. */
  readonly reordered: boolean;
}

export interface DifferenceWords {
  /** Every collection and every list of words, also where nothing differs. */
  readonly collections: readonly ListWords<RecordCollection>[];
  readonly vocabularies: readonly ListWords<VocabularyName>[];
}

/** Puts `difference`, which is between these two versions, into words: everything, in the order of the files. */
export function describeDifference(
  difference: Difference,
  [before, after]: readonly [before: Collections, after: Collections],
  wording: Wording,
): DifferenceWords {
  const lang = wording.after.lang;
  const former = new Map(after.formerIds.map((entry) => [entry.id, entry]));
  return {
    collections: RECORD_LISTS.map((list) => ({
      list,
      label: collectionLabels[list][lang],
      ...describeList(list, difference.collections[list], before[list], after[list], {
        ...wording,
        former,
      }),
    })),
    vocabularies: VOCABULARY_LISTS.map((list) => ({
      list,
      label: vocabularyLabels[list][lang],
      ...describeList(
        'vocabularies',
        difference.vocabularies[list],
        before.vocabularies[list],
        after.vocabularies[list],
        { ...wording, former: new Map() },
      ),
    })),
  };
}

interface Identified {
  readonly id: string;
}

function describeList(
  collection: CollectionName,
  { added, removed, changed, order }: ListDifference<Identified>,
  before: readonly Identified[],
  after: readonly Identified[],
  wording: Wording & { readonly former: FormerIds },
): Omit<ListWords, 'list' | 'label'> {
  const later = new Map(after.map((record) => [record.id, record]));
  const words = (record: Identified, glossary: Glossary) =>
    recordWords(collection, record, glossary, wording);
  const changedWords = (change: RecordChange): ChangedWords[] => {
    const record = later.get(change.id);
    const fields = ownChange(change)?.fields ?? [];
    if (record === undefined || (fields.length === 0 && collection === 'relations')) return [];
    if (fields.length === 0 && change.formerId === undefined) return [];
    return [
      {
        ...words(record, wording.after),
        ...(change.formerId === undefined ? {} : { formerId: change.formerId }),
        fields: fields.map((field) => fieldWords(collection, field, wording)),
        onlySources: fields.length > 0 && isOfSources(fields),
      },
    ];
  };
  return {
    added: added.map((record) => words(record, wording.after)),
    removed: removed.map((record) => {
      const { note, replacedBy } = explanationOf(wording.former, record.id) ?? {};
      return {
        ...words(record, wording.before),
        ...(note === undefined ? {} : { note }),
        ...(replacedBy === undefined ? {} : { replacedBy: wording.after.nameOf(replacedBy) }),
      };
    }),
    changed: changed.flatMap(changedWords),
    reordered: order !== undefined && isReordered(before, order, wording),
  };
}

function recordWords(
  collection: CollectionName,
  record: Identified,
  glossary: Glossary,
  { formats }: Wording,
): RecordWords {
  if (collection === 'vocabularies') {
    // Every word has a label in each language.
    const { label } = record as Collections['vocabularies']['domains'][number];
    return { id: record.id, name: label[glossary.lang] };
  }
  const kindField = collection === 'results' ? 'status' : 'kind';
  const kind = ownValue(record, kindField);
  const { since, until } = record as { since?: string; until?: string };
  const period =
    collection === 'relations' ? formats.period({ start: since, end: until }) : undefined;
  return {
    id: record.id,
    name: glossary.nameOf(record.id),
    ...(kind === undefined
      ? {}
      : { kind: valueWords(collection, kindField, kind, glossary, formats) }),
    ...(period === undefined ? {} : { period }),
  };
}

/** Does what is in both lists stand in another order? */
function isReordered(
  before: readonly Identified[],
  order: readonly string[],
  { renames }: Wording,
): boolean {
  const now = new Set(order);
  const idNow = (id: string) => (now.has(id) ? id : (renames.get(id) ?? id));
  const then = before.map(({ id }) => idNow(id)).filter((id) => now.has(id));
  const kept = new Set(then);
  const left = order.filter((id) => kept.has(id));
  return left.some((id, index) => id !== then[index]);
}
