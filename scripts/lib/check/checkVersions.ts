import { join } from 'node:path';
import { checkTextsOf } from '../../../src/domain/check/checkTextsOf.ts';
import type { Problem } from '../../../src/domain/check/problem.ts';
import { SCHEMA_VERSION } from '../../../src/domain/formatVersion.ts';
import type { Published, VersionInfo } from '../../../src/domain/schema.ts';
import { isRealDate } from '../../../src/domain/time/partialDate.ts';
import { fileProblem, namesIn } from '../folder/readData.ts';
import { compareVersionIds, parseVersionId } from '../folder/versionId.ts';
import { readVersionList, VERSIONS_FILE } from '../folder/versionList.ts';

/** What a new concept has for a summary, until somebody writes it. */
export const UNWRITTEN_SUMMARY = 'Nog te schrijven: wat is er nieuw of anders in deze versie?';

/**
 * The versions of data/, oldest first, and what is wrong with the list itself, given which ones were published. Never
 * throws. `publishing`: judge the list as it would be with this version published.
 */
export function checkVersions(
  folder: string,
  published: Published,
  publishing?: string,
): { versions: VersionInfo[]; problems: Problem[] } {
  const list = readVersionList(folder);
  if (list.schemaVersion === undefined) return { versions: [], problems: [...list.problems] };
  const versions = list.versions.map((info) =>
    info.id === publishing ? { ...info, state: 'gepubliceerd' as const } : info,
  );
  const problems = [
    ...faultsOf(versions),
    ...versions.flatMap((info) => checkTextsOf({ name: 'versions', record: info.id }, info)),
    ...unlisted(folder, versions, published),
  ];
  if (list.schemaVersion !== SCHEMA_VERSION) problems.push(otherFormat(list.schemaVersion));
  return { versions, problems };
}

/** A concept is always in the current format; a published version keeps the one it was published in. */
const otherFormat = (format: number) =>
  fileProblem(
    'schema-version',
    VERSIONS_FILE,
    `De vorm van deze gegevens is ${format}, maar een concept moet vorm ${SCHEMA_VERSION} hebben.`,
    `Zet schemaVersion op ${SCHEMA_VERSION} en vul de concepten aan met wat deze controle noemt.`,
  );

/** What is wrong with a list of versions, which should be oldest first. */
export function* faultsOf(versions: readonly VersionInfo[]): Generator<Problem> {
  for (const [index, version] of versions.entries()) {
    const { id, date } = version;
    const before = versions[index - 1];
    if (versions.findIndex((other) => other.id === id) < index) {
      yield at(id, 'duplicate-id', 'Deze versie staat er twee keer.', 'Haal er een weg.');
    }
    if (!isRealDate(date)) {
      yield at(id, 'unreal-date', `De datum ${date} bestaat niet.`, 'Verbeter de datum.');
    }
    if (!date.startsWith(id.slice(0, MONTH_LENGTH))) {
      const advice = 'Neem een datum in het jaar en de maand van de versie.';
      yield at(id, 'version-date', `De datum ${date} past niet bij de versie ${id}.`, advice);
    }
    if (before && compareVersionIds(before.id, id) > 0) {
      const advice = `Zet ${id} boven ${before.id}: de oudste maand staat bovenaan, en een verbetering onder wat ze verbetert.`;
      yield at(id, 'order', `Deze versie staat na ${before.id}, maar hoort ervoor.`, advice);
    } else if (before && before.date > date) {
      const message = `De datum ${date} is eerder dan die van ${before.id}, die ervoor staat.`;
      yield at(id, 'order', message, 'Verbeter een van de twee datums.');
    }
    yield* baseFaults(version, versions.slice(0, index));
    if (version.summary === UNWRITTEN_SUMMARY) {
      const advice = 'Schrijf in één zin wat er in deze versie nieuw of anders is.';
      const problem = at(id, 'no-summary', 'De samenvatting moet nog geschreven worden.', advice);
      const level = version.state === 'concept' ? 'warning' : 'error';
      yield { ...problem, field: 'summary', level };
    }
  }
  if (!versions.some((version) => version.state === 'gepubliceerd')) {
    const advice = 'Publiceer minstens één versie: npm run data:publish -- ID';
    yield at('', 'none-published', 'Er is geen gepubliceerde versie.', advice);
  }
}

/** What is wrong with the version that another was started from. */
function* baseFaults(
  { id, state, basedOn }: VersionInfo,
  earlier: readonly VersionInfo[],
): Generator<Problem> {
  if (basedOn === undefined) return;
  const base = earlier.find((version) => version.id === basedOn);
  if (base === undefined) {
    const message = `De versie ${basedOn}, waar deze mee begon, staat er niet boven.`;
    const advice = 'Zet bij basedOn het id van een eerdere versie.';
    yield { ...at(id, 'unknown-base', message, advice), field: 'basedOn' };
  } else if (state === 'gepubliceerd' && base.state === 'concept') {
    const message = `Deze versie begon met ${basedOn}, en dat is nog een concept.`;
    const advice = `Publiceer eerst ${basedOn}: npm run data:publish -- ${basedOn}`;
    yield { ...at(id, 'concept-base', message, advice), field: 'basedOn' };
  }
}

const at = (record: string, code: string, message: string, advice: string): Problem => ({
  ...fileProblem(code, VERSIONS_FILE, message, advice),
  record,
});

/** Length of year and month in the id of a version: 2018-11. */
const MONTH_LENGTH = 7;

/** A version that is not in the list: an error when it is published, else at most a folder without use. */
function* unlisted(
  folder: string,
  versions: readonly VersionInfo[],
  published: Published,
): Generator<Problem> {
  const listed = new Set(versions.map(({ id }) => id));
  for (const id of Object.keys(published)) {
    if (listed.has(id)) continue;
    const advice = `Zet ${id} terug in de lijst, en ook de map versions/${id} als die weg is: een gepubliceerde versie blijft altijd bestaan, want er zijn links naar.`;
    yield at(
      id,
      'lost-version',
      'Deze versie is gepubliceerd en staat niet meer in de lijst.',
      advice,
    );
  }
  for (const name of namesIn(join(folder, 'versions'))) {
    if (listed.has(name) || Object.hasOwn(published, name)) continue;
    if (parseVersionId(name) === undefined) continue;
    const problem = fileProblem(
      'unlisted-version',
      `versions/${name}`,
      'Deze map staat niet in versions.json en wordt niet gebruikt.',
      'Zet de versie in versions.json, of haal de map weg.',
    );
    yield { ...problem, level: 'warning' };
  }
}
