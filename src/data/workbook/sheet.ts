import type { CellProblem, ReadRow } from '../tables/table.ts';
import { parseAddress } from './address.ts';
import { type CellContext, cellText, type Finding, type RawCell } from './cell.ts';
import { damaged, tooLarge } from './fault.ts';
import { type Attributes, parseXml } from './xml.ts';

/** A sheet of this data has about twenty columns; cells further to the right are reported, not read. */
const MAX_COLUMNS = 200;
const MAX_ROW = 1_048_576;
/** More problems are counted, not kept. */
const MAX_PROBLEMS = 500;

/** How much all sheets together may hold; counts down while they are read. */
export interface Room {
  rows: number;
  /** In UTF-16 units, which is what memory holds. */
  characters: number;
}

export interface ReadSheet {
  readonly rows: readonly ReadRow[];
  readonly problems: readonly CellProblem[];
}

/**
 * Reads the cells of a sheet as text. Rows without any text are left out. Throws a WorkbookFault when the XML is not
 * sound or there is no room for what it holds.
 */
export function readSheet(
  table: string,
  bytes: Uint8Array,
  context: CellContext,
  room: Room,
): ReadSheet {
  const reader = new SheetReader(table, context, room);
  parseXml(bytes, {
    open: (name, attributes) => reader.open(name, attributes),
    close: (name) => reader.close(name),
    text: (text) => reader.text(text),
  });
  return reader.result();
}

interface CellSoFar extends RawCell {
  readonly column: number;
  text: string | undefined;
  hasFormula: boolean;
}

class SheetReader {
  readonly #table: string;
  readonly #context: CellContext;
  readonly #room: Room;
  readonly #rows: ReadRow[] = [];
  readonly #problems: CellProblem[] = [];
  #untold = 0;
  #untoldErrors = 0;
  #row = 0;
  #column = -1;
  #cells: string[] = [];
  #cell: CellSoFar | undefined;
  /** Inside the element that holds the value of the cell. */
  #inValue = false;
  #inPronunciation = false;

  constructor(table: string, context: CellContext, room: Room) {
    this.#table = table;
    this.#context = context;
    this.#room = room;
  }

  open(name: string, attributes: () => Attributes): void {
    if (name === 'row') this.#openRow(attributes().get('r'));
    else if (name === 'c') this.#openCell(attributes());
    else if (name === 'mergeCell') this.#reportMerged(attributes().get('ref') ?? '');
    else if (name === 'rPh') this.#inPronunciation = true;
    else if (this.#cell === undefined) return;
    else if (name === 'f') this.#cell.hasFormula = true;
    else if (name === 'v' || name === 't') {
      this.#inValue = true;
      this.#cell.text ??= '';
    }
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.#inValue = false;
    else if (name === 'rPh') this.#inPronunciation = false;
    else if (name === 'c') this.#closeCell();
    else if (name === 'row') this.#closeRow();
  }

  text(text: string): void {
    if (!this.#inValue || this.#inPronunciation || this.#cell === undefined) return;
    this.#cell.text = (this.#cell.text ?? '') + text;
  }

  result(): ReadSheet {
    const problems = [...this.#problems];
    if (this.#untold > 0) {
      problems.push({
        level: this.#untoldErrors > 0 ? 'error' : 'warning',
        table: this.#table,
        message: `Er zijn nog ${this.#untold} meldingen over dit blad, waarvan ${this.#untoldErrors} fouten.`,
        advice: 'Begin met de meldingen die hier staan.',
      });
    }
    return { rows: this.#rows, problems };
  }

  /** A row or cell without a place stands after the one before. */
  #openRow(place: string | undefined): void {
    this.#row = place === undefined ? this.#row + 1 : Number(place);
    if (!Number.isInteger(this.#row) || this.#row < 1 || this.#row > MAX_ROW) throw damaged();
    this.#column = -1;
    this.#cells = [];
  }

  #openCell(attributes: Attributes): void {
    const place = attributes.get('r');
    const column = place === undefined ? this.#column + 1 : parseAddress(place)?.column;
    if (column === undefined) throw damaged();
    this.#column = column;
    this.#cell = {
      column,
      type: attributes.get('t') ?? 'n',
      style: Number(attributes.get('s') ?? 0),
      text: undefined,
      hasFormula: false,
    };
  }

  #closeCell(): void {
    const cell = this.#cell;
    this.#cell = undefined;
    if (cell === undefined) return;
    const { text, problem } = cellText(cell, this.#context);
    if (problem !== undefined) this.#report(cell.column, problem);
    if (text === '') return;
    if (cell.column >= MAX_COLUMNS) this.#report(cell.column, FAR_RIGHT);
    else this.#keep(cell.column, text);
  }

  #keep(column: number, text: string): void {
    this.#room.characters -= text.length;
    if (this.#room.characters < 0) throw tooLarge('er staat te veel tekst in');
    while (this.#cells.length < column) this.#cells.push('');
    this.#cells[column] = text;
  }

  #closeRow(): void {
    if (!this.#cells.some((text) => text.trim() !== '')) return;
    this.#room.rows -= 1;
    if (this.#room.rows < 0) throw tooLarge('er staan te veel rijen in');
    this.#rows.push({ number: this.#row, cells: this.#cells });
  }

  #reportMerged(range: string): void {
    const place = parseAddress(range.split(':')[0] ?? '');
    if (place === undefined) throw damaged();
    this.#report(place.column, merged(range), place.row);
  }

  #report(column: number, problem: Finding, row = this.#row): void {
    if (this.#problems.length < MAX_PROBLEMS) {
      this.#problems.push({ ...problem, table: this.#table, row, column });
    } else {
      this.#untold += 1;
      if (problem.level === 'error') this.#untoldErrors += 1;
    }
  }
}

const FAR_RIGHT: Finding = {
  level: 'error',
  message: `Deze cel staat te ver naar rechts: na de eerste ${MAX_COLUMNS} kolommen wordt niets gelezen.`,
  advice: 'Zet de tekst in een kolom met een kop, of maak de cel leeg.',
};

const merged = (range: string): Finding => ({
  level: 'warning',
  message: `De cellen ${range} zijn samengevoegd: de tekst geldt alleen voor de eerste.`,
  advice: 'Splits de cellen, en vul ze elk in.',
});
