import { checkAreaCodes } from './checks/areaCodes.ts';
import { checkCheckedOn } from './checks/checkedOn.ts';
import { checkDescriptions, checkIsolated, checkUnusedSources } from './checks/completeness.ts';
import { checkDates } from './checks/dates.ts';
import { checkIds } from './checks/ids.ts';
import { checkLongLists } from './checks/longLists.ts';
import { checkNames } from './checks/names.ts';
import { checkOrder } from './checks/order.ts';
import { checkPairs } from './checks/pairs.ts';
import { checkPartOf } from './checks/partOf.ts';
import { checkPersonalData } from './checks/personalData.ts';
import { checkGemeenten, checkPilots } from './checks/pilots.ts';
import { checkPlaceholders } from './checks/placeholders.ts';
import { checkPositions } from './checks/positions.ts';
import { checkReferences } from './checks/references.ts';
import { checkRelations } from './checks/relations.ts';
import { checkRepeats } from './checks/repeats.ts';
import { checkSuccessors } from './checks/successors.ts';
import { checkTexts } from './checks/texts.ts';
import { checkUrls } from './checks/urls.ts';
import { checkVocabularies } from './checks/vocabularies.ts';
import { errorsFirst, type Problem } from './problem.ts';
import { checkStructure, type RawCollections } from './structure.ts';
import { type Check, type CheckContext, makeSubject } from './subject.ts';

/** All checks beyond the shape of a record. A new check is one function and one line here. */
const checks: readonly Check[] = [
  checkIds,
  checkReferences,
  checkRepeats,
  checkRelations,
  checkPairs,
  checkPartOf,
  checkSuccessors,
  checkVocabularies,
  checkDates,
  checkAreaCodes,
  checkPositions,
  checkGemeenten,
  checkPilots,
  checkTexts,
  checkPlaceholders,
  checkLongLists,
  checkPersonalData,
  checkUrls,
  checkNames,
  checkOrder,
  checkDescriptions,
  checkIsolated,
  checkUnusedSources,
  checkCheckedOn,
];

/**
 * Everything wrong with the data of one version, all at once, errors first; empty when all is well.
 * Takes anything (it may come straight from a file) and never throws.
 */
export function checkVersion(raw: RawCollections, context: CheckContext): Problem[] {
  const steps = checkVersionSteps(raw, context);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** The same in steps, which give how far it is (0 to 1). */
export function* checkVersionSteps(
  raw: RawCollections,
  context: CheckContext,
): Generator<number, Problem[]> {
  const { unreadable = new Set(), words } = context;
  const { problems, sound } = checkStructure(raw, unreadable, words);
  const subject = makeSubject(raw, sound, context);
  const found = [...problems];
  for (const [place, check] of checks.entries()) {
    yield place / checks.length;
    for (const problem of check(subject)) found.push(problem);
  }
  return errorsFirst(found);
}
