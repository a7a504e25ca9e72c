import { checkVersion } from '../../../src/domain/check/checkVersion.ts';
import { diffCollections } from '../../../src/domain/diff/diffCollections.ts';
import type { Difference } from '../../../src/domain/diff/difference.ts';
import type { Collections, VersionInfo } from '../../../src/domain/schema.ts';
import { Refusal } from '../command/refusal.ts';
import { findVersion, readRaw } from '../folder/oneVersion.ts';

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
  const info = findVersion(folder, id);
  const { raw, unreadable, problems } = readRaw(folder, id);
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
