import type { Cell, Table, TableColumn } from '../tables/table.ts';
import { columnLetters } from './address.ts';
import { toCellXml, toXml } from './escapes.ts';
import type { Lists } from './lists.ts';
import { STYLE } from './styleSheet.ts';

/** More does not fit in a cell, and a file that has more is damaged to Excel. In UTF-16 units. */
const MAX_CELL = 32_767;
const LAST_ROW = 1_048_576;

const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/**
 * The sheet of a table: a heading row that stays in sight, with filters, and lists to choose from. Throws a RangeError
 * when a text does not fit in a cell.
 */
export function tableSheet(table: Table, lists: Lists, isFirst: boolean): string {
  const { columns, rows } = table;
  const styles = columns.map((column, index) => columnStyle(column, rows, index));
  const range = tableRange(table);
  const headings = columns.map(({ heading }) => heading);
  return [
    `<worksheet xmlns="${NAMESPACE}">`,
    `<dimension ref="${range}"/>`,
    `<sheetViews><sheetView${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0">`,
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
    '<selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews>',
    '<sheetFormatPr defaultRowHeight="15"/>',
    `<cols>${columns.map((column, index) => columnXml(column.width, index, styles[index])).join('')}</cols>`,
    '<sheetData>',
    rowXml(
      table.name,
      1,
      headings,
      headings.map(() => STYLE.heading),
    ),
    ...rows.map((cells, index) => rowXml(table.name, index + 2, cells, styles)),
    '</sheetData>',
    `<autoFilter ref="${range}"/>`,
    choices(columns, lists),
    // A year in a column of text is meant so: no green corner.
    `<ignoredErrors><ignoredError sqref="${range}" numberStoredAsText="1"/></ignoredErrors>`,
    '</worksheet>',
  ].join('');
}

/** A sheet of bare words, without headings. */
export function wordSheet(name: string, rows: readonly (readonly Cell[])[]): string {
  const lines = rows.map((cells, index) => rowXml(name, index + 1, cells, []));
  return `<worksheet xmlns="${NAMESPACE}"><sheetData>${lines.join('')}</sheetData></worksheet>`;
}

/** From the first heading to the last cell: A1:T66. */
export const tableRange = ({ columns, rows }: Table): string =>
  `A1:${columnLetters(columns.length - 1)}${rows.length + 1}`;

function columnStyle({ computed }: TableColumn, rows: Table['rows'], index: number): number {
  if (computed === true) return STYLE.computed;
  return rows.some((cells) => typeof cells[index] === 'number') ? STYLE.number : STYLE.text;
}

const columnXml = (width: number, index: number, style: number = STYLE.text): string =>
  `<col min="${index + 1}" max="${index + 1}" width="${width}" style="${style}" customWidth="1"/>`;

function rowXml(
  table: string,
  row: number,
  cells: readonly Cell[],
  styles: readonly number[],
): string {
  const xml = cells.map((cell, column) => {
    const place = `${columnLetters(column)}${row}`;
    const style = styles[column] ?? STYLE.standard;
    if (cell === undefined) return style === STYLE.computed ? `<c r="${place}" s="${style}"/>` : '';
    if (typeof cell === 'number') return `<c r="${place}" s="${style}"><v>${cell}</v></c>`;
    if (cell.length > MAX_CELL) throw new RangeError(tooLong(table, place));
    const text = `<t xml:space="preserve">${toCellXml(cell)}</t>`;
    return `<c r="${place}" s="${style}" t="inlineStr"><is>${text}</is></c>`;
  });
  return `<row r="${row}">${xml.join('')}</row>`;
}

const tooLong = (table: string, place: string): string =>
  `De tekst voor blad ${table}, cel ${place} past niet in een werkmap: een cel kan 32.767 tekens bevatten. Maak de tekst korter, of gebruik CSV.`;

/** Lists to choose from, down to the last row, so that new rows have them too. */
function choices(columns: readonly TableColumn[], lists: Lists): string {
  const rules = columns.flatMap(({ heading, options = [], several = false }, index) => {
    if (options.length === 0) return [];
    const column = columnLetters(index);
    const message = several
      ? hint(
          'showInputMessage',
          'prompt',
          heading,
          'Kies uit de lijst. Meer dan één? Zet er een puntkomma tussen.',
        )
      : hint(
          'showErrorMessage',
          'error',
          heading,
          'Kies een woord uit de lijst. Een nieuw woord? Zet het op het blad Woordenlijsten, lees de werkmap in en maak haar opnieuw.',
        );
    return [
      `<dataValidation type="list" allowBlank="1" ${message} sqref="${column}2:${column}${LAST_ROW}"><formula1>${lists.nameOf(options)}</formula1></dataValidation>`,
    ];
  });
  if (rules.length === 0) return '';
  return `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;
}

/** A title may have 32 characters. */
const MAX_TITLE = 32;

const hint = (show: string, kind: string, title: string, text: string): string =>
  `${show}="1" ${kind}Title="${toXml(title.slice(0, MAX_TITLE))}" ${kind}="${toXml(text)}"`;
