/** What is the same record under another id. */
import type { RecordCollection } from '../check/structure.ts';
import { successorId } from '../formerIds.ts';
import type { Collections, Relation } from '../schema.ts';
import type { Difference } from './difference.ts';
import { RECORD_LISTS } from './lists.ts';

/** Id in the earlier version → id in the later one. */
export type Renames = ReadonlyMap<string, string>;

const idsOf = (records: readonly { readonly id: string }[]) => new Set(records.map(({ id }) => id));

/**
 * The records of each collection that got another id: an alias of the later version leads from the old id to a
 * record of the same collection that is new. What was merged into a record that existed already is not among
 * them: that is gone.
 */
export function findRenames(
  before: Collections,
  after: Collections,
): ReadonlyMap<RecordCollection, Renames> {
  const former = new Map(after.formerIds.map((entry) => [entry.id, entry]));
  const found = new Map<RecordCollection, Renames>();
  for (const name of RECORD_LISTS) {
    const was = idsOf(before[name]);
    const is = idsOf(after[name]);
    const renames = new Map<string, string>();
    /** Of several that became one new record, the first counts as that record. */
    const taken = new Set<string>();
    for (const id of was) {
      if (is.has(id)) continue;
      const now = successorId(former, id, (successor) => is.has(successor));
      if (now === undefined || was.has(now) || taken.has(now)) continue;
      taken.add(now);
      renames.set(id, now);
    }
    found.set(name, renames);
  }
  const ends = together(found);
  return found.set('relations', relationRenames(before.relations, after.relations, ends));
}

/** Of all collections: an id is in one of them only. */
export const together = (renames: ReadonlyMap<RecordCollection, Renames>): Renames =>
  new Map([...renames.values()].flatMap((ofOne) => [...ofOne]));

/** Relations are the same when they are of one kind and join the same two, whatever their id. */
function relationRenames(
  before: readonly Relation[],
  after: readonly Relation[],
  renames: Renames,
): Renames {
  const idNow = (id: string) => renames.get(id) ?? id;
  const key = (kind: string, from: string, to: string) => [kind, from, to].join(' ');
  const was = idsOf(before);
  const is = idsOf(after);
  const waiting = new Map<string, string[]>();
  for (const { id, kind, from, to } of after) {
    if (was.has(id)) continue;
    const found = waiting.get(key(kind, from, to));
    if (found) found.push(id);
    else waiting.set(key(kind, from, to), [id]);
  }
  const found = new Map<string, string>();
  for (const { id, kind, from, to } of before) {
    if (is.has(id)) continue;
    const now = waiting.get(key(kind, idNow(from), idNow(to)))?.shift();
    if (now !== undefined) found.set(id, now);
  }
  return found;
}

/** The records that got another id, as a difference says it. */
export const renamesOf = (difference: Difference): Renames =>
  new Map(
    RECORD_LISTS.flatMap((name) =>
      difference.collections[name].changed.flatMap(({ id, formerId }) =>
        formerId === undefined ? [] : [[formerId, id] as const],
      ),
    ),
  );
