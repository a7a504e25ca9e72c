import { byLikeness } from './likeness.ts';
import type { MatrixGroup, MatrixPart, MatrixRow } from './matrix.ts';
import { NO_GROUP } from './rows.ts';

/** In groups (where the rows have any), or all rows by name, by how much is in them, or by what they have in common. */
export const ORDERS = ['group', 'name', 'total', 'likeness'] as const;
export type Order = (typeof ORDERS)[number];

type NameOf = (row: Pick<MatrixRow, 'id' | 'label' | 'isName'>) => string;

/** The groups with most in them first, what belongs to none last, each with its rows by name. */
export function orderedGroups(
  groups: readonly MatrixGroup[],
  nameOf: NameOf,
  compare: (a: string, b: string) => number,
): MatrixGroup[] {
  return [...groups]
    .sort(
      (a, b) =>
        Number(a.id === NO_GROUP) - Number(b.id === NO_GROUP) ||
        b.all.length - a.all.length ||
        compare(nameOf(a), nameOf(b)),
    )
    .map((group) => ({ ...group, rows: byName(group.rows, nameOf, compare) }));
}

/** The rows without their groups; `group`: as they are. What stands for no known place or programme stays last. */
export function orderedRows(
  { rows }: MatrixPart,
  order: Order,
  nameOf: NameOf,
  compare: (a: string, b: string) => number,
): MatrixRow[] {
  const named = rows.filter(({ id }) => id !== NO_GROUP);
  return [...sorted(named, order, nameOf, compare), ...rows.filter(({ id }) => id === NO_GROUP)];
}

function sorted(
  rows: readonly MatrixRow[],
  order: Order,
  nameOf: NameOf,
  compare: (a: string, b: string) => number,
): readonly MatrixRow[] {
  switch (order) {
    case 'group':
      return rows;
    case 'name':
      return byName(rows, nameOf, compare);
    case 'likeness':
      return byLikeness(byName(rows, nameOf, compare));
    case 'total':
      return byName(rows, nameOf, compare).sort((a, b) => b.all.length - a.all.length);
  }
}

const byName = (
  rows: readonly MatrixRow[],
  nameOf: NameOf,
  compare: (a: string, b: string) => number,
): MatrixRow[] => [...rows].sort((a, b) => compare(nameOf(a), nameOf(b)));
