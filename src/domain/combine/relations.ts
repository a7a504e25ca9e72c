/** Relations are the same when they join the same two in the same way, whatever their id. */
import { relationId } from '../check/relationId.ts';
import { ownValue } from '../diff/values.ts';
import type { Refer } from './adopt.ts';
import { byId, type Row } from './lists.ts';

/** A row and the id it goes under from now on; undefined: it goes nowhere. */
export interface Named {
  readonly row: Row;
  readonly id: string | undefined;
}

/**
 * The id that each own relation goes under. Without one: it joins what is no more, it joins a thing to itself, or
 * another own row says the same.
 */
export function knownRelations(
  published: readonly Row[],
  own: readonly Row[],
  refer: Refer,
): Named[] {
  const there = new Set(published.map(({ id }) => id));
  const joining = new Map<string, string[]>();
  for (const row of published) {
    const join = joinOf(row, (id) => id);
    if (join === undefined || join === 'nowhere') continue;
    const ids = joining.get(join.key);
    if (ids === undefined) joining.set(join.key, [row.id]);
    else ids.push(row.id);
  }
  const taken = new Set(own.filter(({ id }) => there.has(id)).map(({ id }) => id));
  return [...own].sort(byId).map((row) => {
    if (there.has(row.id)) return { row, id: row.id };
    const join = joinOf(row, refer);
    // Of the wrong shape: the check says so.
    if (join === undefined) return { row, id: row.id };
    if (join === 'nowhere') return { row, id: undefined };
    const ids = joining.get(join.key) ?? [];
    const free = ids.find((id) => !taken.has(id));
    if (ids.length > 0 && free === undefined) return { row, id: undefined };
    const id = free ?? (join.isOther ? relationId(join) : row.id);
    if (taken.has(id)) return { row, id: undefined };
    taken.add(id);
    return { row, id };
  });
}

interface Join {
  readonly from: string;
  readonly kind: string;
  readonly to: string;
  readonly key: string;
  /** An end goes under another id in the published version. */
  readonly isOther: boolean;
}

function joinOf(row: Row, refer: Refer): Join | 'nowhere' | undefined {
  const [from, kind, to] = ['from', 'kind', 'to'].map((field) => ownValue(row, field));
  if (typeof from !== 'string' || typeof kind !== 'string' || typeof to !== 'string') return;
  const [now, then] = [refer(from), refer(to)];
  if (now === undefined || then === undefined) return 'nowhere';
  const isOther = now !== from || then !== to;
  // Two that became one.
  if (isOther && now === then) return 'nowhere';
  return { from: now, kind, to: then, key: JSON.stringify([now, kind, then]), isOther };
}
