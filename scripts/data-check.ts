/**
 * `npm run data:check -- [FOLDER | FILE.xlsx | FOLDER-WITH-CSV] [--json]`: every problem in the data, or in a workbook
 * before it is imported, in Dutch. Exit code 1 on errors, or when there is nothing to check.
 */
import { readExplanation } from '../src/data/tables/explain.ts';
import { countLevels } from '../src/domain/check/problem.ts';
import { type CheckedPart, checkData } from './lib/checkData.ts';
import { checkTables } from './lib/checkTables.ts';
import { versionFor } from './lib/oneVersion.ts';
import { answer } from './lib/refusal.ts';
import { problemsText, reportText, tablesSummary } from './lib/report.ts';
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
  const counts = countLevels(problems);
  const text = () => [...problemsText(problems), '', tablesSummary(info.id, counts)].join('\n');
  return { ...counts, parts: [{ version: info.id, problems }], text };
}

function checkedFolder(path: string): Checked {
  const data = checkData(path);
  return { ...data, text: () => reportText(data) };
}

answer(() => {
  const args = process.argv.slice(2);
  const path = args.find((arg) => !arg.startsWith('--')) ?? DATA;
  const { errors, warnings, parts, text } = holdsTables(path)
    ? checkedTables(path)
    : checkedFolder(path);
  process.exitCode = errors > 0 ? 1 : 0;
  if (!args.includes('--json')) return text();
  const problems = parts.flatMap(({ version, problems: found }) =>
    found.map((problem) => ({ version, ...problem })),
  );
  return JSON.stringify({ errors, warnings, problems }, null, 2);
});
