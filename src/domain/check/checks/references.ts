import { FORMATS } from '../../formats.ts';
import type { Citation } from '../../schema.ts';
import { finderOf } from '../nearby.ts';
import { isPlaceholder } from '../placeholder.ts';
import { error, type Place, type Problem } from '../problem.ts';
import { referencesOf, type Target } from '../referenceFields.ts';
import { type RecordCollection, VOCABULARIES, type VocabularyName } from '../structure.ts';
import { type Check, eachRecord, type Subject } from '../subject.ts';

const files = ({ words }: Subject, names: readonly RecordCollection[]) =>
  names.map(words.file).join(', ');

/** Adds "did you mean" to an advice, when something close to the id exists. */
type Suggest = (id: string, target: Target) => string;

/** What a reference to a target may hold, as far as it is a valid id itself. */
function candidates(subject: Subject, target: Target): string[] {
  const ids =
    'list' in target
      ? [...(subject.terms.get(target.list) ?? [])]
      : [...subject.places].flatMap(([id, places]) =>
          places.some((name) => target.to.includes(name)) ? [id] : [],
        );
  return ids.filter((id) => FORMATS.id.test(id));
}

/** Of a vocabulary that is named in full; a longer one is looked up. */
const MAX_TERMS_NAMED = 12;

/** Which word to choose instead of one that the vocabulary does not have. */
function termAdvice({ terms, words }: Subject, list: VocabularyName, id: string): string {
  const known = [...(terms.get(list) ?? [])];
  if (isPlaceholder(id)) return `Niet bekend en niet verplicht? Dan ${words.leaveOut}.`;
  return known.length > 0 && known.length <= MAX_TERMS_NAMED
    ? `Kies uit: ${known.join(', ')}. Een nieuw woord? Voeg het toe in ${words.file('vocabularies')}.`
    : `Kies een woord uit ${words.file('vocabularies')}, of voeg het daar toe.`;
}

function suggestIn(subject: Subject): Suggest {
  const finders = new Map<Target, ReturnType<typeof finderOf>>();
  return (id, target) => {
    const find = finders.get(target) ?? finderOf(candidates(subject, target));
    finders.set(target, find);
    const found = find(id);
    return found === undefined ? '' : ` Bedoelt u ${found}?`;
  };
}

/** What is wrong with one reference; undefined when nothing is, or when it cannot be judged. */
function problemOf(
  subject: Subject,
  suggest: Suggest,
  place: Place,
  { id, target }: { id: string; target: Target },
): Problem | undefined {
  if ('list' in target) {
    const known = subject.terms.get(target.list)?.has(id) === true;
    if (!subject.canJudge('vocabularies') || known) return undefined;
    return error(
      'unknown-term',
      place,
      `"${id}" staat niet in de woordenlijst ${subject.words.list(target.list)}.`,
      `${termAdvice(subject, target.list, id)}${suggest(id, target)}`,
    );
  }
  const found = subject.places.get(id);
  if (found?.some((name) => target.to.includes(name))) return undefined;
  if (found) {
    return error(
      'wrong-reference',
      place,
      `"${id}" staat in ${files(subject, found)}, maar hier hoort iets uit ${files(subject, target.to)}.`,
      'Verwijs naar de goede soort.',
    );
  }
  if (!target.to.every((name) => subject.canJudge(name))) return undefined;
  return error(
    'unknown-reference',
    place,
    `"${id}" bestaat niet.`,
    `Verbeter het id, of voeg het toe aan ${files(subject, target.to)}.${suggest(id, target)}`,
  );
}

const SOURCE: Target = { to: ['sources'] };

/** Every citation of a record or a word of a vocabulary, as a reference to its source. */
function* citationsOf(sources: readonly Citation[]) {
  for (const [index, { source }] of sources.entries()) {
    yield { path: ['sources', index, 'source'], id: source, target: SOURCE };
  }
}

/** Every id that a record refers to exists, and is of the kind the field is for. */
export const checkReferences: Check = function* (subject) {
  const suggest = suggestIn(subject);
  for (const { name, record } of eachRecord(subject)) {
    const cited = 'sources' in record ? citationsOf(record.sources) : [];
    for (const reference of [...referencesOf(name, record), ...cited]) {
      const place = { name, record: record.id, path: reference.path };
      const problem = problemOf(subject, suggest, place, reference);
      if (problem) yield problem;
    }
  }
  for (const list of VOCABULARIES) {
    for (const { id, sources } of subject.records.vocabularies[list]) {
      for (const reference of citationsOf(sources ?? [])) {
        const record = `${list}/${id}`;
        const place = { name: 'vocabularies', record, path: reference.path } as const;
        const problem = problemOf(subject, suggest, place, reference);
        if (problem) yield problem;
      }
    }
  }
};
