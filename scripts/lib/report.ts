import type { Problem } from '../../src/domain/check/problem.ts';
import type { CheckedData } from './checkData.ts';

const LEVEL_WORDS = { error: 'FOUT', warning: 'LET OP' } as const;

function problemLines({ level, record, field, message, advice }: Problem): string {
  const where = [record, field].filter((part) => part !== '').join(' › ');
  return `    ${LEVEL_WORDS[level]}  ${where === '' ? '' : `${where}: `}${message}\n            ${advice}`;
}

const count = (number: number, one: string, more: string) =>
  `${number === 0 ? 'geen' : number} ${number === 1 ? one : more}`;

/** The last line of a report: how many errors and warnings. */
export function summaryOf({ errors, warnings, versions }: CheckedData): string {
  const told = count(versions.length, 'versie', 'versies');
  return `Data nagekeken (${told}): ${count(errors, 'fout', 'fouten')}, ${count(warnings, 'waarschuwing', 'waarschuwingen')}.`;
}

/** Every problem in Dutch, per version and file, errors first, and the count. */
export function reportText(data: CheckedData): string {
  const lines: string[] = [];
  for (const { version, problems } of data.parts) {
    if (problems.length === 0) continue;
    lines.push(version === '' ? 'Algemeen' : `Versie ${version}`);
    const byFile = new Map<string, Problem[]>();
    for (const problem of problems) {
      byFile.set(problem.file, [...(byFile.get(problem.file) ?? []), problem]);
    }
    for (const [file, found] of byFile) lines.push(`  ${file}`, ...found.map(problemLines));
    lines.push('');
  }
  return [...lines, summaryOf(data)].join('\n');
}
