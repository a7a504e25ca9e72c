/** Tables as a reader of workbooks hands them over: all cells as text, the headings as the first row. */
import type { ReadTable, Table } from '../../src/data/tables/table.ts';

export function asRead({ name, columns, rows }: Table): ReadTable {
  const lines = [columns.map(({ heading }) => heading), ...rows];
  return {
    name,
    rows: lines.map((line, index) => ({
      number: index + 1,
      cells: line.map((cell) => (cell === undefined ? '' : String(cell))),
    })),
  };
}
