/** What is probably the name of a person, by the ways in which Dutch texts write one. */
import { FIRST_NAMES } from './firstNames.ts';

// Repetitions are bounded, so that a very long text takes no more than its length.
const START = '(?<![\\p{L}\\d-])';
const SMALL =
  "(?:van|von|vd|v\\.d\\.|de|den|der|het|['’]t|ten|ter|te|op|in|la|le|el|al|bin|ben)\\s{1,3}";
const SURNAME = '\\p{Lu}\\p{Ll}[\\p{L}-]{0,40}';
const INITIAL = '\\p{Lu}\\.\\s{0,3}';

const TITLE =
  '(?:(?:[Mm]evr|[Mm]w|[Dd]hr|[Dd]rs?|[Pp]rof|[Ii]r|[Ii]ng|[Mm]r|[Dd]s)\\.|[Mm]evrouw|[Mm]eneer|[Dd]e [Hh]eer)';
/** "Minister van Onderwijs" and "burgemeester van Arnhem" are an office, not a person. */
const OFFICE =
  '(?:[Mm]inister|[Ss]taatssecretaris|[Ww]ethouder|[Bb]urgemeester)(?!\\s{1,3}van\\s{1,3}\\p{Lu})';

const TITLED = new RegExp(
  `${START}(?:${TITLE}|${OFFICE})\\s{1,3}(?:${INITIAL}){0,6}(?:${SMALL}){0,4}${SURNAME}`,
  'u',
);
/** "J.P. Jansen", "J. de Vries". One initial and a capital is as often a heading: "B. Huisvesting". */
const INITIALS = new RegExp(
  `${START}(?:(?:${INITIAL}){2,6}(?:${SMALL}){0,4}|${INITIAL}(?:${SMALL}){1,4})${SURNAME}`,
  'u',
);
const FULL = new RegExp(
  `${START}(\\p{Lu}\\p{Ll}{1,20})(?:-\\p{Lu}\\p{Ll}{1,20})?\\s{1,3}(?=((?:${INITIAL}){0,6}(?:${SMALL}){0,4}${SURNAME}))`,
  'gu',
);

/** The first part of a text that looks like the name of a person; undefined when none does. */
export function personNameIn(text: string): string | undefined {
  const titled = TITLED.exec(text) ?? INITIALS.exec(text);
  if (titled !== null) return titled[0];
  for (const [first, firstName = '', rest = ''] of text.matchAll(FULL)) {
    if (FIRST_NAMES.has(firstName)) return `${first}${rest}`;
  }
  return undefined;
}
