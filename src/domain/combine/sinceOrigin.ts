/** What somebody changed in a file that was made of an earlier version: the rest is what the map said then. */
import { ownValue, sameValue } from '../diff/values.ts';
import type { Collections } from '../schema.ts';
import { isRecordList, LISTS, type ListName, type Row, rowsOf } from './lists.ts';

/** What a relation is known by. */
const ENDS: ReadonlySet<string> = new Set(['from', 'kind', 'to']);

/**
 * The same file, without the values that it has from `origin`: they say nothing of today. A row that is no more in the
 * published version, and was not changed, is left out. Nothing that is given is changed.
 */
export function sinceOrigin(own: object, origin: Collections, published: Collections): object {
  const former = new Set(published.formerIds.map(({ id }) => id));
  const changed = (list: ListName) => {
    const then = new Map(rowsOf(origin, list).map((row) => [row.id, row]));
    const now = new Set(rowsOf(published, list).map(({ id }) => id));
    return rowsOf(own, list).flatMap((row): Row[] => {
      const before = then.get(row.id);
      if (before === undefined) return [row];
      const fields = Object.entries(row).filter(
        ([field, value]) => !sameValue(value, ownValue(before, field)),
      );
      if (!now.has(row.id)) {
        if (fields.length === 0) return [];
        // Without a published record of another id it must stand by itself.
        if (!former.has(row.id)) return [row];
      }
      const ends = Object.entries(row).filter(([field]) => list === 'relations' && ENDS.has(field));
      return [{ ...Object.fromEntries([...ends, ...fields]), id: row.id }];
    });
  };
  const named = (names: readonly ListName[]) =>
    Object.fromEntries(names.map((name) => [name, changed(name)]));
  return {
    ...own,
    ...named(LISTS.filter(isRecordList)),
    vocabularies: named(LISTS.filter((list) => !isRecordList(list))),
  };
}
