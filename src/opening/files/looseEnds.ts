/** Takes away what refers to nothing: in a part of a data set that is no fault. */
import { type Problem, warning } from '../../domain/check/problem.ts';
import { REFERENCE_FIELDS, type Target } from '../../domain/check/referenceFields.ts';
import { RECORD_COLLECTIONS, type RecordCollection } from '../../domain/check/structure.ts';
import { isRecord } from '../../domain/isRecord.ts';
import type { Collections } from '../../domain/schema.ts';
import { FILE_SOURCE } from './completed.ts';

interface Trimmed {
  readonly collections: Collections;
  /** One for each field that was cut, or record that was left out. */
  readonly problems: readonly Problem[];
}

/**
 * The same without references to records that are not there, and without relations of which an end is not there.
 * Citations of sources that are not there go too; the file itself is cited when none is left.
 */
export function withoutLooseEnds(collections: Collections): Trimmed {
  const places = new Map<string, Set<RecordCollection>>();
  for (const name of RECORD_COLLECTIONS) {
    for (const { id } of collections[name]) {
      const found = places.get(id);
      if (found === undefined) places.set(id, new Set([name]));
      else found.add(name);
    }
  }
  const isThere = (id: unknown, target: Target) =>
    'list' in target || target.to.some((name) => places.get(String(id))?.has(name) === true);
  const problems: Problem[] = [];
  const trimmed = RECORD_COLLECTIONS.map((name) => {
    const fields = Object.entries<Target>(REFERENCE_FIELDS[name]);
    const records = collections[name].flatMap((record): object[] => {
      const kept: Record<string, unknown> = { ...record };
      for (const [field, target] of fields) {
        const value = kept[field];
        if (value === undefined) continue;
        const ids = [value].flat();
        const found = ids.filter((id) => isThere(id, target));
        if (found.length === ids.length) continue;
        const gone = ids.filter((id) => !found.includes(id)).join(', ');
        if (name === 'relations') {
          problems.push(leftOut(record.id, field, gone));
          return [];
        }
        problems.push(cut(name, record.id, field, gone));
        if (found.length > 0) kept[field] = found;
        else delete kept[field];
      }
      if (Array.isArray(kept.sources)) {
        const cited = kept.sources.filter(
          (citation) => isRecord(citation) && isThere(citation.source, { to: ['sources'] }),
        );
        kept.sources = cited.length > 0 ? cited : [{ source: FILE_SOURCE }];
      }
      return [kept];
    });
    return [name, records] as const;
  });
  // Of the same shape as before: only optional fields were taken away.
  return { collections: { ...collections, ...Object.fromEntries(trimmed) }, problems };
}

const leftOut = (record: string, field: string, gone: string): Problem =>
  warning(
    'left-out',
    { name: 'relations', record, path: [field] },
    `"${gone}" staat niet in uw gegevens. Deze relatie is weggelaten.`,
    'Zet in uw gegevens waar de relatie naar verwijst. Klopt het zo? Dan is het goed.',
  );

const cut = (name: RecordCollection, record: string, field: string, gone: string): Problem =>
  warning(
    'left-out',
    { name, record, path: [field] },
    `"${gone}" staat niet in uw gegevens. De verwijzing is weggelaten.`,
    'Zet in uw gegevens waarnaar het verwijst. Klopt het zo? Dan is het goed.',
  );
