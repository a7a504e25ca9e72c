import { MAX_CELL } from '../../domain/cellSize.ts';
import { columnLetter } from '../tables/places.ts';
import type { Cell, Table, TableColumn } from '../tables/table.ts';
import { toXml } from '../xmlText.ts';
import { toCellXml } from './escapes.ts';
import type { Lists } from './lists.ts';
import { STYLE } from './styleSheet.ts';

const LAST_ROW = 1_048_576;

const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The style of the cells in a column, counted from 0. */
type ColumnStyles = (column: number) => number;
const HEADINGS: ColumnStyles = () => STYLE.heading;
/** What tells the rows apart stays in sight: the id or the list, and the name beside it. */
const FROZEN_COLUMNS = 2;
/** At least: a bold heading, with the button of its filter, may not fit on the one line that its length asks for. */
const HEADING_LINES = 2;
const PLAIN: ColumnStyles = () => STYLE.standard;

/**
 * The sheet of a table: a heading row that stays in sight, with filters, and lists to choose from. Throws a RangeError
 * when a text does not fit in a cell.
 */
export function tableSheet(table: Table, lists: Lists, isFirst: boolean): string {
  const { columns, rows } = table;
  const ofColumns = columns.map((column, index) => columnStyle(column, rows, index));
  const styles: ColumnStyles = (index) => ofColumns[index] ?? STYLE.standard;
  const range = tableRange(table);
  const headings = columns.map(({ heading }) => heading);
  const line = (cells: readonly Cell[], index: number) =>
    rowXml(
      table.name,
      index + 1,
      cells,
      index === 0 ? HEADINGS : styles,
      Math.max(rowHeight(cells, columns), index === 0 ? HEADING_LINES * LINE_HEIGHT : 0),
    );
  return [
    `<worksheet xmlns="${NAMESPACE}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="${range}"/>`,
    `<sheetViews><sheetView${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0">`,
    pane(isFirst ? 0 : FROZEN_COLUMNS),
    '</sheetView></sheetViews>',
    '<sheetFormatPr defaultRowHeight="15"/>',
    `<cols>${columns.map((column, index) => columnXml(column.width, index, styles(index))).join('')}</cols>`,
    '<sheetData>',
    ...[headings, ...rows].map(line),
    '</sheetData>',
    `<autoFilter ref="${range}"/>`,
    choices(columns, lists),
    // On paper: A4 lying down, as wide as the page and as long as it gets.
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>',
    // A year in a column of text is meant so: no green corner.
    `<ignoredErrors><ignoredError sqref="${range}" numberStoredAsText="1"/></ignoredErrors>`,
    '</worksheet>',
  ].join('');
}

/** The heading row stays in sight, and so many columns on the left. */
function pane(columns: number): string {
  const place = `${columnLetter(columns)}2`;
  const active = columns === 0 ? 'bottomLeft' : 'bottomRight';
  const split = columns === 0 ? '' : `xSplit="${columns}" `;
  return [
    `<pane ${split}ySplit="1" topLeftCell="${place}" activePane="${active}" state="frozen"/>`,
    `<selection pane="${active}" activeCell="${place}" sqref="${place}"/>`,
  ].join('');
}

/** A sheet of bare words, without headings. */
export function wordSheet(name: string, rows: readonly (readonly Cell[])[]): string {
  const lines = rows.map((cells, index) => rowXml(name, index + 1, cells, PLAIN));
  return `<worksheet xmlns="${NAMESPACE}"><sheetData>${lines.join('')}</sheetData></worksheet>`;
}

/** From the first heading to the last cell: A1:T66. */
export const tableRange = ({ columns, rows }: Table): string =>
  `A1:${columnLetter(columns.length - 1)}${rows.length + 1}`;

function columnStyle({ computed }: TableColumn, rows: Table['rows'], index: number): number {
  if (computed === true) return STYLE.computed;
  return rows.some((cells) => typeof cells[index] === 'number') ? STYLE.number : STYLE.text;
}

const columnXml = (width: number, index: number, style: number): string =>
  `<col min="${index + 1}" max="${index + 1}" width="${width}" style="${style}" customWidth="1"/>`;

function rowXml(
  table: string,
  row: number,
  cells: readonly Cell[],
  styles: ColumnStyles,
  height = LINE_HEIGHT,
): string {
  const xml = cells.map((cell, column) =>
    cellXml(table, `${columnLetter(column)}${row}`, cell, styles(column)),
  );
  return `<row r="${row}" ht="${height}">${xml.join('')}</row>`;
}

function cellXml(table: string, place: string, cell: Cell, style: number): string {
  if (cell === undefined) return style === STYLE.computed ? `<c r="${place}" s="${style}"/>` : '';
  if (typeof cell === 'number') return `<c r="${place}" s="${style}"><v>${cell}</v></c>`;
  if (cell.length > MAX_CELL) throw new RangeError(tooLong(table, place));
  const text = `<t xml:space="preserve">${toCellXml(cell)}</t>`;
  return `<c r="${place}" s="${style}" t="inlineStr"><is>${text}</is></c>`;
}

/** In points. A row cannot be higher than the last. */
const LINE_HEIGHT = 15;
const MAX_HEIGHT = 405;

/** High enough for the lines of each cell, about: LibreOffice does not look for itself. */
function rowHeight(cells: readonly Cell[], columns: readonly TableColumn[]): number {
  const lines = cells.map((cell, index) => {
    const width = columns[index]?.width ?? 1;
    const written = String(cell ?? '').split('\n');
    return written.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);
  });
  return Math.min(MAX_HEIGHT, LINE_HEIGHT * Math.max(...lines));
}

const tooLong = (table: string, place: string): string =>
  `De tekst voor blad ${table}, cel ${place} past niet in een werkboek: een cel kan 32.767 tekens bevatten. Maak de tekst korter, of gebruik CSV.`;

/** Lists to choose from, down to the last row, so that new rows have them too. */
function choices(columns: readonly TableColumn[], lists: Lists): string {
  const rules = columns.flatMap(({ heading, options = [], several = false }, index) => {
    if (options.length === 0) return [];
    const column = columnLetter(index);
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
          'Kies een woord uit de lijst. Een nieuw woord? Zet het op het blad Woordenlijsten, lees het werkboek in en maak het opnieuw.',
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
