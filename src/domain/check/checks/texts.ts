import { MAX_CELL } from '../../cellSize.ts';
import { error, type Place, type Problem, warning } from '../problem.ts';
import { type Check, eachText } from '../subject.ts';

/** Something that does not belong in a text. */
interface Rule {
  readonly code: string;
  readonly report: typeof error;
  readonly pattern: RegExp;
  /** What is wrong, given what the pattern found. */
  readonly message: (found: string) => string;
  readonly advice: string;
}

/** The number by which a character that cannot be seen is looked up: U+200B. */
const codePoint = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

function controlMessage(found: string): string {
  if (found === '\t') return 'In de tekst staat een tab.';
  return /[\n\v\f\r\u0085\p{Zl}\p{Zp}]/u.test(found)
    ? 'De tekst gaat verder op een nieuwe regel.'
    : `In de tekst staat een stuurteken (${codePoint(found)}).`;
}

/**
 * Errors are what nobody can see, or what a spreadsheet may not give back as it was: a text must be the
 * same after it was exported and read back. The rest can be seen, and is probably a mistake.
 */
const RULES: readonly Rule[] = [
  {
    code: 'edge-space',
    report: error,
    pattern: /^\p{Zs}|\p{Zs}$/u,
    message: () => 'De tekst begint of eindigt met een spatie.',
    advice:
      'Haal de spatie weg. Blijft er niets over? Dan is het niet bekend, en hoort hier niets te staan.',
  },
  {
    code: 'control-character',
    report: error,
    pattern: /[\p{Cc}\p{Zl}\p{Zp}]/u,
    message: controlMessage,
    advice: 'Schrijf de tekst op één regel, met gewone spaties.',
  },
  {
    code: 'invisible-character',
    report: error,
    pattern: /\p{Cf}/u,
    message: (found) => `In de tekst staat een teken dat u niet ziet (${codePoint(found)}).`,
    advice: 'Typ de tekst op die plek opnieuw: plakken neemt het teken weer mee.',
  },
  {
    code: 'broken-character',
    report: error,
    pattern: /[\p{Cs}\uFFFD-\uFFFF]/u,
    message: () => 'In de tekst is een letter verloren gegaan.',
    advice: 'Kijk in de bron wat er moet staan en typ het opnieuw.',
  },
  {
    code: 'odd-space',
    report: warning,
    pattern: /(?<=\S)(?: {2,}|[^ \P{Zs}])(?=\S)/u,
    message: (found) =>
      found.startsWith(' ')
        ? 'In de tekst staan spaties achter elkaar.'
        : `In de tekst staat een bijzondere spatie (${codePoint(found)}).`,
    advice: 'Maak er één gewone spatie van.',
  },
  {
    code: 'garbled',
    report: warning,
    // What an accent or a quotation mark becomes when UTF-8 is read as Windows-1252: FryslÃ¢n.
    pattern: /Ã[\u0080-\u00BF]|â€.?/,
    message: (found) => `"${found}" lijkt een letter die verkeerd is ingelezen.`,
    advice: 'Typ de letter opnieuw. Komt dit vaker voor? Lees het bestand dan in als UTF-8.',
  },
  {
    code: 'html',
    report: warning,
    pattern: /<\/?[a-z][^<>]{0,200}>|&(?:[a-z]{2,8}|#\d{1,7}|#x[\da-f]{1,6});/i,
    message: (found) => `"${found}" lijkt code van een webpagina.`,
    advice: 'Schrijf gewone tekst: opmaak wordt niet getoond.',
  },
];

/** A text may get a mark in front and one at its end, which guard a space there. */
const MAX_LENGTH = MAX_CELL - 2;

function* wholeText(place: Place, text: string) {
  if (text.length > MAX_LENGTH) {
    yield error(
      'long-text',
      place,
      `De tekst is ${text.length} tekens lang: dat past niet in een cel van een rekenblad.`,
      `Kort hem in tot hoogstens ${MAX_LENGTH} tekens.`,
    );
  }
  if (text !== text.normalize('NFC')) {
    yield error(
      'loose-accent',
      place,
      'Een letter en zijn accent staan als twee losse tekens in de tekst. Zoeken vindt hem dan niet.',
      'Typ de letters met een accent opnieuw: plakken neemt de losse tekens weer mee.',
    );
  }
}

/** What is wrong with a text, as text. */
export function* textFaults(place: Place, text: string): Generator<Problem> {
  yield* wholeText(place, text);
  for (const { code, report, pattern, message, advice } of RULES) {
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) yield report(code, place, message(found), advice);
  }
}

/** Texts are whole and hold what one sees: no odd spaces, hidden or broken characters, no code of a web page. */
export const checkTexts: Check = function* (subject) {
  for (const { text, ...place } of eachText(subject)) yield* textFaults(place, text);
};
