/** A difference as seen from the organisations, programmes, pilots … that a reader knows. */
import { ENTITY_COLLECTIONS } from '../check/referenceFields.ts';
import { explanationOf } from '../formerIds.ts';
import type { Entity, EntityId, Network } from '../network.ts';
import type { FormerId, Relation } from '../schema.ts';
import type { Difference, FieldChange, ListDifference, RecordChange } from './difference.ts';
import { type Renames, renamesOf } from './renames.ts';

/** Changes of the relations of one entity, or of the results of a theme. */
type Listed<T> = Omit<ListDifference<T>, 'order'>;

export interface EntityChange {
  /**
   * "changed": something that is said of it is other, its results (of a theme) included.
   * "unchanged": the same is said of it, perhaps by other sources; relations may be other.
   */
  readonly kind: 'added' | 'removed' | 'changed' | 'unchanged';
  /** As it is; of what was removed: as it was. */
  readonly entity: Entity;
  /** Its id before, when that was another. */
  readonly formerId?: EntityId;
  /** What the later version says about an id that is no more: why, and what took its place. */
  readonly former?: FormerId;
  /** Its own fields. Empty for what was added or removed: that is other as a whole. */
  readonly fields: readonly FieldChange[];
  readonly relations: Listed<Relation>;
  readonly results: Listed<Difference['collections']['results']['added'][number]>;
  /** It is told by other sources, or was checked on another day, and nothing else differs. */
  readonly onlySources: boolean;
}

const SOURCE_FIELDS: ReadonlySet<string> = new Set(['sources', 'checkedOn']);

/** A change without what only follows another record to its new id; undefined when nothing is left. */
export function ownChange(change: RecordChange): RecordChange | undefined {
  const fields = change.fields.filter(({ followsRename }) => followsRename === undefined);
  return fields.length === 0 ? undefined : { ...change, fields };
}

/**
 * Every entity that was added or removed, or of which a field, relation or result differs, by its id in the later
 * version (of what was removed: the earlier), in the order of that version, removed ones last. `difference` must
 * be of these two versions. What only follows another record to its new id counts for nothing.
 */
export function entityChanges(
  difference: Difference,
  before: Network,
  after: Network,
): ReadonlyMap<EntityId, EntityChange> {
  const { collections } = difference;
  const renames = renamesOf(difference);
  const own = new Map<EntityId, RecordChange>();
  for (const name of Object.values(ENTITY_COLLECTIONS)) {
    for (const change of collections[name].changed) {
      const kept = change.formerId === undefined ? ownChange(change) : withOwnFields(change);
      if (kept !== undefined) own.set(change.id, kept);
    }
  }
  const relations = listedBy(
    collections.relations,
    [before.file.relations, after.file.relations],
    ({ from, to }) => [from, to],
    renames,
  );
  const results = listedBy(
    collections.results,
    [before.file.results, after.file.results],
    ({ themes }) => themes,
    renames,
  );
  const former = new Map(after.file.formerIds.map((entry) => [entry.id, entry]));

  const changes = new Map<EntityId, EntityChange>();
  const add = (entity: Entity, kind: 'added' | 'removed' | undefined) => {
    const change = own.get(entity.id);
    const itsRelations = relations.get(entity.id) ?? NOTHING;
    const itsResults = results.get(entity.id) ?? NOTHING;
    if ([change ?? NOTHING, itsRelations, itsResults].every((part) => part === NOTHING) && !kind)
      return;
    const fields = change?.fields ?? [];
    const formerId = change?.formerId;
    const saysOther = formerId !== undefined || !isOfSources(fields) || !isOnlySources(itsResults);
    const explanation = explanationOf(former, kind === 'removed' ? entity.id : (formerId ?? ''));
    changes.set(entity.id, {
      kind: kind ?? (saysOther ? 'changed' : 'unchanged'),
      entity,
      ...(formerId === undefined ? {} : { formerId }),
      ...(explanation === undefined ? {} : { former: explanation }),
      fields,
      relations: itsRelations,
      results: itsResults,
      onlySources:
        kind === undefined &&
        formerId === undefined &&
        [itsRelations, itsResults].every(isOnlySources) &&
        isOfSources(fields),
    });
  };
  const earlierIds = new Set([...before.entities.keys()].map((id) => renames.get(id) ?? id));
  for (const entity of after.entities.values()) {
    add(entity, earlierIds.has(entity.id) ? undefined : 'added');
  }
  for (const entity of before.entities.values()) {
    if (!after.entities.has(renames.get(entity.id) ?? entity.id)) add(entity, 'removed');
  }
  return changes;
}

const NOTHING = { added: [], removed: [], changed: [] } as const;

export const isOfSources = (fields: readonly FieldChange[]) =>
  fields.every(({ field }) => SOURCE_FIELDS.has(field));

const isOnlySources = ({ added, removed, changed }: Listed<unknown>) =>
  added.length === 0 && removed.length === 0 && changed.every(({ fields }) => isOfSources(fields));

const withOwnFields = (change: RecordChange): RecordChange =>
  ownChange(change) ?? { ...change, fields: [] };

/** The changes of a list, handed out to the entities that each record, as it was or is, belongs to. */
function listedBy<T extends { readonly id: string }>(
  difference: ListDifference<T>,
  [before, after]: readonly [readonly T[], readonly T[]],
  ownersOf: (record: T) => readonly EntityId[],
  renames: Renames,
): ReadonlyMap<EntityId, Listed<T>> {
  const lists = new Map<EntityId, { added: T[]; removed: T[]; changed: RecordChange[] }>();
  const ownersBefore = (record: T) => ownersOf(record).map((id) => renames.get(id) ?? id);
  const each = (owners: readonly EntityId[], note: (list: ReturnType<typeof listOf>) => void) => {
    for (const id of new Set(owners)) note(listOf(id));
  };
  const listOf = (id: EntityId) => {
    const list = lists.get(id) ?? { added: [], removed: [], changed: [] };
    lists.set(id, list);
    return list;
  };
  const earlier = new Map(before.map((record) => [record.id, record]));
  const later = new Map(after.map((record) => [record.id, record]));
  for (const record of difference.added) each(ownersOf(record), (list) => list.added.push(record));
  for (const record of difference.removed) {
    each(ownersBefore(record), (list) => list.removed.push(record));
  }
  for (const change of difference.changed.flatMap((found) => ownChange(found) ?? [])) {
    const was = earlier.get(change.formerId ?? change.id);
    const is = later.get(change.id);
    const owners = [...(is ? ownersOf(is) : []), ...(was ? ownersBefore(was) : [])];
    each(owners, (list) => list.changed.push(change));
  }
  return lists;
}
