import { join } from 'node:path';
import { checkVersion } from '../../src/domain/check/checkVersion.ts';
import { diffCollections } from '../../src/domain/diff/diffCollections.ts';
import type { Difference } from '../../src/domain/diff/difference.ts';
import type { Collections, VersionInfo } from '../../src/domain/schema.ts';
import { checkVersions } from './checkVersions.ts';
import { formatOf, readPublished } from './published.ts';
import { readVersion } from './readData.ts';
import { Refusal } from './refusal.ts';

interface SoundVersion {
  readonly info: VersionInfo;
  readonly collections: Collections;
}

export interface ComparedVersions {
  readonly before: SoundVersion;
  readonly after: SoundVersion;
  readonly difference: Difference;
}

/**
 * What differs between two versions of a folder like data/, each brought to the current format. Throws a Refusal
 * for a version that does not exist or has errors.
 */
export function compareVersions(folder: string, earlier: string, later: string): ComparedVersions {
  const before = readSound(folder, earlier);
  const after = readSound(folder, later);
  return { before, after, difference: diffCollections(before.collections, after.collections) };
}

function readSound(folder: string, id: string): SoundVersion {
  const { versions } = checkVersions(folder);
  const info = versions.find((version) => version.id === id);
  if (info === undefined) {
    const known = versions.map((version) => version.id).join(', ');
    const advice =
      known === ''
        ? 'De lijst met versies is niet te lezen. Gebruik: npm run data:check'
        : `Kies uit: ${known}.`;
    throw new Refusal(`De versie "${id}" bestaat niet.`, advice);
  }
  const format = formatOf(readPublished(folder).published, id);
  const { raw, unreadable, problems } = readVersion(join(folder, 'versions', id), format);
  const found = [...problems, ...checkVersion(raw, { date: info.date, unreadable })];
  if (found.some(({ level }) => level === 'error')) {
    const advice = 'Kijk wat er mis is met: npm run data:check';
    throw new Refusal(
      `In de versie ${id} zitten fouten. Vergelijken kan pas zonder fouten.`,
      advice,
    );
  }
  return { info, collections: raw as Collections };
}
