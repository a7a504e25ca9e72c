import { join } from 'node:path';
import { readExplanation } from '../../../src/data/tables/explain.ts';
import { toFileText } from '../../../src/data/tables/fileText.ts';
import type { Problem } from '../../../src/domain/check/problem.ts';
import { COLLECTIONS } from '../../../src/domain/check/structure.ts';
import type { Collections, VersionInfo } from '../../../src/domain/schema.ts';
import { asArgument } from '../command/asArgument.ts';
import { Refusal } from '../command/refusal.ts';
import { findVersion, readCollections } from '../folder/oneVersion.ts';
import { readVersionList } from '../folder/versionList.ts';
import { writeTogether } from '../folder/writeTogether.ts';
import { checkTables } from './checkTables.ts';
import { tablesIn } from './tablesIn.ts';
import { contentHash } from './versionTables.ts';

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
}

/**
 * Reads tables back into a version of the folder data/. Writes only when asked to, only without errors, only into a
 * concept, and all files or none. Throws a Refusal, having written nothing, when these tables cannot go into this
 * version: because they are none, or because the version was changed after they were made, or is published.
 */
export function importVersion(folder: string, path: string, options: ImportOptions): Imported {
  const read = tablesIn(path);
  const origin = readExplanation(read.tables);
  const info = findVersion(folder, options.version ?? origin.version ?? refuseNameless(path));
  const { raw, problems } = checkTables(folder, read, info);
  const before = readCollections(folder, info.id);
  if (problems.some(({ level }) => level === 'error')) {
    refuseStale(info, before, origin.hash);
    return { info, problems, files: [] };
  }
  // Without errors, every record has the shape of the schema.
  const after = raw as Collections;
  const texts = changedTexts(info.id, before, after);
  // Whoever imports once more what is there already, loses nothing.
  if (texts.size > 0) refuseStale(info, before, origin.hash);
  if (texts.size > 0 && options.write === true) {
    refuseUnmarked(info, origin.hash);
    refusePublished(folder, path, info);
    writeTogether(new Map([...texts].map(([file, text]) => [join(folder, file), text])));
  }
  return { info, problems, files: [...texts.keys()], versions: [before, after] };
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

function refuseNameless(path: string): never {
  throw new Refusal(
    `Uit "${path}" blijkt niet van welke versie het is gemaakt: het blad Uitleg of de regel Versie ontbreekt.`,
    'Zet het blad Uitleg terug, of noem de versie, zoals: --version 2027-02',
  );
}

const newWorkbook = ({ id }: VersionInfo): string =>
  `Maak een nieuw werkboek en zet uw veranderingen daarin: npm run data:export -- --version ${id} --xlsx nieuw.xlsx`;

/** What was changed in the version after the tables were made, would be undone by them. */
function refuseStale(info: VersionInfo, before: Collections, hash: string | undefined): void {
  if (hash === undefined || hash.toLowerCase() === contentHash(before)) return;
  throw new Refusal(
    `In versie ${info.id} staat nu iets anders dan waar dit van is gemaakt. Schrijven zou die veranderingen wissen.`,
    newWorkbook(info),
  );
}

/** Without its mark nothing tells whether tables are stale. */
function refuseUnmarked(info: VersionInfo, hash: string | undefined): void {
  if (hash !== undefined) return;
  throw new Refusal(
    `Het blad Uitleg of de regel Kenmerk ontbreekt. Daarom is niet te zien of versie ${info.id} intussen is veranderd.`,
    `Zet het blad Uitleg terug. Lukt dat niet? ${newWorkbook(info)}`,
  );
}

function refusePublished(folder: string, path: string, { id, state }: VersionInfo): void {
  if (state === 'concept') return;
  const message = `Versie ${id} is gepubliceerd en verandert niet meer.`;
  throw new Refusal(message, conceptAdvice(folder, path));
}

/** How to bring tables that were made of a published version into a concept. */
export function conceptAdvice(folder: string, path: string): string {
  const concept = readVersionList(folder).versions.find(({ state }) => state === 'concept');
  const begin =
    concept === undefined ? ['Begin een concept, zoals: npm run data:new-version -- 2027-02'] : [];
  const into = `npm run data:import -- ${asArgument(path)} --version ${concept?.id ?? '2027-02'} --write`;
  return [...begin, `Schrijf het in het concept: ${into}`].join('\n');
}
