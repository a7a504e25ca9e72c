/** The published version and somebody's own file: what the own one adds, and where it says something else. */
import { ownValue } from '../diff/values.ts';
import { type FormerIds, successorId } from '../formerIds.ts';
import { isRecord } from '../isRecord.ts';
import type { Collections, FormerId } from '../schema.ts';
import { adopted, type Refer } from './adopt.ts';
import type { Added, Changed, Combination, FieldMerge, Retired } from './combination.ts';
import { formerIn, knownIds, type Said } from './knownIds.ts';
import { likesIn } from './likes.ts';
import { byId, isRecordList, LISTS, type ListName, type Lists, type Row, rowsOf } from './lists.ts';
import { mergeValue } from './mergeValue.ts';
import { knownRelations, type Named } from './relations.ts';

const NOBODY: ReadonlyMap<string, string> = new Map();

/**
 * `own` may be anything that was read, also a part of a version: what it lacks is not gone. `sameAs`: what a person says
 * is the same thing, own id → published id. Neither is changed. The order of rows does not matter, but for new words.
 */
export function combine(
  published: Collections,
  own: object,
  sameAs: ReadonlyMap<string, string> = NOBODY,
): Combination {
  const there = listsIn(published);
  const given = listsIn(own);
  const former = { published: formerIn(published.formerIds), own: formerIn(formerEntries(own)) };
  const { idOf, retired } = knownIds(there, given, former, sameAs);
  const refer = referring(there, given, former.published, idOf, retired);
  const found: { added: Added[]; changed: Changed[]; retired: Retired[]; same: number } = {
    added: [],
    changed: [],
    retired: [],
    same: 0,
  };
  for (const list of LISTS) {
    const before = there.get(list) ?? [];
    const known = new Map(before.map((row) => [row.id, row]));
    const likes = likesIn(before);
    const rows = given.get(list) ?? [];
    const ids =
      list === 'relations' ? knownRelations(before, rows, refer) : namedRows(rows, idOf, retired);
    for (const { row, id } of isRecordList(list) ? ids.sort((a, b) => byId(a.row, b.row)) : ids) {
      if (id === undefined) {
        const said = retired.get(row.id);
        if (said !== undefined) found.retired.push({ list, row, ...said });
        continue;
      }
      const mine = { ...adopted(list, row, refer), id };
      const its = known.get(id);
      if (its === undefined) found.added.push({ list, row: mine, likes: likes(mine) });
      else {
        const change = compared(list, its, mine, row.id);
        if (change === undefined) found.same += 1;
        else found.changed.push(change);
      }
    }
  }
  return found;
}

const namedRows = (
  rows: readonly Row[],
  idOf: ReadonlyMap<string, string>,
  retired: ReadonlyMap<string, Said>,
): Named[] =>
  rows.map((row) => ({ row, id: retired.has(row.id) ? undefined : (idOf.get(row.id) ?? row.id) }));

export const listsIn = (collections: object): Lists =>
  new Map(LISTS.map((list) => [list, rowsOf(collections, list)]));

function formerEntries(own: object): FormerId[] {
  const found = ownValue(own, 'formerIds');
  return (Array.isArray(found) ? found : []).filter(
    (entry) => isRecord(entry) && typeof entry.id === 'string',
  );
}

/** How own rows are to refer to the records of the published version. */
function referring(
  there: Lists,
  own: Lists,
  former: FormerIds,
  idOf: ReadonlyMap<string, string>,
  retired: ReadonlyMap<string, Said>,
): Refer {
  const idsIn = (lists: Lists) =>
    new Set(
      LISTS.filter(isRecordList).flatMap((list) => (lists.get(list) ?? []).map(({ id }) => id)),
    );
  const records = idsIn(there);
  const added = new Set([...idsIn(own)].filter((id) => !former.has(id)));
  return (id) => {
    if (records.has(id)) return id;
    const gone = retired.get(id);
    if (gone !== undefined) return gone.replacedBy;
    const now = idOf.get(id);
    if (now !== undefined || !former.has(id)) return now ?? id;
    const last = successorId(former, id, (found) => records.has(found) || added.has(found));
    return last === undefined ? undefined : (idOf.get(last) ?? last);
  };
}

function compared(list: ListName, published: Row, own: Row, ownId: string): Changed | undefined {
  const filled: FieldMerge[] = [];
  const contradicted: FieldMerge[] = [];
  for (const field of Object.keys(own)) {
    if (field === 'id') continue;
    const [theirs, mine] = [ownValue(published, field), ownValue(own, field)];
    const { outcome, combined } = mergeValue(field, theirs, mine);
    const merge = { field, published: theirs, own: mine, combined };
    if (outcome === 'filled') filled.push(merge);
    if (outcome === 'contradicted') contradicted.push(merge);
  }
  if (filled.length + contradicted.length === 0) return undefined;
  const { id } = published;
  return { list, id, ...(ownId !== id && { ownId }), filled, contradicted };
}
