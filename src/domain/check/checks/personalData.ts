import { error, type Place, type Problem, warning } from '../problem.ts';
import { type Check, eachText } from '../subject.ts';
import { personNameIn } from './personNames.ts';

// Repetitions are bounded, so that a very long text takes no more than its length.
/** Looks for the @ first: most texts have none. */
const EMAIL = /(?<=[\w.+-]\s{0,3})(?:@|\[at\]|\(at\))\s{0,3}[\w-]{1,63}\.\w/i;
const DATE = /\b(?:\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|\d{4}-\d{2}-\d{2})\b/g;
/** Dutch numbers: 06 12345678, 030-1234567, +31 (0)30 123 45 67; and service numbers: 0800-1234. */
const PHONE =
  /(?<!\d[-./]?)(?:(?:(?:\+|00)31[\s./-]{0,3}(?:\(0\))?[\s./-]{0,3}|0)[1-9](?:[\s()./-]{0,3}\d){8}|0[89]0\d[\s./-]{0,3}\d{4}(?:\d{3})?)(?!\d)/;
/** A Dutch postcode: no leading zero, and never SA, SD or SS. */
const POSTCODE = /(?<![\p{L}\d])[1-9]\d{3}\s?(?!SA|SD|SS)[A-Z]{2}(?![\p{L}\d])/u;
const ADDRESS = /https?:\/\/\S+/g;

/**
 * What a text holds of natural persons: an e-mail address or a phone number is an error; what looks like a postal
 * address or a name is pointed out. A web address may hold numbers and names: only an e-mail address in it is
 * reported.
 */
export function* personalDataIn(place: Place, text: string): Generator<Problem> {
  if (EMAIL.test(text)) {
    yield error('email', place, 'Hier staat een e-mailadres.', 'Haal het weg.');
  }
  const words = text.replace(ADDRESS, ' ');
  if (PHONE.test(words.replace(DATE, ' '))) {
    yield error('phone', place, 'Hier staat een telefoonnummer.', 'Haal het weg.');
  }
  const postcode = POSTCODE.exec(words)?.[0];
  if (postcode !== undefined) {
    yield warning(
      'postal-address',
      place,
      `"${postcode}" lijkt de postcode van een adres.`,
      'Haal het adres weg, en noem alleen de plaats. Is het geen postcode? Dan is het goed.',
    );
  }
  const person = personNameIn(words);
  if (person !== undefined) {
    yield warning(
      'person',
      place,
      `"${person}" lijkt de naam van een persoon.`,
      'Noem alleen de organisatie of de functie. Is het geen persoon? Dan is het goed.',
    );
  }
}

/** No natural persons, in any text. */
export const checkPersonalData: Check = function* (subject) {
  for (const { text, ...place } of eachText(subject)) yield* personalDataIn(place, text);
};
