import type { Kind } from '../../domain/kinds.ts';
import type { Cells, Item } from '../../domain/matrix/cells.ts';
import type { MatrixGroup, MatrixPart, MatrixRow } from '../../domain/matrix/matrix.ts';
import { type Order, orderedGroups, orderedRows } from '../../domain/matrix/order.ts';
import type { EntityId } from '../../domain/network.ts';
import { matrixTexts } from '../../i18n/matrixTexts.ts';
import type { Texts } from '../../i18n/texts.ts';
import { rowName } from './matrixWords.ts';
import { TOTAL_COLUMN, UNKNOWN_COLUMN } from './ownColumns.ts';

/** A row as it stands in the table. */
export interface Line {
  /** Tells it apart in the whole table. */
  readonly id: string;
  readonly name: string;
  readonly isName: boolean;
  readonly kind: Kind | undefined;
  readonly entity: EntityId | undefined;
  readonly look: 'group' | 'member' | 'sum';
  readonly cells: Cells;
  /** What unfolds under it. */
  readonly within: readonly Line[];
}

/** The rows of a part in their order: groups with what unfolds under them or all rows, and last what they are together. */
export function linesOf(part: MatrixPart, order: Order, texts: Texts): Line[] {
  const { compare } = new Intl.Collator(texts.language, { numeric: true });
  const nameOf = (row: Pick<MatrixRow, 'label' | 'isName'>) => rowName(row, part.id, texts);
  const asLine = (row: MatrixRow | MatrixGroup, look: 'group' | 'member', sign: string): Line => ({
    id: `${part.id}${sign}${row.id}`,
    name: nameOf(row),
    isName: row.isName === true,
    kind: row.kind ?? (part.id === 'regios' ? 'pilot' : undefined),
    entity: row.entity,
    look,
    cells: row,
    within: [],
  });
  const member = (row: MatrixRow) => asLine(row, 'member', '/');
  const lines =
    order === 'group' && part.groups
      ? orderedGroups(part.groups, nameOf, compare).map((group) => ({
          ...asLine(group, 'group', ':'),
          within: group.rows.map(member),
        }))
      : orderedRows(part, order, nameOf, compare).map(member);
  const sum: Line = {
    id: `${part.id}=`,
    name: matrixTexts(texts).sum,
    isName: false,
    kind: lines[0]?.kind,
    entity: undefined,
    look: 'sum',
    cells: part.sum,
    within: [],
  };
  return [...lines, sum];
}

/** What is in one cell of a row; empty for a column that it does not have. */
export function itemsIn(cells: Cells, column: string): readonly Item[] {
  if (column === UNKNOWN_COLUMN) return cells.unknown;
  return column === TOTAL_COLUMN ? cells.all : (cells.byColumn.get(column) ?? []);
}

/** Whether derived is the exception in a part, and so told of a cell: else it is said once, of the whole table. */
export const tellsDerived = ({ id }: MatrixPart): boolean =>
  id === 'organisaties' || id === 'soorten';

/** Whether nothing in a cell stands there by its own record. */
export const isDerived = (items: readonly Item[]): boolean =>
  items.length > 0 && items.every(({ literal }) => !literal);
