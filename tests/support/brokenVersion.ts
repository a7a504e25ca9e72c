/** Breaks the small version in one way and says what the check finds. */
import { expect } from 'vitest';
import { SHEET_WORDS } from '../../src/data/tables/sheetWords.ts';
import type { Areas } from '../../src/domain/check/areas.ts';
import { checkVersion } from '../../src/domain/check/checkVersion.ts';
import type { Problem } from '../../src/domain/check/problem.ts';
import type { CheckContext } from '../../src/domain/check/subject.ts';
import type { Collections } from '../../src/domain/schema.ts';
import { smallCollections } from '../fixtures/smallVersion.ts';
import { fileWordIn } from './fileWords.ts';

const areas: Areas = new Map([['GM0202', { division: 'gemeente', successors: [] }]]);
/** As the small version is checked when nothing is wrong with it. */
export const smallContext: CheckContext = { date: '2018-11-30', areas };

/** Small enough to write `first(c.pilots).name = …` in a table. */
export function first<T>(list: readonly T[]): T {
  const [item] = list;
  if (item === undefined) throw new Error('empty fixture');
  return item;
}

/**
 * The problems after breaking the small version in one way. Whatever a test breaks, whoever works in sheets is told
 * without words of files.
 */
export function broken(
  breakIt: (collections: Collections) => void,
  context: CheckContext = smallContext,
): Problem[] {
  const collections = smallCollections();
  breakIt(collections);
  for (const problem of checkVersion(collections, { ...context, words: SHEET_WORDS })) {
    expect(fileWordIn(problem), JSON.stringify(problem)).toBeUndefined();
  }
  return checkVersion(collections, context);
}

/** One way to break it, with the problems expected, in short. */
export type BrokenCase = [what: string, breakIt: (c: Collections) => void, expected: string[]];

export const inShort = ({ level, code, file, record, field }: Problem) =>
  [level, code, file, record, field].join(' | ');
