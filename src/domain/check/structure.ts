/** First step of a check: is every record of the right shape? What is goes on to the other checks. */
import { type CollectionName, type Collections, collectionSchemas } from '../schema.ts';
import { issueText } from './issueText.ts';
import { error, fieldName, type Problem } from './problem.ts';
import { FILE_WORDS, type Words } from './words.ts';

/** What was read for a version, not yet trusted. A collection that could not be read is absent. */
export type RawCollections = { readonly [K in CollectionName]?: unknown };

export const COLLECTIONS = Object.keys(collectionSchemas) as readonly CollectionName[];
/** Collections that are plain lists of records with an id. */
export type RecordCollection = Exclude<CollectionName, 'vocabularies'>;
export const RECORD_COLLECTIONS = COLLECTIONS.filter(
  (name): name is RecordCollection => name !== 'vocabularies',
);
export type VocabularyName = keyof Collections['vocabularies'];
export const VOCABULARIES = Object.keys(
  collectionSchemas.vocabularies.def.shape,
) as readonly VocabularyName[];

export interface Structure {
  readonly problems: Problem[];
  /** The records that are of the right shape; the others are left out. */
  readonly sound: Collections;
}

const isObject = (value: unknown): value is Readonly<Record<PropertyKey, unknown>> =>
  typeof value === 'object' && value !== null;

/** What stands at a path in a value; undefined when there is nothing. */
function at(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((found, key) => (isObject(found) ? found[key] : undefined), value);
}

/** How a record is named in a problem: its id, or its place in the list counted from 1. */
export function recordName(record: unknown, index: number): string {
  const id = isObject(record) ? record.id : undefined;
  return typeof id === 'string' && id !== '' ? id : `nr. ${index + 1}`;
}

/** How many keys of a path lead to the record: `[12]` in a list, `['domains', 3]` in the vocabularies. */
const depthOf = (name: CollectionName) => (name === 'vocabularies' ? 2 : 1);

function nameAt(raw: unknown, place: readonly PropertyKey[]): string {
  const index = place.at(-1);
  if (typeof index !== 'number') return place.map(String).join('/');
  const name = recordName(at(raw, place), index);
  return place.length > 1 ? `${String(place[0])}/${name}` : name;
}

/**
 * Checks the shape of every collection. Never throws. A collection in `unreadable` was reported by
 * whoever read it and counts as empty without another word.
 */
export function checkStructure(
  raw: RawCollections,
  unreadable: ReadonlySet<CollectionName>,
  words: Words = FILE_WORDS,
): Structure {
  const problems: Problem[] = [];
  const sound: Partial<Record<CollectionName, unknown>> = {};
  for (const name of COLLECTIONS) {
    const value = raw[name];
    const file = `${name}.json`;
    /** Places of records that are not sound, as text. */
    const broken = new Set<string>();
    /** Places where something of the wrong type stands: whatever has a length is measured as well. */
    const mistyped = new Set<string>();
    if (value === undefined && !unreadable.has(name)) {
      const advice = `Maak ${file}, zo nodig met een lege lijst: [].`;
      problems.push(error('missing-collection', { name }, 'Dit bestand ontbreekt.', advice));
    } else if (value !== undefined) {
      for (const issue of collectionSchemas[name].safeParse(value).error?.issues ?? []) {
        const where = issue.path.join('/');
        if (mistyped.has(where)) continue;
        if (issue.code === 'invalid_type') mistyped.add(where);
        const place = issue.path.slice(0, depthOf(name));
        broken.add(place.join('/'));
        const record = nameAt(value, place);
        const field = fieldName(issue.path.slice(place.length));
        const text = issueText(issue, at(value, issue.path), words, name);
        problems.push({ level: 'error', file, record, field, ...text });
      }
    }
    const keep = (list: unknown, prefix: string) =>
      Array.isArray(list) ? list.filter((_, index) => !broken.has(`${prefix}${index}`)) : [];
    sound[name] =
      name === 'vocabularies'
        ? Object.fromEntries(VOCABULARIES.map((v) => [v, keep(at(value, [v]), `${v}/`)]))
        : keep(value, '');
  }
  // Every record left has passed the schema of its collection.
  return { problems, sound: sound as Collections };
}
