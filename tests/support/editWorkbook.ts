/** What an editor does with a workbook: opens it, changes cells, saves it. */
import { findVersion, readCollections } from '../../scripts/lib/folder/oneVersion.ts';
import { versionTables } from '../../scripts/lib/sheets/versionTables.ts';
import type { Cell, Table } from '../../src/data/tables/table.ts';
import { writeWorkbook } from '../../src/data/workbook/writeWorkbook.ts';

/** The tables of a version of a folder like data/, as an export has them; free to change. */
export class EditedTables {
  #tables: Table[];

  constructor(folder: string, version: string) {
    this.#tables = versionTables(findVersion(folder, version), readCollections(folder, version));
  }

  /** Puts `cell` under a heading, in the row whose first cell is `first`. */
  set(sheet: string, first: string, heading: string, cell: Cell): this {
    const { columns } = this.#table(sheet);
    const column = columns.findIndex((found) => found.heading === heading);
    if (column === -1) throw new Error(`No heading ${heading}`);
    return this.rows(sheet, (rows) =>
      rows.map((cells) => (cells[0] === first ? cells.with(column, cell) : cells)),
    );
  }

  rows(sheet: string, change: (rows: Table['rows']) => Table['rows']): this {
    const changed = { ...this.#table(sheet), rows: change(this.#table(sheet).rows) };
    this.#tables = this.#tables.map((table) => (table.name === sheet ? changed : table));
    return this;
  }

  /** Another order of the columns, in the headings and in every row. */
  turnColumns(sheet: string): this {
    const { columns, rows, ...table } = this.#table(sheet);
    const turned = {
      ...table,
      columns: columns.toReversed(),
      rows: rows.map((cells) => cells.toReversed()),
    };
    this.#tables = this.#tables.map((found) => (found.name === sheet ? turned : found));
    return this;
  }

  remove(sheet: string): this {
    this.#tables = this.#tables.filter(({ name }) => name !== sheet);
    return this;
  }

  add(table: Table): this {
    this.#tables = [...this.#tables, table];
    return this;
  }

  workbook(): Uint8Array {
    return writeWorkbook(this.#tables, { title: 'Proef', date: '2018-12-31' });
  }

  #table(sheet: string): Table {
    const found = this.#tables.find(({ name }) => name === sheet);
    if (found === undefined) throw new Error(`No sheet ${sheet}`);
    return found;
  }
}
