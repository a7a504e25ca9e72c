/** Whether rows that were proposed for one version can go into another. */
import { sameValue } from '../diff/values.ts';
import type { Collections } from '../schema.ts';
import { type ListName, type Lists, type Row, rowsOf } from './lists.ts';

export interface Conflict {
  readonly list: ListName;
  readonly id: string;
  /** "changed": it says something else than the proposal was made of. "gone": it is no more. "taken": its id is in use. */
  readonly why: 'changed' | 'gone' | 'taken';
}

export interface Placed {
  /** The rows that say something else than the version, whole: what they leave empty stays what it is. */
  readonly rows: Lists;
  /** Rows that would undo what somebody else did in the version. */
  readonly conflicts: readonly Conflict[];
}

/** Holds proposed rows, made of `origin`, against the version they are to go into. */
export function placed(rows: Lists, origin: Collections, version: Collections): Placed {
  const conflicts: Conflict[] = [];
  const kept = new Map<ListName, Row[]>();
  for (const [list, its] of rows) {
    const then = new Map(rowsOf(origin, list).map((row) => [row.id, row]));
    const now = new Map(rowsOf(version, list).map((row) => [row.id, row]));
    kept.set(
      list,
      its.flatMap((row) => {
        const [before, after] = [then.get(row.id), now.get(row.id)];
        const whole = { ...after, ...row };
        // What it does not change, it does not bring back either.
        if (sameValue({ ...before, ...row }, before) || sameValue(whole, after)) return [];
        if (!sameValue(before, after)) {
          const why = after === undefined ? 'gone' : before === undefined ? 'taken' : 'changed';
          conflicts.push({ list, id: row.id, why });
        }
        return [whole];
      }),
    );
  }
  return { rows: kept, conflicts };
}
