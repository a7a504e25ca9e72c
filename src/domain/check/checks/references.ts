import { nearest } from '../nearby.ts';
import { error, type Place, type Problem } from '../problem.ts';
import { referencesOf, type Target } from '../referenceFields.ts';
import { type RecordCollection, VOCABULARIES } from '../structure.ts';
import { type Check, eachRecord, type Subject } from '../subject.ts';

const files = (names: readonly RecordCollection[]) =>
  names.map((name) => `${name}.json`).join(', ');
const didYouMean = (found: string | undefined) =>
  found === undefined ? '' : ` Bedoelt u ${found}?`;

function* idsIn(subject: Subject, names: readonly RecordCollection[]): Generator<string> {
  for (const [id, places] of subject.places) {
    if (places.some((name) => names.includes(name))) yield id;
  }
}

/** What is wrong with one reference; undefined when nothing is, or when it cannot be judged. */
function problemOf(
  subject: Subject,
  place: Place,
  id: string,
  target: Target,
): Problem | undefined {
  if ('list' in target) {
    const words = subject.terms.get(target.list);
    if (!subject.canJudge('vocabularies') || words?.has(id)) return undefined;
    return error(
      'unknown-term',
      place,
      `"${id}" staat niet in de woordenlijst ${target.list}.`,
      `Kies een woord uit vocabularies.json, of voeg het daar toe.${didYouMean(nearest(id, words ?? []))}`,
    );
  }
  const found = subject.places.get(id);
  if (found?.some((name) => target.to.includes(name))) return undefined;
  if (found) {
    return error(
      'wrong-reference',
      place,
      `"${id}" staat in ${files(found)}, maar hier hoort iets uit ${files(target.to)}.`,
      'Verwijs naar het goede soort.',
    );
  }
  if (!target.to.every((name) => subject.canJudge(name))) return undefined;
  return error(
    'unknown-reference',
    place,
    `"${id}" bestaat niet.`,
    `Verbeter het id, of voeg het toe aan ${files(target.to)}.${didYouMean(nearest(id, idsIn(subject, target.to)))}`,
  );
}

const SOURCE: Target = { to: ['sources'] };

/** Every id that a record refers to exists, and is of the kind the field is for. */
export const checkReferences: Check = function* (subject) {
  for (const { name, record } of eachRecord(subject)) {
    for (const { path, id, target } of referencesOf(name, record)) {
      const problem = problemOf(subject, { name, record: record.id, path }, id, target);
      if (problem) yield problem;
    }
    if (!('sources' in record)) continue;
    for (const [index, { source }] of record.sources.entries()) {
      const place = { name, record: record.id, path: ['sources', index, 'source'] };
      const problem = problemOf(subject, place, source, SOURCE);
      if (problem) yield problem;
    }
  }
  for (const list of VOCABULARIES) {
    for (const { id, sources } of subject.records.vocabularies[list]) {
      for (const [index, { source }] of (sources ?? []).entries()) {
        const path = ['sources', index, 'source'];
        const place = { name: 'vocabularies', record: `${list}/${id}`, path } as const;
        const problem = problemOf(subject, place, source, SOURCE);
        if (problem) yield problem;
      }
    }
  }
};
