import { error, warning } from '../problem.ts';
import { type Check, eachText } from '../subject.ts';

// Bounded, so that a very long text takes no more than its length.
const EMAIL = /[\w.+-]{1,64}\s{0,3}(?:@|\[at\]|\(at\))\s{0,3}[\w-]{1,63}\.\w/i;
const DATE = /\b(?:\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|\d{4}-\d{2}-\d{2})\b/g;
/** Dutch numbers: 06 12345678, 030-1234567, +31 (0)30 123 45 67; and service numbers: 0800-1234. */
const PHONE =
  /(?<!\d[-./]?)(?:(?:(?:\+|00)31[\s./-]*(?:\(0\))?[\s./-]*|0)[1-9](?:[\s()./-]{0,3}\d){8}|0[89]0\d[\s./-]{0,3}\d{4}(?:\d{3})?)(?!\d)/;
/** A title, initials and small words of a surname, a capital. */
const PERSON =
  /(?<![\p{L}\d])(?:(?:mevr|mw|dhr|drs|dr|prof|ir|ing|mr|ds)\.|mevrouw|meneer|de heer|minister|staatssecretaris|wethouder|burgemeester)(?:\s+(?:van|de|den|der|ten|ter|'t|(?:\p{Lu}\.)+))*\s+\p{Lu}\p{Ll}/iu;
const CAPITAL = /\p{Lu}\p{Ll}$/u;

const isUrl = (text: string) => /^https?:\/\//.test(text);

/** True when a title is followed by a capital: the title itself may be written either way. */
function looksLikePerson(text: string): boolean {
  const found = PERSON.exec(text);
  return found !== null && CAPITAL.test(found[0]);
}

/** No natural persons: no e-mail address, no phone number; what looks like a name is pointed out. */
export const checkPersonalData: Check = function* (subject) {
  for (const { name, record, path, text } of eachText(subject)) {
    const place = { name, record, path };
    if (EMAIL.test(text)) {
      yield error('email', place, 'Hier staat een e-mailadres.', 'Haal het weg.');
    }
    if (isUrl(text)) continue;
    if (PHONE.test(text.replace(DATE, ' '))) {
      yield error('phone', place, 'Hier staat een telefoonnummer.', 'Haal het weg.');
    }
    if (looksLikePerson(text)) {
      yield warning(
        'person',
        place,
        'Dit lijkt op de naam van een persoon.',
        'Noem alleen de organisatie of de functie. Is het geen persoon? Dan is het goed.',
      );
    }
  }
};
