import { join } from 'node:path';
import { checkVersion } from '../../src/domain/check/checkVersion.ts';
import { countLevels, errorsFirst, type Problem } from '../../src/domain/check/problem.ts';
import type { Collections, VersionInfo } from '../../src/domain/schema.ts';
import { checkVersions } from './checkVersions.ts';
import { areaCodes, DIVISIONS_TABLE, MERGERS_TABLE, OLD_DIVISIONS_TABLE } from './geoTables.ts';
import { formatOf, frozenProblems, readPublished } from './published.ts';
import { fileProblem, readText, readVersion } from './readData.ts';

/** The problems of one version, or (title empty) of what stands beside the versions. */
export interface CheckedPart {
  /** Id of the version; empty for versions.json and the geo tables. */
  readonly version: string;
  readonly problems: readonly Problem[];
}

export interface CheckedData {
  readonly parts: readonly CheckedPart[];
  readonly errors: number;
  readonly warnings: number;
  /** Oldest first. Only to be used when there are no errors: their shape is proven only then. */
  readonly versions: readonly { readonly info: VersionInfo; readonly collections: Collections }[];
}

/** Tables without which codes of regions cannot be checked. */
function readTables(folder: string): { codes: Set<string>; problems: Problem[] } {
  const problems: Problem[] = [];
  const tables: string[] = [];
  for (const name of [DIVISIONS_TABLE, MERGERS_TABLE, OLD_DIVISIONS_TABLE]) {
    const text = readText(join(folder, 'geo', name));
    if (text !== undefined) {
      tables.push(text);
    } else if (name !== OLD_DIVISIONS_TABLE) {
      const advice =
        'Zet het bestand terug: zonder deze tabel zijn gebiedscodes niet te controleren.';
      problems.push(fileProblem('missing-file', `geo/${name}`, 'Dit bestand ontbreekt.', advice));
    }
  }
  const codes = areaCodes(tables);
  return { codes, problems };
}

/** Reads and checks the whole folder data/: every problem at once. Never throws on bad data. */
export function checkData(folder: string): CheckedData {
  const { versions: infos, problems } = checkVersions(folder);
  const tables = readTables(folder);
  const { published, problems: unfit } = readPublished(folder);
  const parts: CheckedPart[] = [
    { version: '', problems: [...problems, ...unfit, ...tables.problems] },
  ];
  const versions = infos.map((info) => {
    const {
      raw,
      unreadable,
      problems: unread,
    } = readVersion(join(folder, 'versions', info.id), formatOf(published, info.id));
    const found = checkVersion(raw, {
      date: info.date,
      unreadable,
      ...(tables.problems.length === 0 ? { areaCodes: tables.codes } : {}),
    });
    const frozen = unfit.length > 0 ? [] : frozenProblems(folder, info, published);
    parts.push({ version: info.id, problems: errorsFirst([...frozen, ...unread, ...found]) });
    return { info, collections: raw as Collections };
  });
  const { errors, warnings } = countLevels(parts.flatMap((part) => part.problems));
  return { parts, errors, warnings, versions };
}
