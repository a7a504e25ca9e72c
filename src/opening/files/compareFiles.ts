/** Reads files in the form of a version to put them over the published one: they are judged together. */
import { readExplanation } from '../../data/tables/explain.ts';
import { fromTables } from '../../data/tables/fromTables.ts';
import { collectionOfSheet } from '../../data/tables/sheets.ts';
import { SHEET_WORDS } from '../../data/tables/sheetWords.ts';
import type { CellProblem, ReadTable } from '../../data/tables/table.ts';
import { checkVersionSteps } from '../../domain/check/checkVersion.ts';
import { countLevels, errorsFirst, type Problem } from '../../domain/check/problem.ts';
import type { RawCollections } from '../../domain/check/structure.ts';
import type { CheckContext } from '../../domain/check/subject.ts';
import { combinedWith } from '../../domain/combine/choose.ts';
import { combine } from '../../domain/combine/combine.ts';
import { LISTS, rowsOf } from '../../domain/combine/lists.ts';
import { ownFaults } from '../../domain/combine/ownFaults.ts';
import { isRecord } from '../../domain/isRecord.ts';
import type { Collections } from '../../domain/schema.ts';
import { completed, FILE_SOURCE, fileSource } from './completed.ts';
import { type Reading, type ReadingTask, refused } from './given.ts';
import { ifRead } from './readVersionTables.ts';

type Context = Omit<ReadingTask, 'files' | 'published'> & { readonly published: Collections };
type Steps<T> = Generator<number, T>;

/** A sheet that is not there says nothing; one sheet, such as that of relations, is enough. */
export function* compareTables(
  tables: readonly ReadTable[],
  found: readonly CellProblem[],
  context: Context,
): Steps<Reading> {
  if (!tables.some(({ name }) => collectionOfSheet(name) !== undefined)) {
    return refused(found.length > 0 ? 'nothing-known' : 'no-version', context.name);
  }
  const unread = found
    .map(({ table }) => table)
    .filter((file) => !tables.some((table) => table.name === file));
  const read = fromTables(tables, unread, { partial: true });
  const problems = [...found.map(ifRead), ...read.problems];
  const { version } = readExplanation(tables);
  return yield* compareRows(read.raw, version, context, { words: SHEET_WORDS }, (checked) => [
    ...problems,
    ...checked.map(read.locate),
  ]);
}

/** Of a version as JSON, in the current format. */
export function* compareFile(file: unknown, context: Context): Steps<Reading> {
  const version = isRecord(file) ? file.version : undefined;
  const id = isRecord(version) && typeof version.id === 'string' ? version.id : undefined;
  return yield* compareRows(Object(file), id, context, {}, (checked) => checked);
}

function* compareRows(
  own: RawCollections,
  madeOf: string | undefined,
  { name, today, words, published }: Context,
  how: Pick<CheckContext, 'words'>,
  located: (checked: readonly Problem[]) => readonly Problem[],
): Steps<Reading> {
  const context: CheckContext = { ...how, date: today, today };
  const faults = yield* ownFaults(own, context);
  const combined = combinedWith(combine(published, own), published);
  const source = fileSource(name, words.title);
  const { raw } = completed(combined, published.vocabularies, source, words.title);
  const told = new Set((yield* checkVersionSteps(published, context)).map(keyOf));
  const checked = yield* checkVersionSteps(raw, context);
  const fresh = checked.filter(
    (problem) =>
      !told.has(keyOf(problem)) &&
      !isOfFile(problem.record, problem.file) &&
      // What is said of a whole list counts the rows of the map.
      !(problem.level === 'warning' && problem.record === ''),
  );
  const problems = errorsFirst(located([...faults, ...fresh]));
  if (countLevels(problems).errors > 0) return { outcome: 'wrong', problems };
  if (LISTS.every((list) => rowsOf(own, list).length === 0)) return refused('no-rows', name);
  return { outcome: 'compared', own, madeOf, problems };
}

/** A file has no web address, and its kind of source is nobody's to mend. */
const isOfFile = (record: string, file: string): boolean =>
  (file === 'sources.json' && record === FILE_SOURCE) ||
  (file === 'vocabularies.json' && record === `sourceKinds/${FILE_SOURCE}`);

const keyOf = ({ code, file, record, field, message }: Problem): string =>
  JSON.stringify([code, file, record, field, message]);
