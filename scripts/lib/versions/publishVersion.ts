import { join } from 'node:path';
import type { VersionInfo } from '../../../src/domain/schema.ts';
import { type CheckedData, checkData } from '../check/checkData.ts';
import { reportText } from '../check/report.ts';
import { Refusal } from '../command/refusal.ts';
import { today } from '../command/today.ts';
import { jsonText, versionsText } from '../folder/fileTexts.ts';
import { readPublished } from '../folder/published.ts';
import { PUBLISHED_FILE } from '../folder/readData.ts';
import { compareVersionIds } from '../folder/versionId.ts';
import { readVersionList, VERSIONS_FILE } from '../folder/versionList.ts';
import { writeTogether } from '../folder/writeTogether.ts';

export interface Publication {
  /** As it is in the list now. */
  readonly info: VersionInfo;
  /** false: it was published before, and nothing was written. */
  readonly changed: boolean;
}

/**
 * Publishes a version of the folder data/: its state changes and its files are fixed. Throws a Refusal, and
 * writes nothing, when there is any error in the data as it would be then. Again does nothing.
 */
export function publishVersion(folder: string, id: string): Publication {
  const { versions } = readVersionList(folder);
  const before = versions.find((version) => version.id === id);
  if (versions.length > 0 && before === undefined) {
    const concepts = versions.filter(({ state }) => state === 'concept');
    const advice =
      concepts.length === 0
        ? 'Er is geen concept. Begin er een met: npm run data:new-version -- 2027-02'
        : `Kies uit: ${concepts.map((version) => version.id).join(', ')}.`;
    throw new Refusal(`De versie ${id} bestaat niet.`, advice);
  }
  if (before?.state === 'gepubliceerd' && id in readPublished(folder).published) {
    return { info: before, changed: false };
  }
  const checked = checkData(folder, { publishing: id, today: today() });
  const info = checked.versions.find((version) => version.info.id === id)?.info;
  if (checked.errors > 0 || info === undefined) {
    const advice = 'Er is niets gepubliceerd. Verbeter eerst de fouten en probeer het opnieuw.';
    throw new Refusal(reportText(errorsOnly(checked)), advice);
  }
  const list = versionsText(folder, (entries) =>
    entries.map((version) => (version.id === id ? { ...version, state: info.state } : version)),
  );
  const { published } = readPublished(folder, id);
  const fixed = Object.entries(published).sort(([a], [b]) => compareVersionIds(a, b));
  writeTogether(
    new Map([
      [join(folder, VERSIONS_FILE), list],
      [join(folder, PUBLISHED_FILE), jsonText(Object.fromEntries(fixed))],
    ]),
  );
  return { info, changed: true };
}

/** Only what stands in the way: the warnings are counted, but not told. */
function errorsOnly(checked: CheckedData): CheckedData {
  const parts = checked.parts.map(({ version, problems }) => ({
    version,
    problems: problems.filter(({ level }) => level === 'error'),
  }));
  return { ...checked, parts };
}
