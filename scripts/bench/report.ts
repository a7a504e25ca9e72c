/** A run in words: for who ran it, and for the README. */
import { type Figure, figureTable, isReached, ratioOf } from './figures.ts';

export interface Run {
  /** Processors, and the version of Node. */
  readonly machine: string;
  /** How often each page was measured; the figures are the median. */
  readonly runs: number;
  /** Of the pages, the files and the commands. */
  readonly figures: readonly Figure[];
  /** Of the drawings that the engine makes. */
  readonly drawings: readonly Figure[];
}

/** For programs: with the ratio, and whether a bar is reached. */
export function runJson({ figures, drawings, ...about }: Run): string {
  const judged = (all: readonly Figure[]) =>
    all.map((figure) => ({ ...figure, ratio: ratioOf(figure), reached: isReached(figure) }));
  const run = { ...about, figures: judged(figures), drawings: judged(drawings) };
  return `${JSON.stringify(run, null, 2)}\n`;
}

/** A run that was written as JSON. What did not happen stands there as null. */
export function readRun(json: string): Run {
  return JSON.parse(json, (key, value) => (key === 'value' ? (value ?? Number.NaN) : value));
}

/** The tables of a run, with the machine above them. */
export function runTables({ machine, runs, figures, drawings }: Run): string {
  return [
    `${machine}; ${runs} keer.`,
    ...(figures.length > 0 ? [figureTable(figures)] : []),
    ...(drawings.length > 0 ? [figureTable(drawings, 'network')] : []),
  ].join('\n\n');
}

const BEGIN = '<!-- npm run bench -- --readme -->';
const END = '<!-- -->';

/** A text with the tables of a run in their place; throws when it has no place for them. */
export function withTables(text: string, run: Run): string {
  const begin = text.indexOf(BEGIN);
  const end = text.indexOf(END, begin + BEGIN.length);
  if (begin < 0 || end < 0) throw new Error(`No ${BEGIN} … ${END} in the README`);
  return `${text.slice(0, begin)}${BEGIN}\n\n${runTables(run)}\n\n${text.slice(end)}`;
}
