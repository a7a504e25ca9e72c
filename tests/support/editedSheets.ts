/** The small version in sheets, for tests of what editors do with them. */
import { fromTables } from '../../src/data/tables/fromTables.ts';
import { SHEET_WORDS } from '../../src/data/tables/sheetWords.ts';
import type { ReadTable } from '../../src/data/tables/table.ts';
import { toTables } from '../../src/data/tables/toTables.ts';
import { checkVersion } from '../../src/domain/check/checkVersion.ts';
import type { Problem } from '../../src/domain/check/problem.ts';
import { smallCollections, smallInfo } from '../fixtures/smallVersion.ts';
import { asRead } from './readTables.ts';

/** The rows of the tables of the small version, by the name of the table; a test spoils them. */
export type Sheets = Map<string, string[][]>;

export function sheets(): Sheets {
  return new Map(
    toTables(smallCollections())
      .map(asRead)
      .map(({ name, rows }) => [name, rows.map(({ cells }) => [...cells])]),
  );
}

const readTables = (found: Sheets): ReadTable[] =>
  [...found].map(([name, rows]) => ({
    name,
    rows: rows.map((cells, index) => ({ number: index + 1, cells })),
  }));

export const read = (found: Sheets) => fromTables(readTables(found));

/** The problems of reading and of the check, each where the editor finds it. */
export function problemsOf(found: Sheets): Problem[] {
  const { raw, unreadable, problems, locate } = read(found);
  const checked = checkVersion(raw, { date: smallInfo.date, unreadable, words: SHEET_WORDS });
  return [...problems, ...checked.map(locate)];
}

export function rowsOf(found: Sheets, sheet: string): string[][] {
  const rows = found.get(sheet);
  if (rows === undefined) throw new Error(`no sheet ${sheet}`);
  return rows;
}

/** Place of a column by its heading. */
export function placeOf(found: Sheets, sheet: string, heading: string): number {
  const place = rowsOf(found, sheet)[0]?.indexOf(heading) ?? -1;
  if (place < 0) throw new Error(`no column ${heading}`);
  return place;
}

export function put(
  found: Sheets,
  sheet: string,
  row: number,
  heading: string,
  text: string,
): void {
  const cells = rowsOf(found, sheet)[row - 1];
  if (cells === undefined) throw new Error(`no row ${row}`);
  cells[placeOf(found, sheet, heading)] = text;
}

export const where = ({ file, record, field }: Problem) => [file, record, field].join(' > ');
export const errorsIn = (problems: readonly Problem[]) =>
  problems.filter((one) => one.level === 'error');
