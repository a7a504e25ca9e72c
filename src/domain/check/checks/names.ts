import { KINDS } from '../../kinds.ts';
import type { Region, Source } from '../../schema.ts';
import { signatures } from '../nearby.ts';
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

/** By what two names are found to be close. The digits stay beside it: "deel 1" is not "deel 2". */
function marksOf(key: string): string[] {
  const digits = key.replace(/\D/g, '');
  return (key.length < MIN_LENGTH ? [key] : signatures(key)).map((text) => `${digits} ${text}`);
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
      const marks = marksOf(key).map((mark) => `${group} ${mark}`);
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

/** Later records with the same key as an earlier one, each with the id of the first. */
function* sameKey<T extends { id: string }>(
  records: readonly T[],
  keyOf: (record: T) => string | undefined,
): Generator<{ id: string; first: string }> {
  const seen = new Map<string, string>();
  for (const record of records) {
    const key = keyOf(record);
    if (key === undefined) continue;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, record.id);
    else yield { id: record.id, first };
  }
}

/** Sources may share a title (two pages called "Over ons"), but not a web address. */
function* sameAddress({ records }: Subject): Generator<Problem> {
  const addressOf = ({ url }: Source) => url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
  for (const { id, first } of sameKey(records.sources, addressOf)) {
    yield warning(
      'near-duplicate',
      { name: 'sources', record: id, path: ['url'] },
      `Dit is hetzelfde webadres als dat van ${first}.`,
      'Is het dezelfde bron? Voeg de twee samen.',
    );
  }
}

/** Den Haag and 's-Gravenhage are not nearly the same name, but have the same code. */
function* sameCode({ records }: Subject): Generator<Problem> {
  const codeOf = ({ code, year }: Region) => code && `${code} ${year ?? ''}`;
  for (const { id, first } of sameKey(records.regions, codeOf)) {
    yield warning(
      'near-duplicate',
      { name: 'regions', record: id, path: ['code'] },
      `Dit is dezelfde gebiedscode als die van ${first}.`,
      'Is het hetzelfde gebied? Voeg de twee samen. Zo niet, verbeter de code.',
    );
  }
}

/** Nothing is entered twice: under nearly the same name, with the same address, or with the same code. */
export const checkNames: Check = function* (subject) {
  yield* nearDuplicates(subject);
  yield* sameAddress(subject);
  yield* sameCode(subject);
};
