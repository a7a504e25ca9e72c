/** What came of reading tables into a version, and the writing of it. */
import { join } from 'node:path';
import { toFileText } from '../../../src/data/tables/fileText.ts';
import type { Problem } from '../../../src/domain/check/problem.ts';
import { COLLECTIONS } from '../../../src/domain/check/structure.ts';
import type { Collections, VersionInfo } from '../../../src/domain/schema.ts';
import type { Refusal } from '../command/refusal.ts';
import { writeTogether } from '../folder/writeTogether.ts';

export interface ImportOptions {
  /** The version to read into; by default the one that the tables were made of. */
  readonly version?: string | undefined;
  readonly write?: boolean | undefined;
}

export interface Imported {
  /** The version that is read into. */
  readonly info: VersionInfo;
  /** Errors first, with sheet, row and column. */
  readonly problems: readonly Problem[];
  /** Absent when there are errors: what cannot be read cannot be compared. */
  readonly versions?: readonly [before: Collections, after: Collections];
  /** Files that differ, or were written when that was asked for; relative to the folder. */
  readonly files: readonly string[];
  /** Why they cannot be written into this version, known before that is asked. Absent: they can. */
  readonly refusal?: Refusal;
}

/**
 * Says which files differ, and writes them when that is asked for. `refuse`: why that cannot be, which is thrown when it
 * is asked for.
 */
export function outcomeOf(
  read: Pick<Imported, 'info' | 'problems'> & {
    readonly versions: readonly [Collections, Collections];
  },
  folder: string,
  { write }: ImportOptions,
  refuse: () => Refusal | undefined,
): Imported {
  const texts = changedTexts(read.info.id, ...read.versions);
  const found = { ...read, files: [...texts.keys()] };
  // Whoever imports once more what is there already, loses nothing.
  if (texts.size === 0) return found;
  const refusal = refuse();
  if (write !== true) return { ...found, ...(refusal && { refusal }) };
  if (refusal) throw refusal;
  writeTogether(new Map([...texts].map(([file, text]) => [join(folder, file), text])));
  return found;
}

/** The text of each file that says something else than before, by its path. */
function changedTexts(id: string, before: Collections, after: Collections): Map<string, string> {
  return new Map(
    COLLECTIONS.flatMap((name) => {
      const text = toFileText(name, after[name]);
      if (text === toFileText(name, before[name])) return [];
      return [[`versions/${id}/${name}.json`, text]];
    }),
  );
}
