import { expect } from 'vitest';
import { Refusal } from '../../scripts/lib/command/refusal.ts';
import { contentOf, type TemporaryFolder } from '../fixtures/dataFolder.ts';

/** What an action refuses, message and advice, after proof that it wrote nothing to the folder. */
export function refusalOf(folder: Pick<TemporaryFolder, 'path'>, action: () => unknown): string {
  const before = contentOf(folder);
  let words = 'not refused';
  try {
    action();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    words = `${error.message} | ${error.advice}`;
  }
  expect(contentOf(folder)).toEqual(before);
  return words;
}
