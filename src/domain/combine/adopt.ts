/** Rewrites an own row so that it refers to the records of the published version. */
import { REFERENCE_FIELDS, type Target } from '../check/referenceFields.ts';
import { ownValue } from '../diff/values.ts';
import { isRecord } from '../isRecord.ts';
import { isRecordList, type ListName, type Row } from './lists.ts';

/** The id to refer to; undefined: it is no more, and nothing took its place. */
export type Refer = (id: string) => string | undefined;

/** The fields of a list that hold ids of records; words of vocabularies stay what they are. */
function recordFields(list: ListName): string[] {
  if (!isRecordList(list)) return [];
  return Object.entries<Target>(REFERENCE_FIELDS[list])
    .filter(([, target]) => 'to' in target)
    .map(([field]) => field);
}

/** The same row with these ids in the fields that refer; an id that leads nowhere is left out. */
export function adopted(list: ListName, row: Row, refer: Refer): Row {
  const fields = recordFields(list).filter((field) => Object.hasOwn(row, field));
  const sources = citationsOf(row);
  if (fields.length === 0 && sources === undefined) return row;
  const entries = new Map<string, unknown>(Object.entries(row));
  for (const field of fields) {
    const value = ownValue(row, field);
    const found = Array.isArray(value)
      ? [...new Set(value.flatMap((id) => (typeof id === 'string' ? (refer(id) ?? []) : [id])))]
      : typeof value === 'string'
        ? refer(value)
        : value;
    if (found === undefined || (Array.isArray(found) && found.length === 0)) entries.delete(field);
    else entries.set(field, found);
  }
  if (sources !== undefined) entries.set('sources', sources.map(citing(refer)));
  return { ...Object.fromEntries(entries), id: row.id };
}

function citationsOf(row: Row): readonly unknown[] | undefined {
  const sources = ownValue(row, 'sources');
  return Array.isArray(sources) ? sources : undefined;
}

const citing =
  (refer: Refer) =>
  (citation: unknown): unknown => {
    const source = isRecord(citation) ? ownValue(citation, 'source') : undefined;
    const now = typeof source === 'string' ? refer(source) : undefined;
    // A source that is no more stays named: the check says so.
    return now === undefined ? citation : { ...(citation as object), source: now };
  };
