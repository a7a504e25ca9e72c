/** Finds the headings of a table that was read, in any order and however they were typed. */
import type { CollectionName } from '../../domain/schema.ts';
import { columnsOf, type FieldColumn } from './columns.ts';
import { columnLetter } from './places.ts';
import { LIST_HEADING, nameKey } from './sheets.ts';
import type { CellProblem, ReadRow, ReadTable, TablesOptions } from './table.ts';

/** Where in its rows a table has what. Places are counted from 0. */
export interface Headings {
  readonly columns: readonly { readonly column: FieldColumn; readonly index: number }[];
  /** Place of the column "Lijst", in the table that has one. */
  readonly list?: number;
  /** The rows under the headings that are not empty. */
  readonly rows: readonly ReadRow[];
}

/** A heading that the table of a collection may have. */
interface Heading {
  readonly text: string;
  readonly use: FieldColumn | 'list' | 'computed';
}

const isEmpty = (cell: string): boolean => cell.trim() === '';
const isFilled = (row: ReadRow): boolean => !row.cells.every(isEmpty);

function headingsOf(name: CollectionName): Heading[] {
  const list: Heading[] = name === 'vocabularies' ? [{ text: LIST_HEADING, use: 'list' }] : [];
  const others = columnsOf(name).flatMap((column): Heading[] => [
    { text: column.heading, use: column },
    ...(column.explainedBy === undefined
      ? []
      : [{ text: column.explainedBy, use: 'computed' } as const]),
  ]);
  return [...list, ...others];
}

/** Without these nothing tells the records apart. */
const isNeeded = ({ use }: Heading): boolean =>
  use === 'list' || (use !== 'computed' && use.field === 'id');

/** The known headings by what may stand in their cell: the heading, or the name of the field. */
function keysOf(headings: readonly Heading[]): ReadonlyMap<string, Heading> {
  return new Map(
    headings.flatMap((heading) => [
      ...(typeof heading.use === 'string' ? [] : [[nameKey(heading.use.field), heading] as const]),
      [nameKey(heading.text), heading] as const,
    ]),
  );
}

/** What is wrong with the headings themselves. */
function* faults(
  table: string,
  row: number,
  headings: readonly Heading[],
  places: ReadonlyMap<Heading, readonly number[]>,
  { partial = false }: TablesOptions,
): Generator<CellProblem> {
  for (const heading of headings) {
    const [index, second] = places.get(heading) ?? [];
    if (index !== undefined && second !== undefined) {
      yield {
        level: 'error',
        table,
        row,
        column: second,
        message: `De kop ${heading.text} staat er meer dan één keer, ook in kolom ${columnLetter(index)}.`,
        advice: 'Geef een van de twee een andere kop, of haal die kolom weg.',
      };
    } else if (index === undefined && isNeeded(heading)) {
      yield {
        level: 'error',
        table,
        row,
        message: `De kolom ${heading.text} ontbreekt. Dit blad kan niet worden gelezen.`,
        advice: `Zet in rij ${row} de kop ${heading.text} terug boven de goede kolom.`,
      };
    } else if (index === undefined && heading.use !== 'computed' && !partial) {
      yield {
        // Not taken for an empty column: then a lost heading would wipe what is known.
        level: 'error',
        table,
        row,
        message: `De kolom ${heading.text} ontbreekt. Daarom wordt er niets geschreven.`,
        advice: `Zet in rij ${row} de kop ${heading.text} terug, boven de goede kolom. Moet alles eruit? Laat dan alleen de kop staan.`,
      };
    }
  }
}

/** Columns with something in them that has no known heading above it. */
function* strays(
  { name, rows }: ReadTable,
  head: ReadRow,
  known: ReadonlyMap<string, Heading>,
): Generator<CellProblem> {
  const width = rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
  for (let column = 0; column < width; column += 1) {
    const text = (head.cells[column] ?? '').trim();
    if (known.has(nameKey(text))) continue;
    const first = rows.find(({ cells }) => !isEmpty(cells[column] ?? ''));
    if (first === undefined) continue;
    yield {
      level: 'warning',
      table: name,
      row: first.number,
      column,
      message:
        text === ''
          ? 'Boven deze kolom staat geen kop. De kolom wordt niet gelezen.'
          : `De kop ${text} is niet bekend. Deze kolom wordt niet gelezen.`,
      advice:
        'Kijk in het blad Uitleg hoe de koppen heten. Zijn het eigen notities? Dan is het goed.',
    };
  }
}

/**
 * The headings of the table of a collection, and what is wrong with them. `headings` is absent when the table cannot
 * be read. Never throws.
 */
export function readHeadings(
  name: CollectionName,
  table: ReadTable,
  options: TablesOptions = {},
): { headings?: Headings; problems: CellProblem[] } {
  const [head, ...rows] = table.rows.filter(isFilled);
  if (head === undefined) {
    const message = 'Dit blad is leeg. Ook de koppen ontbreken.';
    const advice = 'Zet de rij met koppen terug. Kopieer die zo nodig uit een nieuwe export.';
    return { problems: [{ level: 'error', table: table.name, message, advice }] };
  }
  const headings = headingsOf(name);
  const known = keysOf(headings);
  const places = new Map<Heading, number[]>();
  for (const [index, cell] of head.cells.entries()) {
    const heading = known.get(nameKey(cell));
    if (heading !== undefined) places.set(heading, [...(places.get(heading) ?? []), index]);
  }
  const problems = [
    ...faults(table.name, head.number, headings, places, options),
    ...strays(table, head, known),
  ];
  if (headings.some((heading) => isNeeded(heading) && !places.has(heading))) return { problems };

  const columns: { column: FieldColumn; index: number }[] = [];
  let list: number | undefined;
  for (const [{ use }, [index = 0]] of places) {
    if (use === 'list') list = index;
    else if (use !== 'computed') columns.push({ column: use, index });
  }
  return { headings: { columns, rows, ...(list !== undefined && { list }) }, problems };
}
