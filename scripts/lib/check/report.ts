import { countLevels, type Problem } from '../../../src/domain/check/problem.ts';
import type { CheckedData } from './checkData.ts';

const LEVEL_WORDS = { error: 'FOUT', warning: 'LET OP' } as const;

const ADVICE_INDENT = `\n${' '.repeat(12)}`;

function problemLines({ level, record, field, message, advice }: Problem): string {
  const where = [record, field].filter((part) => part !== '').join(' › ');
  const told = advice.split('\n').map((line) => `${ADVICE_INDENT}${line}`);
  return `    ${LEVEL_WORDS[level]}  ${where === '' ? '' : `${where}: `}${message}${told.join('')}`;
}

const count = (number: number, one: string, more: string) =>
  `${number === 0 ? 'geen' : number} ${number === 1 ? one : more}`;

/** How many errors and warnings, in words. */
const countsText = ({ errors, warnings }: Pick<CheckedData, 'errors' | 'warnings'>): string =>
  `${count(errors, 'fout', 'fouten')}, ${count(warnings, 'waarschuwing', 'waarschuwingen')}.`;

/** The last line of a report: how many errors and warnings. */
export function summaryOf(data: CheckedData): string {
  return `Data nagekeken (${count(data.versions.length, 'versie', 'versies')}): ${countsText(data)}`;
}

/** Every problem in Dutch, per file or sheet, in the order in which they come. */
function problemsText(problems: readonly Problem[]): string[] {
  const byFile = new Map<string, string[]>();
  for (const problem of problems) {
    const lines = byFile.get(problem.file);
    if (lines) lines.push(problemLines(problem));
    else byFile.set(problem.file, [problemLines(problem)]);
  }
  return [...byFile].flatMap(([file, lines]) => [`  ${file}`, ...lines]);
}

/**
 * Every problem in Dutch, per version and file, errors first, and the count. What is no error in a published version
 * is only counted, unless `all` is asked for: nobody can mend it there.
 */
export function reportText(data: CheckedData, { all = false } = {}): string {
  const isPublished = (id: string) =>
    data.versions.some(({ info }) => info.id === id && info.state === 'gepubliceerd');
  const lines = data.parts.flatMap(({ version, problems }) => {
    const told =
      all || !isPublished(version) ? problems : problems.filter(({ level }) => level === 'error');
    const folded = problems.length - told.length;
    if (problems.length === 0) return [];
    const title = version === '' ? 'Algemeen' : `Versie ${version}`;
    return [title, ...problemsText(told), ...(folded > 0 ? [foldedText(folded)] : []), ''];
  });
  return [...lines, summaryOf(data)].join('\n');
}

const foldedText = (warnings: number): string =>
  `  ${count(warnings, 'waarschuwing', 'waarschuwingen')} in een gepubliceerde versie, die niet meer verandert. Bekijk ze met: npm run data:check -- --all`;

/** The same for tables, judged as what is to stand in this version. */
export function tablesReport(version: string, problems: readonly Problem[]): string {
  const summary = `Nagekeken als versie ${version}: ${countsText(countLevels(problems))}`;
  return problems.length === 0 ? summary : [...problemsText(problems), '', summary].join('\n');
}
