/** Says of a problem in the collections where an editor finds it in the tables they were read from. */
import type { Problem } from '../../domain/check/problem.ts';
import { COLLECTIONS, recordName, VOCABULARIES } from '../../domain/check/structure.ts';
import { fieldLabel, vocabularyLabels } from '../../domain/fieldLabels.ts';
import type { CollectionName } from '../../domain/schema.ts';
import { columnName, rowName } from './places.ts';
import type { Sheet } from './readSheet.ts';
import { sheetName, vocabularyNamed } from './sheets.ts';

const FILES: ReadonlyMap<string, CollectionName> = new Map(
  COLLECTIONS.map((name) => [`${name}.json`, name]),
);

/** A step of the name of a field: `sources 2` is the second of the field sources. */
function stepOf(text: string): { key: string; place?: number } {
  const [, key = text, place] = /^(.+?)(?: (\d+))?$/.exec(text) ?? [];
  return { key, ...(place !== undefined && { place: Number(place) }) };
}

/** Rows by the name that a check gives to the record in them. */
function rowsByRecord(name: CollectionName, { records }: Sheet): Map<string, number[]> {
  const rows = new Map<string, number[]>();
  const add = (key: string, row: number) => {
    const found = rows.get(key);
    if (found === undefined) rows.set(key, [row]);
    else found.push(row);
  };
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

/** A word of a list is named as `domains/wonen`: the list by the name that its sheet gives it. */
function inWords(record: string): string {
  const [list = '', id] = record.split('/');
  const vocabulary = id === undefined ? undefined : vocabularyNamed(list);
  return vocabulary === undefined ? record : `${vocabularyLabels[vocabulary].nl}: ${id}`;
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
 * Turns problems of the check of these sheets into problems with sheet, row and column. What is not about a collection
 * stays as it is.
 */
export function locator(sheets: ReadonlyMap<CollectionName, Sheet>): (problem: Problem) => Problem {
  const rows = new Map([...sheets].map(([name, sheet]) => [name, rowsByRecord(name, sheet)]));
  return (problem) => {
    const name = FILES.get(problem.file);
    if (name === undefined) return problem;
    const sheet = sheets.get(name);
    const file = sheet?.table ?? sheetName(name);
    if (sheet === undefined) return { ...problem, file };

    const steps = problem.field === '' ? [] : problem.field.split(' › ');
    const isWordInField = name === 'vocabularies' && problem.record === '' && steps.length > 1;
    const key = isWordInField ? (steps.shift() ?? '') : problem.record;
    const numbers = rows.get(name)?.get(key);
    const label = isWordInField || key.startsWith('nr. ') ? undefined : inWords(key);
    return {
      ...problem,
      file,
      record: numbers === undefined ? key : rowName(numbers, label),
      field: steps.length === 0 ? '' : columnOf(sheet, name, steps),
    };
  };
}
