import { readExplanation } from '../../../src/data/tables/explain.ts';
import type { Collections, VersionInfo } from '../../../src/domain/schema.ts';
import { isPublished } from '../../../src/domain/versions.ts';
import { Refusal } from '../command/refusal.ts';
import { today } from '../command/today.ts';
import { findVersion, readCollections } from '../folder/oneVersion.ts';
import { checkTables } from './checkTables.ts';
import { type Imported, type ImportOptions, outcomeOf } from './imported.ts';
import { importProposal } from './importProposal.ts';
import { conceptAdvice, exportCommand } from './nextSteps.ts';
import { tablesIn } from './tablesIn.ts';
import { contentHash } from './versionTables.ts';

/**
 * Reads tables back into a version of the folder data/. Writes only when asked to, only without errors, only into a
 * concept, and all files or none. Throws a Refusal, having written nothing, when these are no tables, when they are to
 * be written and cannot go into this version, or when mending their errors would be of no use for that reason.
 */
export function importVersion(folder: string, path: string, options: ImportOptions): Imported {
  const read = tablesIn(path);
  const origin = readExplanation(read.tables);
  if (origin.isProposal) return importProposal(folder, path, options, read);
  const info = findVersion(folder, options.version ?? origin.version ?? refuseNameless(path));
  const { raw, problems } = checkTables(folder, read, info, today());
  const before = readCollections(folder, info.id);
  const stale = staleness(info, path, before, origin.hash);
  if (problems.some(({ level }) => level === 'error')) {
    if (stale) throw stale;
    return { info, problems, files: [] };
  }
  // Without errors, every record has the shape of the schema.
  const after = raw as Collections;
  return outcomeOf({ info, problems, versions: [before, after] }, folder, options, () => {
    return stale ?? publishedAlready(folder, path, info, origin.hash);
  });
}

function refuseNameless(path: string): never {
  throw new Refusal(
    `Uit "${path}" blijkt niet van welke versie het is gemaakt: het blad Uitleg of de regel Versie ontbreekt.`,
    'Zet het blad Uitleg terug, of noem de versie, zoals: --version 2027-02',
  );
}

/**
 * What was changed in the version after the tables were made, would be undone by them; without their mark nothing tells
 * whether it was.
 */
function staleness(
  { id }: VersionInfo,
  path: string,
  before: Collections,
  hash: string | undefined,
): Refusal | undefined {
  const anew = `Maak een nieuw werkboek en zet uw veranderingen daarin: ${exportCommand(id, path)}`;
  if (hash === undefined) {
    const message = `Het blad Uitleg of de regel Kenmerk ontbreekt. Daarom is niet te zien of versie ${id} intussen is veranderd.`;
    return new Refusal(message, `Zet het blad Uitleg terug. Lukt dat niet? ${anew}`);
  }
  if (hash.toLowerCase() === contentHash(before)) return undefined;
  const message = `In versie ${id} staat nu iets anders dan waar dit van is gemaakt. Schrijven zou die veranderingen wissen.`;
  return new Refusal(message, anew);
}

function publishedAlready(
  folder: string,
  path: string,
  info: VersionInfo,
  hash: string | undefined,
): Refusal | undefined {
  if (!isPublished(info)) return undefined;
  const message = `Versie ${info.id} is gepubliceerd en verandert niet meer.`;
  return new Refusal(message, conceptAdvice(folder, path, info, hash));
}
