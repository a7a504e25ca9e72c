/** Reads the records from the rows of one table. */
import type { VocabularyName } from '../../domain/check/structure.ts';
import type { CollectionName } from '../../domain/schema.ts';
import { type Headings, readHeadings } from './headings.ts';
import { putAt } from './paths.ts';
import { LIST_HEADING, vocabularyNamed } from './sheets.ts';
import type { CellProblem, ReadRow, ReadTable, TablesOptions } from './table.ts';

/** A record as it was read, not yet trusted, and the number of its row. */
export interface SheetRecord {
  readonly record: Readonly<Record<string, unknown>>;
  readonly row: number;
  /** The list that a word is in; only in the sheet Woordenlijsten. */
  readonly list?: VocabularyName;
}

export interface Sheet {
  readonly table: string;
  readonly headings: Headings;
  readonly records: readonly SheetRecord[];
}

/**
 * The records of the table of a collection, in the order of the rows, and what is wrong with rows and headings. No
 * sheet: it cannot be read, and a problem says why. Never throws.
 */
export function readSheet(
  name: CollectionName,
  table: ReadTable,
  options: TablesOptions = {},
): { sheet?: Sheet; problems: CellProblem[] } {
  const { headings, problems } = readHeadings(name, table, options);
  if (headings === undefined) return { problems };
  const records: SheetRecord[] = [];
  for (const row of headings.rows) {
    const found = readRow(row, headings, table);
    if ('message' in found) problems.push(found);
    else records.push(found);
  }
  return { sheet: { table: table.name, headings, records }, problems };
}

function readRow(
  row: ReadRow,
  headings: Headings,
  { name: table, since1904 }: ReadTable,
): SheetRecord | CellProblem {
  const record: Record<string, unknown> = {};
  for (const { column, index } of headings.columns) {
    const cell = (row.cells[index] ?? '').replace(/\r\n?/g, '\n');
    if (cell.trim() !== '') putAt(record, column.field, column.format.read(cell, since1904));
  }
  const isNamed = Object.keys(record).length > 0;
  if (headings.list === undefined) {
    return isNamed ? { record, row: row.number } : nothingToRead(row, table);
  }
  const named = (row.cells[headings.list] ?? '').trim();
  if (!isNamed && named === '') return nothingToRead(row, table);
  const list = vocabularyNamed(named);
  if (list !== undefined) return { record, row: row.number, list };
  return {
    level: 'error',
    table,
    row: row.number,
    column: headings.list,
    message:
      named === ''
        ? `In de kolom ${LIST_HEADING} staat niet in welke lijst dit woord hoort.`
        : `De lijst ${named} is niet bekend.`,
    advice: 'Kies een lijst die ook in andere rijen staat.',
  };
}

const nothingToRead = (row: ReadRow, table: string): CellProblem => ({
  level: 'warning',
  table,
  row: row.number,
  message: 'In deze rij staat alleen iets in kolommen die niet worden gelezen.',
  advice:
    'Vul ook de andere kolommen in, te beginnen met het id. Is het een notitie? Dan is het goed.',
});
