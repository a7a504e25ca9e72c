/**
 * `npm run data:check -- [FOLDER | FILE.xlsx | FOLDER-WITH-CSV] [--json]`: every problem in the data, or in a workbook
 * before it is imported, in Dutch. Exit code 1 on errors, or when there is nothing to check.
 */
import { parseArgs } from 'node:util';
import { readExplanation } from '../src/data/tables/explain.ts';
import { countLevels } from '../src/domain/check/problem.ts';
import { type CheckedPart, checkData } from './lib/checkData.ts';
import { checkTables } from './lib/checkTables.ts';
import { versionFor } from './lib/oneVersion.ts';
import { answer, Refusal } from './lib/refusal.ts';
import { reportText, tablesReport } from './lib/report.ts';
import { holdsTables, tablesIn } from './lib/tablesIn.ts';

const DATA = 'data';

interface Checked {
  readonly errors: number;
  readonly warnings: number;
  readonly parts: readonly CheckedPart[];
  readonly text: () => string;
}

function checkedTables(path: string): Checked {
  const read = tablesIn(path);
  const info = versionFor(DATA, readExplanation(read.tables).version);
  const { problems } = checkTables(DATA, read, info);
  return {
    ...countLevels(problems),
    parts: [{ version: info.id, problems }],
    text: () => tablesReport(info.id, problems),
  };
}

function checkedFolder(path: string): Checked {
  const data = checkData(path);
  return { ...data, text: () => reportText(data) };
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      options: { json: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    const [path = DATA, ...more] = positionals;
    if (more.length === 0) return { path, ...values };
  } catch {
    // An unknown option: the usage says how it is done.
  }
  const advice =
    'Schrijf: npm run data:check\nof, voor een werkmap: npm run data:check -- werkboek.xlsx\nErachter kan --json, voor een andere vorm.';
  throw new Refusal('Noem hoogstens één map of bestand.', advice);
}

answer(() => {
  const { path, json } = readArguments();
  const { errors, warnings, parts, text } = holdsTables(path)
    ? checkedTables(path)
    : checkedFolder(path);
  process.exitCode = errors > 0 ? 1 : 0;
  if (!json) return text();
  const problems = parts.flatMap(({ version, problems: found }) =>
    found.map((problem) => ({ version, ...problem })),
  );
  return JSON.stringify({ errors, warnings, problems }, null, 2);
});
