import type { Collections } from '../schema.ts';
import { applyToList } from './applyDifference.ts';
import type { Difference, FieldChange, ListDifference, RecordChange } from './difference.ts';
import { RECORD_LISTS, VOCABULARY_LISTS } from './lists.ts';
import { findRenames, type Renames, together } from './renames.ts';
import { mapTexts, ownValue, sameValue } from './values.ts';

interface Identified {
  readonly id: string;
}

/**
 * What was added, removed and changed between two versions that passed the check (within a list, ids are unique).
 * A record that got another id, as the aliases of the later version tell, is changed; one that was merged into
 * another is removed. What is given is left as it was; the outcome shares records with it.
 */
export function diffCollections(before: Collections, after: Collections): Difference {
  const renames = findRenames(before, after);
  const all = together(renames);
  // Each list is compared with the one of its own name, which the compiler cannot follow through a loop.
  const list = (was: readonly Identified[], is: readonly Identified[], itsOwn?: Renames) =>
    diffLists(was, is, itsOwn ?? new Map(), all);
  return {
    collections: Object.fromEntries(
      RECORD_LISTS.map((name) => [name, list(before[name], after[name], renames.get(name))]),
    ) as unknown as Difference['collections'],
    vocabularies: Object.fromEntries(
      VOCABULARY_LISTS.map((name) => [
        name,
        list(before.vocabularies[name], after.vocabularies[name]),
      ]),
    ) as unknown as Difference['vocabularies'],
  };
}

function diffLists<T extends Identified>(
  before: readonly T[],
  after: readonly T[],
  itsOwn: Renames,
  all: Renames,
): ListDifference<T> {
  const is = new Map(after.map((record) => [record.id, record]));
  const idNow = ({ id }: T) => itsOwn.get(id) ?? id;
  const was = new Map(before.map((record) => [idNow(record), record]));
  const difference = {
    added: after.filter(({ id }) => !was.has(id)),
    removed: before.filter((record) => !is.has(idNow(record))),
    changed: after.flatMap((record) => {
      const old = was.get(record.id);
      return old === undefined ? [] : (recordChange(old, record, all) ?? []);
    }),
  };
  const order = after.map(({ id }) => id);
  const follows = sameValue(
    applyToList(difference, before).map(({ id }) => id),
    order,
  );
  return follows ? difference : { ...difference, order };
}

/** What is other than before in a record; undefined when nothing is. */
function recordChange(
  before: Identified,
  after: Identified,
  renames: Renames,
): RecordChange | undefined {
  // By far the most records are the same: that is found out without a list of fields.
  if (sameValue(before, after)) return undefined;
  const fields = [...new Set([...Object.keys(after), ...Object.keys(before)])]
    .filter((field) => field !== 'id')
    .flatMap(
      (field) => fieldChange(field, ownValue(before, field), ownValue(after, field), renames) ?? [],
    );
  if (before.id !== after.id) return { id: after.id, formerId: before.id, fields };
  return fields.length === 0 ? undefined : { id: after.id, fields };
}

function fieldChange(
  field: string,
  before: unknown,
  after: unknown,
  renames: Renames,
): FieldChange | undefined {
  if (sameValue(before, after)) return undefined;
  const renamed = mapTexts(before, (text) => renames.get(text) ?? text);
  return {
    field,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    ...(sameValue(renamed, after) ? { followsRename: true } : {}),
  };
}
