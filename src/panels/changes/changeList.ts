import { CHANGE_GROUPS, type ChangeGroup, changeGroup } from '../../domain/diff/changeGroup.ts';
import type { EntityChange } from '../../domain/diff/entityChanges.ts';
import { foldText } from '../../domain/foldText.ts';
import { KINDS, type Kind } from '../../domain/kinds.ts';
import type { EntityId } from '../../domain/network.ts';

/** What the visitor wants to see of the list. */
export interface ChangeFilter {
  /** undefined: every group. */
  readonly group: ChangeGroup | undefined;
  readonly kind: Kind | undefined;
  readonly text: string;
  /** Also what is only told by other sources. */
  readonly withSources: boolean;
}

export const NO_FILTER: ChangeFilter = {
  group: undefined,
  kind: undefined,
  text: '',
  withSources: false,
};

type Changes = ReadonlyMap<EntityId, EntityChange>;
export type GroupCounts = Readonly<Record<ChangeGroup, number>>;

/** The changes of one kind of entity in one group, in the order of the data. */
interface ChangesOfKind {
  readonly kind: Kind;
  readonly changes: readonly EntityChange[];
}
export interface ListedGroup {
  readonly group: ChangeGroup;
  readonly count: number;
  readonly kinds: readonly ChangesOfKind[];
}

/** How many changes each group has. */
export function countGroups(changes: Iterable<EntityChange>): GroupCounts {
  const counts = Object.fromEntries(CHANGE_GROUPS.map((group) => [group, 0])) as Record<
    ChangeGroup,
    number
  >;
  for (const change of changes) counts[changeGroup(change)] += 1;
  return counts;
}

/** How many there are, apart from those that only other sources tell. */
export function countWithoutSources(changes: Iterable<EntityChange>): number {
  return [...changes].filter((change) => changeGroup(change) !== 'sources').length;
}

/** The changes of which the filters of the page leave the entity: as it is, or as it was when it is gone. */
export function inView(
  changes: Changes,
  visible: ReadonlySet<EntityId>,
  gone: ReadonlySet<EntityId>,
): EntityChange[] {
  return [...changes].flatMap(([id, change]) =>
    (change.kind === 'removed' ? gone : visible).has(id) ? [change] : [],
  );
}

/** Whether a change is in one of the groups that are meant; without a choice those of sources only if wanted. */
function inGroup(change: EntityChange, { group, withSources }: ChangeFilter): boolean {
  const own = changeGroup(change);
  return group === undefined ? withSources || own !== 'sources' : own === group;
}

function isFound({ entity: { record } }: EntityChange, text: string): boolean {
  const abbreviation = 'abbreviation' in record ? record.abbreviation : undefined;
  return [record.name, record.shortName, abbreviation].some(
    (name) => name !== undefined && foldText(name).includes(text),
  );
}

/** What a filter leaves, by group and kind; what would be empty is left out. */
export function listChanges(
  changes: readonly EntityChange[],
  filter: ChangeFilter,
): readonly ListedGroup[] {
  const text = foldText(filter.text.trim());
  const left = changes.filter(
    (change) =>
      inGroup(change, filter) &&
      (filter.kind === undefined || change.entity.kind === filter.kind) &&
      (text === '' || isFound(change, text)),
  );
  return CHANGE_GROUPS.flatMap((group) => {
    const ofGroup = left.filter((change) => changeGroup(change) === group);
    const kinds = KINDS.flatMap((kind) => {
      const ofKind = ofGroup.filter(({ entity }) => entity.kind === kind);
      return ofKind.length > 0 ? [{ kind, changes: ofKind }] : [];
    });
    return kinds.length > 0 ? [{ group, count: ofGroup.length, kinds }] : [];
  });
}
