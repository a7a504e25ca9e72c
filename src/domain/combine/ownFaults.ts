/** What is wrong with rows that cannot be put over a version at all. */
import { checkVersionSteps } from '../check/checkVersion.ts';
import type { Problem } from '../check/problem.ts';
import { COLLECTIONS, checkStructure, type RawCollections } from '../check/structure.ts';
import type { CheckContext } from '../check/subject.ts';

/**
 * The problems of rows without an id, of ids that are there twice, and of what is no list: the version with the rows over
 * it does not show them. What is right is judged there.
 */
export function* ownFaults(
  raw: RawCollections,
  context: CheckContext,
): Generator<number, Problem[]> {
  // A part of a version says nothing of what is not in it.
  const unreadable = new Set(COLLECTIONS.filter((name) => raw[name] === undefined));
  const { problems } = checkStructure(raw, unreadable, context.words);
  const found = yield* checkVersionSteps(raw, { ...context, unreadable });
  return [
    ...problems.filter(
      ({ record, field }) =>
        (record === '' && field === '') ||
        (NAMELESS.test(record) && (field === '' || field === 'id')),
    ),
    ...found.filter(({ code }) => code === 'duplicate-id'),
  ];
}

/** How a problem names a row without an id. */
const NAMELESS = /^(\w+\/)?nr\. \d+$/;
