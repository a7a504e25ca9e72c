/** Places in a table as an editor finds them: sheet, row, letter of the column. */
import type { Problem } from '../../domain/check/problem.ts';
import type { CellProblem } from './table.ts';

const LETTERS = 26;

/** The letter of a column counted from 0: A to Z, then AA. */
export function columnLetter(index: number): string {
  const before = Math.floor(index / LETTERS);
  const letter = String.fromCharCode('A'.charCodeAt(0) + (index % LETTERS));
  return before === 0 ? letter : `${columnLetter(before - 1)}${letter}`;
}

/** `kolom D (Laag)`. */
export const columnName = (index: number, heading?: string): string =>
  `kolom ${columnLetter(index)}${heading === undefined ? '' : ` (${heading})`}`;

/** Of the rows with the same id: enough to find them all, for an id filled down stands in thousands. */
const MAX_ROWS_NAMED = 3;

/** `rij 12 (org-aedes)`, `rij 12 en 40 (org-aedes)`, or `rij 2, 3, 4 en nog 9.997 (org-aedes)`. */
export function rowName(rows: readonly number[], record?: string): string {
  const untold = rows.length - MAX_ROWS_NAMED;
  const before = untold > 0 ? rows.slice(0, MAX_ROWS_NAMED) : rows.slice(0, -1);
  const last = untold > 0 ? `nog ${untold.toLocaleString('nl-NL')}` : `${rows.at(-1)}`;
  const numbers = before.length === 0 ? last : `${before.join(', ')} en ${last}`;
  return `rij ${numbers}${record === undefined ? '' : ` (${record})`}`;
}

/** What a reader of workbooks or CSV found, as a problem beside those of the check of the data. */
export function asProblem({ level, table, row, column, message, advice }: CellProblem): Problem {
  return {
    level,
    code: 'cell',
    file: table,
    record: row === undefined ? '' : rowName([row]),
    field: column === undefined ? '' : columnName(column),
    message,
    advice,
  };
}
