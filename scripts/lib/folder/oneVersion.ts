/** One version of the folder data/, for commands that are told which. */
import { join } from 'node:path';
import { checkStructure } from '../../../src/domain/check/structure.ts';
import type { Collections, VersionInfo } from '../../../src/domain/schema.ts';
import { Refusal } from '../command/refusal.ts';
import { formatOf, readPublished } from './published.ts';
import { type RawVersion, readVersion } from './readData.ts';
import { readVersionList } from './versionList.ts';

/** The version with this id. Throws a Refusal that names the ones there are when it does not exist. */
export function findVersion(folder: string, id: string): VersionInfo {
  const { versions } = readVersionList(folder);
  const info = versions.find((version) => version.id === id);
  if (info !== undefined) return info;
  const known = versions.map((version) => version.id).join(', ');
  const advice =
    known === ''
      ? 'De lijst met versies is niet te lezen. Gebruik: npm run data:check'
      : `Kies uit: ${known}.`;
  throw new Refusal(`De versie "${id}" bestaat niet.`, advice);
}

/**
 * The version to judge tables as: the one they were made of, or the latest when they do not say or it is not there.
 * Throws a Refusal when there is none.
 */
export function versionFor(folder: string, named: string | undefined): VersionInfo {
  const { versions } = readVersionList(folder);
  const info = versions.find(({ id }) => id === named) ?? versions.at(-1);
  return info ?? findVersion(folder, named ?? '');
}

/** What stands in the files of a version, in the current format; not yet trusted. */
export function readRaw(folder: string, id: string): RawVersion {
  const format = formatOf(readPublished(folder).published, id);
  return readVersion(join(folder, 'versions', id), format);
}

/**
 * The collections of a version, in the current format. Throws a Refusal when not every record has the right shape;
 * whether what they say is right, is not looked at.
 */
export function readCollections(folder: string, id: string): Collections {
  const { raw, unreadable, problems } = readRaw(folder, id);
  const found = [...problems, ...checkStructure(raw, unreadable).problems];
  if (found.every(({ level }) => level === 'warning')) return raw as Collections;
  throw new Refusal(
    `Niet alles in de versie ${id} is te lezen.`,
    'Kijk wat er mis is met: npm run data:check',
  );
}
