/** Says of a problem in the collections where an editor finds it in the tables they were read from. */
import type { Problem } from '../../domain/check/problem.ts';
import { COLLECTIONS, recordName, VOCABULARIES } from '../../domain/check/structure.ts';
import { fieldLabel } from '../../domain/fieldLabels.ts';
import type { CollectionName } from '../../domain/schema.ts';
import { columnName, rowName } from './places.ts';
import type { Sheet } from './readSheet.ts';
import { sheetName } from './sheets.ts';

const FILES: ReadonlyMap<string, CollectionName> = new Map(
  COLLECTIONS.map((name) => [`${name}.json`, name]),
);

/** What the check calls a file, a block and a field is a sheet, a row and some columns here. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/\b([Dd])it bestand\b/g, '$1it blad'],
  [/\bhet dubbele blok\b/g, 'de dubbele rij'],
  [/\been ander blok\b/g, 'een andere rij'],
  [/\bdit blok\b/g, 'deze rij'],
  [/een blok met velden, tussen { en }/g, 'de kolommen die erbij horen'],
  [/een lijst, tussen \[ en \]/g, 'een of meer waarden'],
];

function inSheets(text: string): string {
  const named = text.replace(/\b\w+\.json\b/g, (file) => {
    const name = FILES.get(file);
    return name === undefined ? file : `het blad ${sheetName(name)}`;
  });
  return WORDS.reduce((said, [word, other]) => said.replace(word, other), named);
}

/** A step of the name of a field: `sources 2` is the second of the field sources. */
function stepOf(text: string): { key: string; place?: number } {
  const [, key = text, place] = /^(.+?)(?: (\d+))?$/.exec(text) ?? [];
  return { key, ...(place !== undefined && { place: Number(place) }) };
}

/** Rows by the name that a check gives to the record in them. */
function rowsByRecord(name: CollectionName, { records }: Sheet): Map<string, number[]> {
  const rows = new Map<string, number[]>();
  const add = (key: string, row: number) => rows.set(key, [...(rows.get(key) ?? []), row]);
  if (name === 'vocabularies') {
    for (const list of VOCABULARIES) {
      const words = records.filter((found) => found.list === list);
      for (const [index, { record, row }] of words.entries()) {
        add(`${list}/${recordName(record, index)}`, row);
        // The checks that look at every text name the place of a word in the field.
        add(`${list} ${index + 1}`, row);
      }
    }
  } else {
    for (const [index, { record, row }] of records.entries()) add(recordName(record, index), row);
  }
  return rows;
}

/** The column of a field; of a block such as `period` the first column that holds a part of it. */
function columnOf(sheet: Sheet, name: CollectionName, steps: readonly string[]): string {
  const found = steps.map(stepOf);
  const path = found.map(({ key }) => key).join('.');
  const match = (other: string) => path === other || path.startsWith(`${other}.`);
  const column =
    sheet.headings.columns.find(({ column: { field } }) => match(field)) ??
    sheet.headings.columns.find(({ column: { field } }) => field.startsWith(`${path}.`));
  if (column === undefined) return fieldLabel(name, path).nl;
  const place = found[0]?.place;
  const where = columnName(column.index, column.column.heading);
  return place === undefined ? where : `${where}, nr. ${place}`;
}

/**
 * Turns problems of the check of these sheets into problems with sheet, row and column. What is not about one of the
 * sheets stays as it is, but for the names of files in its text.
 */
export function locator(sheets: ReadonlyMap<CollectionName, Sheet>): (problem: Problem) => Problem {
  const rows = new Map([...sheets].map(([name, sheet]) => [name, rowsByRecord(name, sheet)]));
  return (problem) => {
    const name = FILES.get(problem.file);
    const message = inSheets(problem.message);
    const advice = inSheets(problem.advice);
    if (name === undefined) return { ...problem, message, advice };
    const sheet = sheets.get(name);
    const file = sheet?.table ?? sheetName(name);
    if (sheet === undefined) return { ...problem, file, message, advice };

    const steps = problem.field === '' ? [] : problem.field.split(' › ');
    const isWordInField = name === 'vocabularies' && problem.record === '' && steps.length > 1;
    const key = isWordInField ? (steps.shift() ?? '') : problem.record;
    const numbers = rows.get(name)?.get(key);
    const label = isWordInField || key.startsWith('nr. ') ? undefined : key;
    return {
      ...problem,
      file,
      record: numbers === undefined ? key : rowName(numbers, label),
      field: steps.length === 0 ? '' : columnOf(sheet, name, steps),
      message,
      advice,
    };
  };
}
