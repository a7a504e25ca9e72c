/** A version as tables: what a workbook and a folder of CSV files have in common. */
import { MAX_CELL } from '../../domain/cellSize.ts';
import type { Level } from '../../domain/check/problem.ts';

/** A text that is only there to read, cut off when it does not fit in a cell. */
export const fitting = (text: string): string =>
  text.length <= MAX_CELL ? text : `${text.slice(0, MAX_CELL - 1)}…`;

/** What is written in a cell; undefined: the cell is empty. Numbers only where the data has numbers. */
export type Cell = string | number | undefined;

export interface TableColumn {
  readonly heading: string;
  /** Width in characters. */
  readonly width: number;
  /** Words to choose from in a drop-down list. */
  readonly options?: readonly string[];
  /** true: several words may stand in one cell, so that other texts than the options are accepted. */
  readonly several?: boolean;
  /** true: only there to read, such as the name beside an id; not read back. */
  readonly computed?: boolean;
}

export interface Table {
  /** Name of the sheet and of the CSV file, in Dutch: "Organisaties". */
  readonly name: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A row as it was read, all cells as text; a date as ISO text, an empty cell as ''. */
export interface ReadRow {
  /** As a spreadsheet counts: the first row is 1. */
  readonly number: number;
  readonly cells: readonly string[];
}

/** A sheet or CSV file as it was read; the headings are its first row that is not empty. */
export interface ReadTable {
  readonly name: string;
  readonly rows: readonly ReadRow[];
  /** true: a number that is a date counts days from 1904, as workbooks of old versions of Excel for Mac do. */
  readonly since1904?: boolean;
}

export interface TablesOptions {
  /** true: a sheet or column that is not there is empty, as in tables that are no whole version. */
  readonly partial?: boolean;
}

/** Something wrong with a cell, a row or a sheet as such, before its meaning is known. Texts in plain Dutch. */
export interface CellProblem {
  /** A warning: the value is used as it is shown. */
  readonly level: Level;
  readonly table: string;
  /** Counted from 1; absent: the table as a whole. */
  readonly row?: number;
  /** Counted from 0; absent: the row as a whole. */
  readonly column?: number;
  readonly message: string;
  readonly advice: string;
}
