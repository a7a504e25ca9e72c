/** Tables as CSV, for who has no spreadsheet that reads workbooks, and to reuse. */
import Papa from 'papaparse';
import { decodeText } from './decodeText.ts';
import type { Cell, CellProblem, ReadTable, Table } from './table.ts';

/** Makes a spreadsheet read the file as UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';
const SEPARATORS = [',', ';', '\t'];
/** A first line of Excel's own that names the separator; it does not count as a row. */
const SEPARATOR_LINE = /^sep=([^\r\n])\r?\n/i;

/**
 * A spreadsheet runs a cell that begins like this as a formula. A ' in front makes it text; one that is there
 * already gets another, so that reading it back takes off what writing put on.
 */
const FORMULA = /^'*[=+\-@\t\r]/;
const guarded = (cell: Cell): Cell =>
  typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : cell;
const unguarded = (cell: string): string =>
  cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;

/** A table as CSV: commas, CRLF, UTF-8 with a mark, formulas made harmless. */
export function toCsv({ columns, rows }: Table): string {
  const lines = [columns.map(({ heading }) => heading), ...rows];
  const cells = lines.map((line) => line.map(guarded));
  return `${BYTE_ORDER_MARK}${Papa.unparse(cells, { newline: '\r\n' })}\r\n`;
}

/**
 * Reads CSV with commas, semicolons or tabs, as a text or as the bytes of a file in UTF-8, UTF-16 or Windows-1252.
 * No table: it is no CSV, and a problem says why. Never throws.
 */
export function readCsv(
  name: string,
  content: string | Uint8Array,
): { table?: ReadTable; problems: CellProblem[] } {
  const decoded = typeof content === 'string' ? content : decodeText(content);
  const text = decoded.startsWith(BYTE_ORDER_MARK) ? decoded.slice(1) : decoded;
  if (text.includes('\0')) {
    const message = 'Dit is geen tekstbestand.';
    const advice = 'Bewaar het blad opnieuw als CSV (UTF-8), of gebruik een werkboek (.xlsx).';
    return { problems: [{ level: 'error', table: name, message, advice }] };
  }
  const [line = '', named] = SEPARATOR_LINE.exec(text) ?? [];
  const body = text.slice(line.length);
  const delimiter = named ?? separatorOf(body);
  const { data, errors } = Papa.parse<string[]>(body, { delimiter });
  const [fault] = errors;
  if (fault) {
    const message = 'Een aanhalingsteken staat niet goed, dus de cellen zijn niet te scheiden.';
    const advice = `Zet een tekst met een aanhalingsteken erin tussen ", en schrijf "" voor het teken zelf.`;
    // What comes after the first quote that is wrong, is split wrongly too.
    const row = (fault.row ?? 0) + 1;
    return { problems: [{ level: 'error', table: name, row, message, advice }] };
  }
  const rows = data.map((cells, index) => ({ number: index + 1, cells: cells.map(unguarded) }));
  return { table: { name, rows }, problems: [] };
}

/** The first line with more than separators: the headings. */
const HEADINGS = /^[^\r\n]*[^\s,;][^\r\n]*/m;

/** The separator that gives the headings the most cells. */
function separatorOf(text: string): string {
  const [head = ''] = HEADINGS.exec(text) ?? [];
  const widths = SEPARATORS.map(
    (delimiter) => Papa.parse<string[]>(head, { delimiter }).data[0]?.length ?? 0,
  );
  return SEPARATORS[widths.indexOf(Math.max(...widths))] ?? ',';
}
