import { KINDS } from '../../schema.ts';
import { withinOneEdit } from '../nearby.ts';
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
export function nameKey(name: string): string {
  const words = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\d]+/u);
  return words.filter((word) => word !== '' && !SMALL_WORDS.has(word)).join(' ');
}

const digits = (key: string) => key.replace(/\D/g, '');

/** One letter apart is close only for longer names with the same numbers: "deel 1" is not "deel 2". */
const isClose = (a: string, b: string) =>
  a === b ||
  (Math.min(a.length, b.length) >= MIN_LENGTH && withinOneEdit(a, b) && digits(a) === digits(b));

/** Two names in one collection that are nearly the same are probably one thing entered twice. */
function* nearDuplicates(subject: Subject): Generator<Problem> {
  for (const kind of KINDS) {
    const name = ENTITY_COLLECTIONS[kind];
    const named = subject.records[name].map((record) => ({
      id: record.id,
      key: nameKey(record.name),
      // Utrecht the gemeente and Utrecht the arbeidsmarktregio are two things.
      group: name === 'regions' && 'kind' in record ? record.kind : '',
    }));
    for (const [index, other] of named.entries()) {
      if (other.key === '') continue;
      const one = named
        .slice(0, index)
        .find(({ group, key }) => group === other.group && isClose(key, other.key));
      if (one === undefined) continue;
      yield warning(
        'near-duplicate',
        { name, record: other.id, path: ['name'] },
        `De naam lijkt sterk op die van ${one.id}.`,
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
