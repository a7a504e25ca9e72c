import type { CollectionName, Collections } from '../schema.ts';
import type { Areas } from './areas.ts';
import type { Problem } from './problem.ts';
import {
  COLLECTIONS,
  type RawCollections,
  RECORD_COLLECTIONS,
  type RecordCollection,
  recordName,
  VOCABULARIES,
  type VocabularyName,
} from './structure.ts';
import { FILE_WORDS, type Words } from './words.ts';

/** What a check needs to know besides the records. */
export interface CheckContext {
  /** The day up to which facts are in this version: 2018-11-22. */
  readonly date: string;
  /** The day of the check: whatever has been done was done by then. Absent: days are not held against it. */
  readonly today?: string;
  /** What the geo tables say of the codes of gemeenten and regions. Absent: codes are not checked. */
  readonly areas?: Areas;
  /** Collections whose file could not be read; whoever read them has reported it. */
  readonly unreadable?: ReadonlySet<CollectionName>;
  /** What problems call the things an editor sees; absent: those of files. */
  readonly words?: Words;
}

/** What the checks look at. */
export interface Subject {
  readonly raw: RawCollections;
  /** Records of the right shape only. */
  readonly records: Collections;
  /** For each id where it stands, also of records of the wrong shape: their id still exists. */
  readonly places: ReadonlyMap<string, readonly RecordCollection[]>;
  readonly terms: ReadonlyMap<VocabularyName, ReadonlySet<string>>;
  readonly context: CheckContext;
  readonly words: Words;
  /** False when the collection could not be read: what refers to it cannot be judged. */
  canJudge(name: CollectionName): boolean;
}

/** One check: looks at the whole version and yields what is wrong. Pure; must not throw. */
export type Check = (subject: Subject) => Iterable<Problem>;

/** The id of anything that may be a record; undefined when it has none. */
export function idOf(record: unknown): string | undefined {
  if (typeof record !== 'object' || record === null || !('id' in record)) return undefined;
  return typeof record.id === 'string' ? record.id : undefined;
}

const listAt = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Indexes what was read, for the checks. */
export function makeSubject(
  raw: RawCollections,
  records: Collections,
  context: CheckContext,
): Subject {
  const places = new Map<string, RecordCollection[]>();
  for (const name of RECORD_COLLECTIONS) {
    for (const record of listAt(raw[name])) {
      const id = idOf(record);
      if (id === undefined) continue;
      const found = places.get(id);
      if (found) found.push(name);
      else places.set(id, [name]);
    }
  }
  const lists: Partial<Record<VocabularyName, unknown>> =
    typeof raw.vocabularies === 'object' && raw.vocabularies !== null ? raw.vocabularies : {};
  const terms = new Map(
    VOCABULARIES.map((name) => [
      name,
      new Set(listAt(lists[name]).flatMap((term) => idOf(term) ?? [])),
    ]),
  );
  return {
    raw,
    records,
    places,
    terms,
    context,
    words: context.words ?? FILE_WORDS,
    canJudge: (name) => Array.isArray(raw[name]) || (name === 'vocabularies' && name in raw),
  };
}

/** A sound record with the collection it is in; the name tells which fields it has. */
export type FoundRecord = {
  [K in RecordCollection]: { readonly name: K; readonly record: Collections[K][number] };
}[RecordCollection];

/** Every sound record of every list collection. */
export function* eachRecord(subject: Subject): Generator<FoundRecord> {
  for (const name of RECORD_COLLECTIONS) {
    // The compiler does not see that a name and the records under it belong together.
    for (const record of subject.records[name]) yield { name, record } as FoundRecord;
  }
}

/** Every text in what was read, sound or not, with where it stands. */
export function* eachText(
  subject: Subject,
): Generator<{ name: CollectionName; record: string; path: readonly PropertyKey[]; text: string }> {
  for (const name of COLLECTIONS) {
    const value = subject.raw[name];
    if (Array.isArray(value)) {
      for (const [index, record] of value.entries()) {
        for (const found of textsIn(record)) {
          yield { name, record: recordName(record, index), ...found };
        }
      }
    } else {
      for (const found of textsIn(value)) yield { name, record: '', ...found };
    }
  }
}

/** The format is at most six levels deep; what nests deeper is junk that would exhaust the stack. */
const MAX_DEPTH = 12;

/** Every text in a value, as deep as the format goes, with the way to it. */
export function* textsIn(
  value: unknown,
  path: readonly PropertyKey[] = [],
): Generator<{ path: readonly PropertyKey[]; text: string }> {
  if (path.length > MAX_DEPTH) return;
  if (typeof value === 'string') yield { path, text: value };
  else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* textsIn(item, [...path, index]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* textsIn(item, [...path, key]);
  }
}
