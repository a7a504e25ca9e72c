import type { CollectionName } from '../schema.ts';

/** An error stops the build of the data; a warning is shown and counted. */
export type Level = 'error' | 'warning';

/** One thing wrong in the data, said so that an editor can find it and mend it. Texts in plain Dutch. */
export interface Problem {
  readonly level: Level;
  /** Stable name of the kind of problem, for tests and tools. */
  readonly code: string;
  /** File within the folder of the version, such as `pilots.json`. */
  readonly file: string;
  /** Id of the record, or its place in the file ("nr. 12", counted from 1); empty: the file as a whole. */
  readonly record: string;
  /** Field within the record, such as `sources 2 › where` (counted from 1); empty: the record as a whole. */
  readonly field: string;
  readonly message: string;
  readonly advice: string;
}

/** Path of keys and positions as text for editors: `['sources', 1, 'where']` becomes `sources 2 › where`. */
export function fieldName(path: readonly PropertyKey[]): string {
  let name = '';
  for (const key of path) {
    if (typeof key === 'number') name += ` ${key + 1}`;
    else name += name === '' ? String(key) : ` › ${String(key)}`;
  }
  return name.trimStart();
}

/** Errors before warnings; otherwise the order in which they were found. Makes a new list. */
export function errorsFirst(problems: readonly Problem[]): Problem[] {
  return [
    ...problems.filter((problem) => problem.level === 'error'),
    ...problems.filter((problem) => problem.level === 'warning'),
  ];
}

/** How many errors and warnings there are. */
export function countLevels(problems: readonly Problem[]): { errors: number; warnings: number } {
  const errors = problems.filter((problem) => problem.level === 'error').length;
  return { errors, warnings: problems.length - errors };
}

/** Where a problem is: a file without `.json`, a record in it (empty: the whole file) and a field of the record. */
export interface Place {
  readonly name: CollectionName | 'versions' | 'catalogus';
  readonly record?: string;
  readonly path?: readonly PropertyKey[];
}

type Report = (code: string, place: Place, message: string, advice: string) => Problem;

const reportAs =
  (level: Level): Report =>
  (code, { name, record = '', path = [] }, message, advice) => ({
    level,
    code,
    file: `${name}.json`,
    record,
    field: fieldName(path),
    message,
    advice,
  });

export const error = reportAs('error');
export const warning = reportAs('warning');
