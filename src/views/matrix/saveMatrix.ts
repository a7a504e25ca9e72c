import { toCsv } from '../../data/tables/csv.ts';
import { writeWorkbook } from '../../data/workbook/writeWorkbook.ts';
import type { Matrix } from '../../domain/matrix/matrix.ts';
import type { Network } from '../../domain/network.ts';
import type { Texts } from '../../i18n/texts.ts';
import { type AboutMatrix, aboutTable, countTable, nameTable } from './matrixTables.ts';

/** What can be saved of a matrix. */
export const MATRIX_FORMATS = ['xlsx', 'csv-counts', 'csv-names', 'png'] as const;
export type MatrixFormat = (typeof MATRIX_FORMATS)[number];
export type TableFormat = Exclude<MatrixFormat, 'png'>;

const ENDINGS: Readonly<Record<MatrixFormat, string>> = {
  xlsx: '.xlsx',
  'csv-counts': '-aantallen.csv',
  'csv-names': '-namen.csv',
  png: '.png',
};

/** Such as netwerkkaart-16-27-2026-11-pilots-leefdomeinen.xlsx. */
export const matrixFileName = (format: MatrixFormat, stem: string): string =>
  `${stem}${ENDINGS[format]}`;

/** A file with the counts, the names, or both. A text that a spreadsheet would run as a formula is made harmless. */
export function matrixBlob(
  format: TableFormat,
  matrix: Matrix,
  network: Network,
  about: AboutMatrix,
  texts: Texts,
): Blob {
  const counts = () => countTable(matrix, about, texts);
  const names = () => nameTable(matrix, network, about, texts);
  if (format === 'xlsx') {
    const { date } = network.file.version;
    const bytes = writeWorkbook([counts(), names(), aboutTable(about, texts)], {
      title: about.title,
      date,
    });
    return new Blob([new Uint8Array(bytes)], {
      type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    });
  }
  const table = format === 'csv-counts' ? counts() : names();
  return new Blob([toCsv(table)], { type: 'text/csv;charset=utf-8' });
}
