import type { Entity, EntityId } from '../network.ts';
import type { ColumnAxis, ColumnValue, Tie } from './columns.ts';

/** Why something counts in a row: it is the row itself, a relation ties it to the row, or it works in that place. */
export type Belonging = 'itself' | 'place' | Tie;

/** What counts in a row. */
export interface Member {
  readonly entity: Entity;
  readonly by: Belonging;
}

/** One entity in a cell: it counts there once, whatever the number of ways that lead to it. */
export interface Item {
  readonly id: EntityId;
  /** Whether the record of the row itself says it; else it is derived. */
  readonly literal: boolean;
  /** Whether it is derived from the place where it works. */
  readonly byPlace: boolean;
  /** The relations that it is derived from, each once. */
  readonly ties: readonly Tie[];
}

/** What stands in the cells of a row. */
export interface Cells {
  /** By id of the column; a column without anything is not in it. */
  readonly byColumn: ReadonlyMap<string, readonly Item[]>;
  /** Of which the field is not filled in. */
  readonly unknown: readonly Item[];
  /** Everything in the row, each once. */
  readonly all: readonly Item[];
}

export const NO_CELLS: Cells = { byColumn: new Map(), unknown: [], all: [] };

/** Spreads the members of a row over the columns; a member of a kind without this field is left out. */
export function cellsOf(members: readonly Member[], { valuesOf }: ColumnAxis): Cells {
  const byColumn = new Map<string, Item[]>();
  const unknown: Item[] = [];
  const all: Item[] = [];
  for (const { entity, by } of members) {
    const values = valuesOf(entity);
    if (values === undefined) continue;
    all.push(itemOf(entity.id, by));
    if (values.length === 0) unknown.push(itemOf(entity.id, by));
    for (const value of values) {
      const items = byColumn.get(value.column) ?? [];
      byColumn.set(value.column, items);
      items.push(itemOf(entity.id, by, value));
    }
  }
  return {
    byColumn: new Map([...byColumn].map(([column, items]) => [column, eachOnce(items)])),
    unknown: eachOnce(unknown),
    all: eachOnce(all),
  };
}

/** Several rows as one: what is in more of them counts once. */
export function sumOf(rows: readonly Cells[]): Cells {
  const columns = new Set(rows.flatMap(({ byColumn }) => [...byColumn.keys()]));
  const together = (itemsOf: (cells: Cells) => readonly Item[]) => eachOnce(rows.flatMap(itemsOf));
  return {
    byColumn: new Map(
      [...columns].map((id) => [id, together(({ byColumn }) => byColumn.get(id) ?? [])]),
    ),
    unknown: together(({ unknown }) => unknown),
    all: together(({ all }) => all),
  };
}

function itemOf(id: EntityId, by: Belonging, value?: ColumnValue): Item {
  const ties = [...(typeof by === 'string' ? [] : [by]), ...(value?.tie ? [value.tie] : [])];
  return {
    id,
    literal: by === 'itself' && ties.length === 0,
    byPlace: by === 'place',
    ties,
  };
}

function eachOnce(items: readonly Item[]): Item[] {
  const found = new Map<EntityId, Item>();
  for (const item of items) {
    const known = found.get(item.id);
    found.set(item.id, known ? merged(known, item) : item);
  }
  return [...found.values()];
}

function merged(a: Item, b: Item): Item {
  const ties = new Map([...a.ties, ...b.ties].map((tie) => [tie.relation.id, tie]));
  return {
    id: a.id,
    literal: a.literal || b.literal,
    byPlace: a.byPlace || b.byPlace,
    ties: [...ties.values()],
  };
}
