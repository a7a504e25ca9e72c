import { checkIds } from '../../../src/domain/check/checks/ids.ts';
import { makeSubject } from '../../../src/domain/check/subject.ts';
import { diffCollections } from '../../../src/domain/diff/diffCollections.ts';
import type { Difference } from '../../../src/domain/diff/difference.ts';
import type { Collections, VersionInfo } from '../../../src/domain/schema.ts';
import { isEarlier } from '../../../src/domain/versions.ts';
import { Refusal } from '../command/refusal.ts';
import { findVersion, readCollections } from '../folder/oneVersion.ts';
import { readVersionList } from '../folder/versionList.ts';

interface ReadVersion {
  readonly info: VersionInfo;
  readonly collections: Collections;
}

export interface ComparedVersions {
  readonly before: ReadVersion;
  readonly after: ReadVersion;
  readonly difference: Difference;
}

/**
 * What differs between two versions of a folder like data/, each brought to the current format. Throws a Refusal for
 * a version that does not exist or cannot be compared, and when the later one is named first: what got another id
 * is only known forwards.
 */
export function compareVersions(folder: string, earlier: string, later: string): ComparedVersions {
  const [older, newer] = [findVersion(folder, earlier), findVersion(folder, later)];
  if (isEarlier(readVersionList(folder).versions, later, earlier)) {
    const advice = `Draai ze om: npm run data:diff -- ${later} ${earlier}`;
    throw new Refusal(`${later} is ouder dan ${earlier}. Noem de oudste versie eerst.`, advice);
  }
  const [before, after] = [readVersion(folder, older), readVersion(folder, newer)];
  return { before, after, difference: diffCollections(before.collections, after.collections) };
}

/** Of the right shape and with ids that are unique: more is not needed to compare. */
function readVersion(folder: string, info: VersionInfo): ReadVersion {
  const collections = readCollections(folder, info.id);
  const [double] = checkIds(makeSubject(collections, collections, info));
  if (double === undefined) return { info, collections };
  throw new Refusal(
    `In de versie ${info.id} staat ${double.record} meer dan één keer. Vergelijken kan pas zonder dubbele ids.`,
    'Kijk wat er mis is met: npm run data:check',
  );
}
