/** How a value stands in a cell: what is written and how that is read back. */
import type { Citation, RelationKind } from '../../domain/schema.ts';
import { readDate } from './dates.ts';
import { joinParts, readText, splitParts, writeText } from './escapes.ts';
import type { Cell } from './table.ts';

export interface CellFormat<Value> {
  readonly write: (value: Value) => Cell;
  /**
   * From a cell that is not empty, its lines ended by `\n`. What is not understood comes back as it was written, so
   * that the check of the data finds it: nothing is guessed and nothing is dropped. `since1904`: how the table
   * counts days.
   */
  readonly read: (cell: string, since1904?: boolean) => unknown;
  /** In characters. */
  readonly width: number;
  /** What an editor writes in it, in plain Dutch. */
  readonly hint: string;
}

/** A cell without the marks that come along when people copy: spaces of every kind, and what has no width. */
const tidy = (cell: string): string => cell.replace(/[\u200b\ufeff]/g, '').trim();

/** Line by line, without empty lines. */
const linesOf = (cell: string): string[] => cell.split('\n').filter((line) => line.trim() !== '');

const items = (cell: string, separator: RegExp): string[] =>
  cell
    .split(separator)
    .map(tidy)
    .filter((item) => item !== '');

const NUMBER = /^[+-]?(\d+([.,]\d*)?|[.,]\d+)(e[+-]?\d+)?$/i;

const CITATION_PARTS = 3;

/** Only what is filled in: an absent field is never written as an empty text. */
const filled = (fields: Readonly<Record<string, string | undefined>>): object =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''),
  );

function readCitation(line: string): object {
  const [source, where, certainty] = splitParts(line, CITATION_PARTS);
  return filled({ source, where, certainty });
}

/** `organisation: programme; pilot`: what is left of the colon may be joined to what is right of it. */
function readJoin(line: string): object {
  const [from = '', ...to] = line.split(':');
  return { from: tidy(from), ...(to.length > 0 && { to: items(to.join(':'), /;/) }) };
}

const text: CellFormat<string> = {
  write: writeText,
  read: readText,
  width: 40,
  hint: 'Tekst.',
};
const id: CellFormat<string> = {
  write: (value) => value,
  read: tidy,
  width: 26,
  hint: 'Een id: kleine letters, cijfers en streepjes.',
};
const ids: CellFormat<readonly string[]> = {
  write: (value) => value.join('; '),
  read: (cell) => items(cell, /[;\n]/),
  width: 32,
  hint: 'Een of meer ids, met ; ertussen.',
};
const date: CellFormat<string> = {
  write: (value) => value,
  read: (cell, since1904) => readDate(tidy(cell), since1904),
  width: 12,
  hint: 'Een datum, zo precies als de bron: 2018, 2018-11 of 2018-11-22.',
};
const number: CellFormat<number> = {
  write: (value) => value,
  read: (cell) => {
    const found = tidy(cell);
    return NUMBER.test(found) ? Number(found.replace(',', '.')) : found;
  },
  width: 12,
  hint: 'Een getal.',
};
const citations: CellFormat<readonly Citation[]> = {
  write: (value) =>
    value.map(({ source, where, certainty }) => joinParts([source, where, certainty])).join('\n'),
  read: (cell) => linesOf(cell).map(readCitation),
  width: 60,
  hint:
    'Een bron per regel: id van de bron | kop of alinea waar het staat | bron of afgeleid. ' +
    'De laatste twee mogen ontbreken. Nieuwe regel in een cel: Alt+Enter (LibreOffice: Ctrl+Enter).',
};
const joins: CellFormat<RelationKind['joins']> = {
  write: (value) => value.map(({ from, to }) => `${from}: ${to.join('; ')}`).join('\n'),
  read: (cell) => linesOf(cell).map(readJoin),
  width: 40,
  hint: 'Per regel wat verbonden mag worden, zoals organisation: programme; pilot',
};

/** Every way in which a value can stand in a cell. */
export const CELL_FORMATS = { text, id, ids, date, number, citations, joins };
export type CellFormatName = keyof typeof CELL_FORMATS;
