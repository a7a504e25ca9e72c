import type { Column } from './columns.ts';
import type { MatrixPart, MatrixRow } from './matrix.ts';
import { NO_GROUP } from './rows.ts';

/** A column in which a part has nothing. */
export interface WhiteColumn {
  readonly column: Column;
  /** Of so many in the part it is not known whether they belong there. */
  readonly unknown: number;
}

/** Where nothing is known to be. What is not known is told apart: it is a gap in the data, perhaps not in the work. */
export interface WhiteSpots {
  readonly columns: readonly WhiteColumn[];
  /** Rows (groups, where there are any) in which nothing is at all. */
  readonly rows: readonly Pick<MatrixRow, 'id' | 'label' | 'isName'>[];
  /** Empty cells of rows and columns that have something elsewhere, and of which nothing is unknown. */
  readonly cells: number;
  /** The same, of rows that hold something of which it is not known where it belongs. */
  readonly uncertainCells: number;
}

/** The white spots of a part. */
export function whiteSpots(
  { groups, rows, sum }: MatrixPart,
  columns: readonly Column[],
): WhiteSpots {
  const shown: readonly MatrixRow[] = groups ?? rows;
  const isEmpty = ({ id }: Column) => !sum.byColumn.has(id);
  const filled = shown.filter(({ all }) => all.length > 0);
  const others = columns.filter((column) => !isEmpty(column));
  const emptyCells = (row: MatrixRow) => others.filter(({ id }) => !row.byColumn.has(id)).length;
  const count = (some: readonly MatrixRow[]) =>
    some.reduce((total, row) => total + emptyCells(row), 0);
  return {
    columns: columns.filter(isEmpty).map((column) => ({ column, unknown: sum.unknown.length })),
    rows: shown
      .filter(({ id, all }) => all.length === 0 && id !== NO_GROUP)
      .map(({ id, label, isName }) => (isName ? { id, label, isName } : { id, label })),
    cells: count(filled.filter(({ unknown }) => unknown.length === 0)),
    uncertainCells: count(filled.filter(({ unknown }) => unknown.length > 0)),
  };
}
