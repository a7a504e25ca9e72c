/** A published version never changes: data/published.json holds the SHA-256 of its files and of its entry in the list. */
import { join } from 'node:path';
import type { Problem } from '../../../src/domain/check/problem.ts';
import { SCHEMA_VERSION } from '../../../src/domain/formatVersion.ts';
import {
  type Published,
  publishedFileSchema,
  type VersionInfo,
} from '../../../src/domain/schema.ts';
import { fileProblem, namesIn, PUBLISHED_FILE, readJson, readText } from './readData.ts';
import { schemaProblems } from './schemaProblems.ts';
import { sha256 } from './sha256.ts';
import { nextCorrection } from './versionId.ts';
import { readVersionList, VERSIONS_FILE } from './versionList.ts';

/**
 * What is fixed about published versions, and what is wrong with the file itself. Never throws.
 * `publishing`: a version that counts as fixed as it is now, unless it was fixed before.
 */
export function readPublished(
  folder: string,
  publishing?: string,
): { published: Published; problems: Problem[] } {
  const read = readJson(folder, PUBLISHED_FILE);
  if ('problem' in read) return { published: {}, problems: [read.problem] };
  const parsed = publishedFileSchema.safeParse(read.value);
  if (parsed.success) {
    const { versions } = readVersionList(folder);
    const info = versions.find(({ id }) => id === publishing);
    const added = info === undefined ? {} : { [info.id]: fixedAs(folder, info) };
    return { published: { ...added, ...parsed.data }, problems: [] };
  }
  return {
    published: {},
    problems: schemaProblems(PUBLISHED_FILE, parsed.error.issues, read.value),
  };
}

/** The format that the files of a version are in: a version that is not published is in the current one. */
export const formatOf = (published: Published, version: string): number =>
  published[version]?.schemaVersion ?? SCHEMA_VERSION;

/** The SHA-256 of each file of a version. Line ends count as `\n`: some systems write them otherwise. */
function hashesOf(folder: string): Record<string, string> {
  return Object.fromEntries(
    namesIn(folder).map((file) => [
      file,
      sha256((readText(join(folder, file)) ?? '').replaceAll('\r\n', '\n')),
    ]),
  );
}

/** Of what visitors read of a version in the list, and of what it was started from; the state follows by itself. */
const hashOfEntry = ({ id, date, title, summary, basedOn = '' }: VersionInfo): string =>
  sha256(JSON.stringify([id, date, title, summary, basedOn]));

/** How a version of data/ is fixed when it is published: as it is now, in the current format. */
export function fixedAs(folder: string, info: VersionInfo): NonNullable<Published[string]> {
  const files = hashesOf(join(folder, 'versions', info.id));
  return { schemaVersion: SCHEMA_VERSION, entry: hashOfEntry(info), files };
}

/** What is not as it was when the version was published; nothing for a concept. */
export function frozenProblems(folder: string, info: VersionInfo, published: Published): Problem[] {
  const { id, state } = info;
  const fixed = published[id];
  if (state === 'concept') {
    if (fixed === undefined) return [];
    const advice = `Zet de state van ${id} terug op gepubliceerd.`;
    const message = 'Deze versie was gepubliceerd en kan geen concept meer worden.';
    return [{ ...fileProblem('unpublished', VERSIONS_FILE, message, advice), record: id }];
  }
  if (fixed === undefined) {
    const message = 'Deze versie is gepubliceerd, maar niet vastgelegd.';
    const advice = `Leg haar vast: npm run data:publish -- ${id}`;
    return [{ ...fileProblem('not-fixed', VERSIONS_FILE, message, advice), record: id }];
  }
  const correction = `Een verbetering komt in een nieuwe versie: npm run data:new-version -- ${nextCorrection(id, Object.keys(published))}`;
  const now = fixedAs(folder, info);
  const files = changedFiles(id, fixed.files, now.files, correction);
  return fixed.entry === now.entry ? files : [changedEntry(id, correction), ...files];
}

function changedEntry(id: string, correction: string): Problem {
  const message = `Wat hier over de versie ${id} staat, is veranderd, maar die is gepubliceerd.`;
  const advice = `Zet het terug zoals het was. U ziet het met: git diff data/${VERSIONS_FILE}\n${correction}`;
  return { ...fileProblem('frozen', VERSIONS_FILE, message, advice), record: id };
}

type Hashes = Readonly<Record<string, string>>;

function changedFiles(id: string, before: Hashes, now: Hashes, correction: string): Problem[] {
  // Reading it says that already.
  if (Object.keys(now).length === 0) return [];
  return [...new Set([...Object.keys(before), ...Object.keys(now)])].sort().flatMap((file) => {
    if (before[file] === now[file]) return [];
    const what =
      now[file] === undefined
        ? 'is weg'
        : before[file] === undefined
          ? 'is toegevoegd'
          : 'is veranderd';
    const message = `Dit bestand ${what}, maar de versie ${id} is gepubliceerd.`;
    const path = `data/versions/${id}/${file}`;
    const back =
      before[file] === undefined
        ? `Haal het weg: ${path}.`
        : `Zet het terug zoals het was: git restore ${path}`;
    return [fileProblem('frozen', file, message, `${back}\n${correction}`)];
  });
}
