/** Which own row is which published record: by its id, or by an id that one of the two used before. */
import { explanationOf, type FormerIds, successorId } from '../formerIds.ts';
import type { FormerId } from '../schema.ts';
import { byId, isRecordList, LISTS, type Lists, type Row } from './lists.ts';

/** What stands under ids that are no more. */
export interface Former {
  readonly published: FormerIds;
  readonly own: FormerIds;
}

export const formerIn = (entries: readonly FormerId[]): FormerIds =>
  new Map(entries.map((entry) => [entry.id, entry]));

/** What the published version says of something that is no more. */
export interface Said {
  readonly note: string;
  /** What took its place, when that is there. */
  readonly replacedBy?: string;
}

export interface KnownIds {
  /** The published id of what an own row is; absent: it is new, or no more. */
  readonly idOf: ReadonlyMap<string, string>;
  /** Own rows that stand for nothing, by their id, with what the published version says of them. */
  readonly retired: ReadonlyMap<string, Said>;
}

/**
 * For every list but the relations, which are known by what they join. Words have no former ids.
 * `sameAs`: what a person says is the same, own id → published id.
 */
export function knownIds(
  published: Lists,
  own: Lists,
  former: Former,
  sameAs: ReadonlyMap<string, string>,
): KnownIds {
  const idOf = new Map<string, string>();
  const retired = new Map<string, Said>();
  for (const list of LISTS.filter((name) => isRecordList(name) && name !== 'relations')) {
    const there = new Set(published.get(list)?.map(({ id }) => id));
    const rows = [...(own.get(list) ?? [])].sort(byId);
    const renamed = renamedHere(there, rows, former.own);
    // Under its own id it certainly is that record, or a new one.
    const standing = new Set(
      rows.flatMap(({ id }) => (there.has(id) || !former.published.has(id) ? [id] : [])),
    );
    const taken = new Set(standing);
    for (const { id } of rows.filter((row) => !there.has(row.id))) {
      const now =
        given(sameAs.get(id), there) ??
        successorId(
          former.published,
          id,
          (found) => found !== id && (there.has(found) || standing.has(found)),
        ) ??
        renamed.get(id);
      if (now !== undefined && !taken.has(now)) {
        taken.add(now);
        idOf.set(id, now);
        continue;
      }
      const said = explanationOf(former.published, id);
      if (now === undefined && said === undefined) continue;
      retired.set(id, { note: said?.note ?? '', ...(now !== undefined && { replacedBy: now }) });
    }
  }
  return { idOf, retired };
}

const given = (id: string | undefined, there: ReadonlySet<string>): string | undefined =>
  id !== undefined && there.has(id) ? id : undefined;

/** Own id → the published id that the own file says it was. */
function renamedHere(
  there: ReadonlySet<string>,
  rows: readonly Row[],
  former: FormerIds,
): Map<string, string> {
  const own = new Set(rows.map(({ id }) => id));
  const renamed = new Map<string, string>();
  for (const id of [...former.keys()].sort()) {
    if (!there.has(id) || own.has(id)) continue;
    const now = successorId(former, id, (found) => own.has(found));
    if (now !== undefined && !renamed.has(now)) renamed.set(now, id);
  }
  return renamed;
}
