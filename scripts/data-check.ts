/**
 * `npm run data:check -- [VERSION | FOLDER | FILE.xlsx | FOLDER-WITH-CSV] [--all] [--json]`: every problem in data/, in
 * one version of it, or in a workbook before it is imported, in Dutch. Exit code 1 on errors, or when there is nothing
 * to check.
 */
import { existsSync } from 'node:fs';
import { readExplanation } from '../src/data/tables/explain.ts';
import { countLevels } from '../src/domain/check/problem.ts';
import { type CheckedPart, checkData, onlyVersion } from './lib/check/checkData.ts';
import { reportText, tablesReport } from './lib/check/report.ts';
import { asArgument } from './lib/command/asArgument.ts';
import { answer, Refusal, readArguments } from './lib/command/refusal.ts';
import { today } from './lib/command/today.ts';
import { findVersion, versionFor } from './lib/folder/oneVersion.ts';
import { fileProblem } from './lib/folder/readData.ts';
import { parseVersionId } from './lib/folder/versionId.ts';
import { holdsVersions } from './lib/folder/versionList.ts';
import { checkTables } from './lib/sheets/checkTables.ts';
import { tablesIn } from './lib/sheets/tablesIn.ts';

const DATA = 'data';

interface Checked {
  readonly errors: number;
  readonly warnings: number;
  readonly parts: readonly CheckedPart[];
  readonly text: () => string;
}

function checkedTables(path: string): Checked {
  const read = tablesIn(path);
  const { version, isProposal } = readExplanation(read.tables);
  if (isProposal) {
    throw new Refusal(
      `"${path}" is een voorstel: alleen een deel van een versie.`,
      `Kijk het na met: npm run data:import -- ${asArgument(path)}`,
    );
  }
  const info = versionFor(DATA, version);
  const { problems } = checkTables(DATA, read, info, today());
  return {
    ...countLevels(problems),
    parts: [{ version: info.id, problems }],
    text: () => tablesReport(info.id, problems),
  };
}

function checkedFolder(path: string, all: boolean): Checked {
  const data = checkData(path, { today: today() });
  return { ...data, text: () => reportText(data, { all }) };
}

/** Whoever names a version wants to know all of it. */
function checkedVersion(id: string): Checked {
  const data = onlyVersion(checkData(DATA, { today: today() }), findVersion(DATA, id).id);
  return { ...data, text: () => reportText(data, { all: true }) };
}

const OPTIONS = {
  json: { type: 'boolean', default: false },
  all: { type: 'boolean', default: false },
} as const;
const NEEDS = 'Noem hoogstens één versie, map of bestand.';
const USAGE = [
  'Schrijf: npm run data:check',
  'of, voor één versie: npm run data:check -- 2027-02',
  'of, voor een werkboek: npm run data:check -- werkboek.xlsx',
  'Erachter kan --all (ook wat in gepubliceerde versies opvalt) of --json, voor een andere vorm.',
].join('\n');

/** Without a name it is always data/ as JSON. Tables are looked for only in what is named. */
function checkedAs(named: string | undefined, all: boolean): Checked {
  if (named === undefined) return checkedFolder(DATA, all);
  if (parseVersionId(named) !== undefined && !existsSync(named)) return checkedVersion(named);
  return holdsVersions(named) ? checkedFolder(named, all) : checkedTables(named);
}

/** What cannot be checked is told as a problem too, so that whoever reads JSON always gets it. */
function checked(named: string | undefined, all: boolean, json: boolean): Checked {
  try {
    return checkedAs(named, all);
  } catch (error) {
    if (!json || !(error instanceof Refusal)) throw error;
    const problems = [fileProblem('refused', named ?? DATA, error.message, error.advice)];
    return { ...countLevels(problems), parts: [{ version: '', problems }], text: () => '' };
  }
}

answer(() => {
  const { values, positionals } = readArguments(OPTIONS, [0, 1], NEEDS, USAGE);
  const { json, all } = values;
  const { errors, warnings, parts, text } = checked(positionals[0], all, json);
  process.exitCode = errors > 0 ? 1 : 0;
  if (!json) return text();
  const problems = parts.flatMap(({ version, problems: found }) =>
    found.map((problem) => ({ version, ...problem })),
  );
  return JSON.stringify({ errors, warnings, problems }, null, 2);
});
