import { type ChangeGroup, changeGroup } from '../../domain/diff/changeGroup.ts';
import type { EntityChange } from '../../domain/diff/entityChanges.ts';
import type { Kind } from '../../domain/kinds.ts';
import { type Entity, type EntityId, linksOf, type Network } from '../../domain/network.ts';
import type { Period, Term } from '../../domain/schema.ts';
import { inOrder, termLabel } from '../../domain/terms.ts';
import type { Language } from '../../i18n/texts.ts';

/** One entity as a row; undefined: not known; null: this kind has no such field. */
export interface Row {
  readonly id: EntityId;
  readonly kind: Kind;
  readonly name: string;
  readonly place: string | undefined | null;
  readonly leefdomeinen: readonly string[] | undefined | null;
  readonly period: Period | undefined | null;
  readonly status: string | undefined | null;
  readonly relations: number;
  readonly sources: number;
  /** What happened to it since the version that is compared with; undefined: nothing, or nothing is compared. */
  readonly change: ChangeGroup | undefined;
}

export const COLUMNS = [
  'name',
  'place',
  'leefdomeinen',
  'period',
  'status',
  'relations',
  'sources',
] as const;
export type Column = (typeof COLUMNS)[number];
export const NUMBER_COLUMNS: readonly Column[] = ['relations', 'sources'];

export interface Sorting {
  readonly column: Column;
  readonly descending: boolean;
}

type Changes = ReadonlyMap<EntityId, EntityChange>;

/** The rows of the visible entities, in the order of the data; relations as far as the network counts them. */
export function listRows(
  network: Network,
  visible: ReadonlySet<EntityId>,
  language: Language,
  changes?: Changes,
): Row[] {
  return [...network.entities.values()]
    .filter(({ id }) => visible.has(id))
    .map((entity) => toRow(entity, network, language, changes?.get(entity.id)));
}

function toRow(
  entity: Entity,
  network: Network,
  language: Language,
  change: EntityChange | undefined,
): Row {
  const { record } = entity;
  return {
    id: entity.id,
    kind: entity.kind,
    name: record.name,
    place: placeOf(entity, network, language),
    leefdomeinen: ['organisation', 'programme', 'pilot', 'knelpunt'].includes(entity.kind)
      ? labels(
          network.file.vocabularies.leefdomeinen,
          'leefdomeinen' in record ? record.leefdomeinen : undefined,
          language,
        )
      : null,
    period: periodOf(entity),
    status: statusOf(entity, network, language),
    relations: linksOf(network, entity.id).length,
    sources: record.sources.length,
    change: change && changeGroup(change),
  };
}

function labels(
  terms: readonly Term[],
  ids: readonly string[] | undefined,
  language: Language,
): string[] | undefined {
  return ids && inOrder(terms, ids).map((id) => termLabel(terms, id, language).toLowerCase());
}

function placeOf(entity: Entity, network: Network, language: Language): string | undefined | null {
  const { layers, regionKinds } = network.file.vocabularies;
  switch (entity.kind) {
    case 'pilot':
      return entity.record.regions
        ?.map((id) => network.entities.get(id)?.record.name ?? id)
        .join(', ');
    case 'organisation':
      return labels(
        layers,
        entity.record.layer ? [entity.record.layer] : undefined,
        language,
      )?.join(', ');
    case 'knelpunt':
      return labels(layers, entity.record.layers, language)?.join(', ');
    case 'region':
      return labels(regionKinds, [entity.record.kind], language)?.join(', ');
    case 'event':
      return entity.record.place;
    default:
      return null;
  }
}

function periodOf(entity: Entity): Period | undefined | null {
  if (entity.kind === 'programme' || entity.kind === 'pilot') return entity.record.period;
  if (entity.kind !== 'event') return null;
  const { date } = entity.record;
  return date === undefined ? undefined : { start: date, end: date };
}

function statusOf(entity: Entity, network: Network, language: Language): string | undefined | null {
  const { statuses, knelpuntStatuses } = network.file.vocabularies;
  if (entity.kind !== 'programme' && entity.kind !== 'pilot' && entity.kind !== 'knelpunt') {
    return null;
  }
  const { status } = entity.record;
  return labels([...statuses, ...knelpuntStatuses], status ? [status] : undefined, language)?.[0];
}

/**
 * Rows in the order of a column; what is not known comes last, whichever way one sorts. Equal rows
 * stand by name.
 */
export function sortRows(rows: readonly Row[], { column, descending }: Sorting): Row[] {
  const sign = descending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const left = sortKey(a, column);
    const right = sortKey(b, column);
    if (left === undefined || right === undefined) {
      return left === right ? byName(a, b) : left === undefined ? 1 : -1;
    }
    return sign * compare(left, right) || byName(a, b);
  });
}

function sortKey(row: Row, column: Column): string | number | undefined {
  switch (column) {
    case 'leefdomeinen':
      return row.leefdomeinen?.join(', ');
    case 'period':
      return row.period?.start ?? row.period?.end;
    default:
      return row[column] ?? undefined;
  }
}

function compare(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return collator.compare(String(a), String(b));
}

const collator = new Intl.Collator('nl', { numeric: true });

function byName(a: Row, b: Row): number {
  return collator.compare(a.name, b.name);
}
