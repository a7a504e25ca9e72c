import { fromTables } from '../../../src/data/tables/fromTables.ts';
import { collectionOfSheet } from '../../../src/data/tables/sheets.ts';
import { SHEET_WORDS } from '../../../src/data/tables/sheetWords.ts';
import { checkVanished } from '../../../src/domain/check/checkVanished.ts';
import { checkVersion } from '../../../src/domain/check/checkVersion.ts';
import { errorsFirst, type Problem } from '../../../src/domain/check/problem.ts';
import type { RawCollections } from '../../../src/domain/check/structure.ts';
import type { VersionInfo } from '../../../src/domain/schema.ts';
import { readRaw } from '../folder/oneVersion.ts';
import { readAreas } from '../geo/geoTables.ts';
import type { TablesIn } from './tablesIn.ts';

export interface CheckedTables {
  /** Only to be used as collections when there are no errors: their shape is proven only then. */
  readonly raw: RawCollections;
  /** Errors first, each with sheet, row and column. */
  readonly problems: readonly Problem[];
}

/** Checks tables as what is to stand in a version of the folder data/, on the day `today`. Never throws on what is in the tables. */
export function checkTables(
  folder: string,
  { tables, problems }: TablesIn,
  { date, basedOn }: VersionInfo,
  today: string,
): CheckedTables {
  const names = new Set(tables.map(({ name }) => name));
  const unread = problems.map(({ file }) => file).filter((file) => !names.has(file));
  const read = fromTables(tables, unread);
  const { areas } = readAreas(folder);
  const context = {
    date,
    unreadable: read.unreadable,
    words: SHEET_WORDS,
    today,
    ...(areas !== undefined && { areas }),
  };
  const base = basedOn === undefined ? [] : [{ id: basedOn, raw: readRaw(folder, basedOn).raw }];
  const found = [
    ...checkVersion(read.raw, context),
    ...base.flatMap((version) => checkVanished(version, read.raw, SHEET_WORDS)),
  ];
  return {
    raw: read.raw,
    problems: errorsFirst([...problems.map(ifRead), ...read.problems, ...found.map(read.locate)]),
  };
}

/** What is wrong with a sheet of somebody's own does not matter to the data: it is not read. */
export const ifRead = (problem: Problem): Problem =>
  collectionOfSheet(problem.file) === undefined ? { ...problem, level: 'warning' } : problem;
