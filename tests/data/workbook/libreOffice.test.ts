/** Skipped, and told so, where LibreOffice is not on the machine (Debian: apt-get install libreoffice-calc). */
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { versionTables } from '../../../scripts/lib/sheets/versionTables.ts';
import type { Table } from '../../../src/data/tables/table.ts';
import { LISTS_SHEET } from '../../../src/data/workbook/lists.ts';
import { readWorkbook } from '../../../src/data/workbook/readWorkbook.ts';
import { writeWorkbook } from '../../../src/data/workbook/writeWorkbook.ts';
import {
  CSV_OF_ALL_SHEETS,
  convert,
  hasLibreOffice,
  LIBREOFFICE_TIMEOUT,
} from '../../support/libreOffice.ts';
import { realFile } from '../../support/realNetwork.ts';

const about = { title: 'Proef', date: '2026-11-30' };

const odd: Table = {
  name: 'Vreemde ‘teksten’ & zo',
  columns: [
    { heading: 'Tekst', width: 20 },
    { heading: 'Getal', width: 10 },
  ],
  rows: [
    ['2018-11', 52.37],
    ['2018', -0.5],
    ['=1+1', 0],
    ["'aanhaling", 1e21],
    [' spatie \n\n regel ', undefined],
    ['_x0041_ en \t tab', 1],
    ['“” 東京 😀 \u00a0 <b>&amp;</b>', 2],
    ['WAAR', 3],
    ['1/2', 4],
    ['00123', 5],
  ],
};

const real = (): Table[] => {
  const file = realFile('2026-11');
  return versionTables(file.version, file);
};

/** The cells as text, by name of the sheet; empty cells at the end of a row left out. */
type Cells = Record<string, string[][]>;
const trimmed = (cells: readonly string[]) =>
  cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);

const cellsOf = (tables: readonly Table[]): Cells =>
  Object.fromEntries(
    tables.map(({ name, columns, rows }) => [
      name,
      [columns.map(({ heading }) => heading), ...rows].map((cells) =>
        trimmed(cells.map((cell) => (cell === undefined ? '' : String(cell)))),
      ),
    ]),
  );

describe.skipIf(!hasLibreOffice)('LibreOffice', { timeout: 2 * LIBREOFFICE_TIMEOUT }, () => {
  it('opens our workbook of the real data and converts it to CSV without loss', () => {
    const tables = real();
    const files = convert('boek.xlsx', writeWorkbook(tables, about), CSV_OF_ALL_SHEETS);
    const found = [...files].map(([file, content]) => {
      const { data } = Papa.parse<string[]>(content.toString('utf8'), { skipEmptyLines: true });
      return [file.replace(/^boek-|\.csv$/g, ''), data.map(trimmed)];
    });
    const { [LISTS_SHEET]: lists, ...sheets } = Object.fromEntries(found) as Cells;
    expect(sheets).toEqual(cellsOf(tables));
    expect(lists?.flat()).toContain('wonen');
  });

  it('saves it so that we read the same, with its lists to choose from', () => {
    const tables = [...real(), odd];
    const files = convert('boek.xlsx', writeWorkbook(tables, about), 'xlsx');
    const saved = files.get('boek.xlsx') ?? new Uint8Array();
    const read = readWorkbook(saved);
    if (!read.ok) throw new Error(read.message);
    expect(read.problems).toEqual([]);
    const cells = read.tables.map(({ name, rows }) => [
      name,
      rows.map((row) => trimmed(row.cells)),
    ]);
    expect(Object.fromEntries(cells)).toEqual(cellsOf(tables));

    const parts = Object.entries(unzipSync(saved)).map(([path, part]) => [path, strFromU8(part)]);
    const sheets = parts.filter(([path]) => path?.startsWith('xl/worksheets/sheet'));
    const offering = sheets.filter(([, xml]) => xml?.includes('<dataValidation '));
    const withLists = tables.filter(({ columns }) => columns.some(({ options }) => options));
    expect(offering).toHaveLength(withLists.length);
  });
});
