import { join } from 'node:path';
import { isRealDate } from '../../src/domain/check/partialDate.ts';
import type { Problem } from '../../src/domain/check/problem.ts';
import { FORMATS } from '../../src/domain/formats.ts';
import { SCHEMA_VERSION } from '../../src/domain/formatVersion.ts';
import { type VersionInfo, versionsFileSchema } from '../../src/domain/schema.ts';
import { fileProblem, namesIn, readJson } from './readData.ts';
import { schemaProblems } from './schemaProblems.ts';

const VERSIONS_FILE = 'versions.json';

/** The versions of data/, oldest first, and what is wrong with the list itself. Never throws. */
export function checkVersions(folder: string): { versions: VersionInfo[]; problems: Problem[] } {
  const read = readJson(folder, VERSIONS_FILE);
  if ('problem' in read) return { versions: [], problems: [read.problem] };
  const parsed = versionsFileSchema.safeParse(read.value);
  if (!parsed.success) {
    const problems = schemaProblems(VERSIONS_FILE, parsed.error.issues, read.value);
    return { versions: [], problems };
  }
  const { schemaVersion, versions } = parsed.data;
  const problems = [...faultsOf(versions), ...strayFolders(folder, versions)];
  if (schemaVersion !== SCHEMA_VERSION) {
    problems.push(
      fileProblem(
        'schema-version',
        VERSIONS_FILE,
        `De vorm van de data is ${schemaVersion}, maar dit programma kent ${SCHEMA_VERSION}.`,
        'Werk het programma bij, of zet de data om.',
      ),
    );
  }
  return { versions, problems };
}

function* faultsOf(versions: readonly VersionInfo[]): Generator<Problem> {
  const at = (record: string, code: string, message: string, advice: string): Problem => ({
    ...fileProblem(code, VERSIONS_FILE, message, advice),
    record,
  });
  for (const [index, { id, date }] of versions.entries()) {
    const before = versions[index - 1];
    if (versions.findIndex((version) => version.id === id) < index) {
      yield at(id, 'duplicate-id', 'Deze versie staat er twee keer.', 'Haal er een weg.');
    }
    if (!isRealDate(date)) {
      yield at(id, 'unreal-date', `De datum ${date} bestaat niet.`, 'Verbeter de datum.');
    }
    if (!date.startsWith(id.slice(0, MONTH_LENGTH))) {
      const advice = 'Geef de versie het jaar en de maand van haar datum.';
      yield at(id, 'version-date', `De datum ${date} past niet bij de versie ${id}.`, advice);
    }
    if (before && before.date > date) {
      const message = `Deze versie is ouder dan ${before.id}, die ervoor staat.`;
      yield at(id, 'order', message, 'Zet de oudste versie bovenaan.');
    }
  }
  if (!versions.some((version) => version.state === 'gepubliceerd')) {
    const advice = 'Zet bij minstens één versie de state op gepubliceerd.';
    yield at('', 'none-published', 'Er is geen gepubliceerde versie.', advice);
  }
}

/** Length of year and month in the id of a version: 2018-11. */
const MONTH_LENGTH = 7;

function* strayFolders(folder: string, versions: readonly VersionInfo[]): Generator<Problem> {
  for (const name of namesIn(join(folder, 'versions'))) {
    if (versions.some(({ id }) => id === name) || !FORMATS.versionId.test(name)) continue;
    yield {
      ...fileProblem(
        'unlisted-version',
        `versions/${name}`,
        'Deze map staat niet in versions.json en wordt niet gebruikt.',
        'Zet de versie in versions.json, of haal de map weg.',
      ),
      level: 'warning',
    };
  }
}
