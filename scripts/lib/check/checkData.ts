import { join } from 'node:path';
import { checkTextsOf } from '../../../src/domain/check/checkTextsOf.ts';
import { type BaseVersion, checkVanished } from '../../../src/domain/check/checkVanished.ts';
import { checkVersion } from '../../../src/domain/check/checkVersion.ts';
import { countLevels, errorsFirst, type Problem } from '../../../src/domain/check/problem.ts';
import type { Collections, VersionInfo } from '../../../src/domain/schema.ts';
import { type Catalogue, readCatalogue } from '../folder/catalogue.ts';
import { formatOf, frozenProblems, readPublished } from '../folder/published.ts';
import { FROM_FUTURE, readVersion } from '../folder/readData.ts';
import { VERSIONS_FILE } from '../folder/versionList.ts';
import { readAreas } from '../geo/geoTables.ts';
import { checkVersions } from './checkVersions.ts';

/** The problems of one version, or of what stands beside the versions. */
export interface CheckedPart {
  /** Id of the version; empty for what stands beside the versions. */
  readonly version: string;
  readonly problems: readonly Problem[];
}

export interface CheckedData {
  readonly parts: readonly CheckedPart[];
  readonly errors: number;
  readonly warnings: number;
  /** Oldest first. Only to be used when there are no errors: their shape is proven only then. */
  readonly versions: readonly { readonly info: VersionInfo; readonly collections: Collections }[];
  /** Absent: there is none that can be used, which is an error. */
  readonly catalogue?: Catalogue;
}

export interface CheckOptions {
  /** Id of a version to judge as if it is published now. */
  readonly publishing?: string;
  /** The day it is: what is told of a later day cannot be. Absent where the outcome may not depend on the day. */
  readonly today?: string;
}

/** Reads and checks the whole folder data/: every problem at once. Never throws on bad data. */
export function checkData(folder: string, { publishing, today }: CheckOptions = {}): CheckedData {
  const { published, problems: unfit } = readPublished(folder, publishing);
  const { versions: infos, problems } = checkVersions(folder, published, publishing);
  if (problems.some(({ code }) => code === FROM_FUTURE)) {
    return summed([{ version: '', problems }], []);
  }
  const { areas, problems: noTables } = readAreas(folder);
  const { catalogue, problems: uncatalogued } = readCatalogue(folder);
  const texts = checkTextsOf({ name: 'catalogus' }, catalogue);
  const parts: CheckedPart[] = [
    { version: '', problems: [...problems, ...unfit, ...noTables, ...uncatalogued, ...texts] },
  ];
  const known: BaseVersion[] = [];
  const versions = infos.map((info) => {
    const {
      raw,
      unreadable,
      problems: unread,
    } = readVersion(join(folder, 'versions', info.id), formatOf(published, info.id));
    const found = checkVersion(raw, {
      date: info.date,
      unreadable,
      ...(areas !== undefined && { areas }),
      ...(today !== undefined && { today }),
    });
    const base = known.find(({ id }) => id === info.basedOn);
    const vanished = base ? checkVanished(base, raw) : [];
    const frozen = unfit.length > 0 ? [] : frozenProblems(folder, info, published);
    parts.push({
      version: info.id,
      problems: errorsFirst([...frozen, ...unread, ...found, ...vanished]),
    });
    known.push({ id: info.id, raw });
    return { info, collections: raw as Collections };
  });
  return { ...summed(parts, versions), ...(catalogue !== undefined && { catalogue }) };
}

/** What was found in one version, and about it in the list of versions. */
export function onlyVersion({ parts, versions }: CheckedData, id: string): CheckedData {
  const found = parts.flatMap(({ version, problems }) => {
    if (version === id) return { version, problems };
    const about = problems.filter(({ file, record }) => file === VERSIONS_FILE && record === id);
    return version === '' && about.length > 0 ? { version, problems: about } : [];
  });
  return summed(
    found,
    versions.filter(({ info }) => info.id === id),
  );
}

function summed(parts: readonly CheckedPart[], versions: CheckedData['versions']): CheckedData {
  return { parts, versions, ...countLevels(parts.flatMap(({ problems }) => problems)) };
}
