import { KINDS } from '../../kinds.ts';
import { type Problem, warning } from '../problem.ts';
import { ENTITY_COLLECTIONS } from '../referenceFields.ts';
import type { Check, Subject } from '../subject.ts';

/** Shorter names differ by one letter too easily: PO-Raad and VO-raad. */
const MIN_LENGTH = 10;
const SMALL_WORDS = new Set([
  'de',
  'het',
  'een',
  'van',
  'voor',
  'en',
  'in',
  'gemeente',
  'stichting',
]);

/** A name without what people write in different ways: accents, capitals, marks, small words. */
function nameKey(name: string): string {
  const words = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\d]+/u);
  return words.filter((word) => word !== '' && !SMALL_WORDS.has(word)).join(' ');
}

/**
 * Two names are close when they share one of these: the name, or the name without one letter. So a letter
 * more, less, other or swapped is close, and no pair needs to be compared. The digits stay beside it:
 * "deel 1" is not "deel 2".
 */
function signatures(key: string): string[] {
  const digits = key.replace(/\D/g, '');
  const shorter =
    key.length < MIN_LENGTH ? [] : Array.from(key, (_, i) => key.slice(0, i) + key.slice(i + 1));
  return [key, ...shorter].map((text) => `${digits} ${text}`);
}

/** Two names in one collection that are nearly the same are probably one thing entered twice. */
function* nearDuplicates(subject: Subject): Generator<Problem> {
  for (const kind of KINDS) {
    const name = ENTITY_COLLECTIONS[kind];
    const seen = new Map<string, string>();
    for (const record of subject.records[name]) {
      const key = nameKey(record.name);
      if (key === '') continue;
      // Utrecht the gemeente and Utrecht the arbeidsmarktregio are two things.
      const group = name === 'regions' && 'kind' in record ? record.kind : '';
      const marks = signatures(key).map((signature) => `${group} ${signature}`);
      const twin = marks.find((mark) => seen.has(mark));
      const first = twin === undefined ? undefined : seen.get(twin);
      for (const mark of marks) if (!seen.has(mark)) seen.set(mark, record.id);
      if (first === undefined) continue;
      yield warning(
        'near-duplicate',
        { name, record: record.id, path: ['name'] },
        `De naam lijkt sterk op die van ${first}.`,
        'Is het hetzelfde? Voeg de twee samen. Zo niet, maak het verschil duidelijk in de naam.',
      );
    }
  }
}

/** Sources may share a title (two pages called "Over ons"), but not a web address. */
function* sameAddress(subject: Subject): Generator<Problem> {
  const seen = new Map<string, string>();
  for (const { id, url } of subject.records.sources) {
    const address = url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
    const first = seen.get(address);
    if (first === undefined) {
      seen.set(address, id);
      continue;
    }
    yield warning(
      'near-duplicate',
      { name: 'sources', record: id, path: ['url'] },
      `Dit is hetzelfde webadres als dat van ${first}.`,
      'Is het dezelfde bron? Voeg de twee samen.',
    );
  }
}

/** Nothing is entered twice under nearly the same name, no source twice with the same address. */
export const checkNames: Check = function* (subject) {
  yield* nearDuplicates(subject);
  yield* sameAddress(subject);
};
