/** Says in plain Dutch what the schema found: zod's own words are English and name no remedy. */
import type * as z from 'zod/mini';
import { FORMATS } from '../formats.ts';
import type { CollectionName } from '../schema.ts';
import { idFrom } from './idFrom.ts';
import { isPlaceholder } from './placeholder.ts';
import { FILE_WORDS, type Words } from './words.ts';

type Issue = z.core.$ZodIssue;

export interface IssueText {
  readonly code: string;
  readonly message: string;
  readonly advice: string;
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'een tekst',
  number: 'een getal',
  int: 'een heel getal',
  boolean: 'true of false',
};
/** What each medium has its own words for. */
const OWN_WORDS: Readonly<Record<string, 'someList' | 'someBlock'>> = {
  array: 'someList',
  tuple: 'someList',
  object: 'someBlock',
  record: 'someBlock',
};

const FORMAT_WORDS: Readonly<
  Record<keyof typeof FORMATS, readonly [what: string, advice: string]>
> = {
  id: [
    'geen geldig id',
    'Gebruik alleen kleine letters, cijfers en losse streepjes, zoals org-movisie.',
  ],
  relationId: [
    'geen geldig id van een relatie',
    'Schrijf rel-, het id van de ene kant, --, de soort, --, en het id van de andere kant.',
  ],
  versionId: [
    'geen geldig versienummer',
    'Schrijf jaar en maand, zoals 2018-11. Een verbetering krijgt een punt en een nummer, zoals 2018-11.1.',
  ],
  partialDate: [
    'niet geschreven als datum',
    'Schrijf 2018, 2018-11 of 2018-11-22, zo precies als de bron.',
  ],
  fullDate: ['niet geschreven als volledige datum', 'Schrijf jaar, maand en dag: 2018-11-22.'],
  url: ['geen webadres', 'Begin met https:// en gebruik geen spaties.'],
  colour: ['geen kleur', 'Schrijf een # en zes cijfers of letters a tot en met f, zoals #0072B2.'],
  areaCode: ['geen gebiedscode van het CBS', 'Schrijf twee hoofdletters en cijfers, zoals GM0202.'],
  sha256: ['geen SHA-256', 'Bouw de data opnieuw.'],
};

const formatNames = Object.keys(FORMATS) as (keyof typeof FORMATS)[];
const MAX_SHOWN = 60;
const NEEDS_SOURCE = 'Een bron is verplicht: zet hier het id van minstens één bron.';

/** A value as an editor sees it in the file, cut short when long; lists and blocks are named, not shown. */
function show(value: unknown, words: Words): string {
  if (Array.isArray(value)) return value.length === 0 ? 'een lege lijst' : 'een lijst';
  if (typeof value === 'object' && value !== null) return words.someBlock;
  const text = typeof value === 'string' ? `"${value}"` : String(value);
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
}

function typeWord(type: string, words: Words): string {
  const own = OWN_WORDS[type];
  return own === undefined ? (TYPE_WORDS[type] ?? type) : words[own];
}
const list = (values: readonly unknown[]) => values.map(String).join(', ');

/** What people put between the values of a list, and no single value has. */
const SEPARATOR = /[,;/]/;

/** What to do about what has not the right form, when it shows what was meant; undefined when it does not. */
function formatAdvice(issue: Issue, value: unknown, words: Words): string | undefined {
  if (typeof value !== 'string') return undefined;
  if (isPlaceholder(value)) return `Niet bekend en niet verplicht? Dan ${words.leaveOut}.`;
  const isId = issue.code === 'invalid_format' && issue.pattern === String(FORMATS.id);
  if (!isId) return undefined;
  const last = issue.path.at(-1);
  if (!SEPARATOR.test(value)) {
    const meant = idFrom(value);
    return meant === undefined ? undefined : `${FORMAT_WORDS.id[1]} Bedoelt u ${meant}?`;
  }
  if (last === 'source') return words.separateSources;
  return typeof last === 'number' ? words.separateItems : undefined;
}

/**
 * Text for one issue; `value` is what stands at the place of the issue, undefined when absent. `name`: the collection
 * that it was found in, if it was.
 */
export function issueText(
  issue: Issue,
  value: unknown,
  words: Words = FILE_WORDS,
  name?: CollectionName,
): IssueText {
  // Of a record; those of a word in a vocabulary may be left out.
  const isSources = issue.path.at(-1) === 'sources' && name !== 'vocabularies';
  switch (issue.code) {
    case 'invalid_type':
      return value === undefined
        ? {
            code: 'missing',
            message: words.missing,
            advice: isSources ? NEEDS_SOURCE : `Vul ${typeWord(issue.expected, words)} in.`,
          }
        : {
            code: 'wrong-type',
            message: `Hier staat ${show(value, words)}, maar hier hoort ${typeWord(issue.expected, words)}.`,
            advice: `Verbeter de waarde. Is die niet verplicht? Dan ${words.leaveOut}.`,
          };
    case 'unrecognized_keys':
      return { code: 'unknown-field', ...words.unknownFields(name, issue.keys) };
    case 'invalid_value':
      return {
        code: value === undefined ? 'missing' : 'wrong-value',
        message:
          value === undefined
            ? words.missing
            : `Hier staat ${show(value, words)}: dat kan hier niet.`,
        advice: `Kies uit: ${list(issue.values)}.`,
      };
    case 'too_small':
      if (issue.origin === 'string' || issue.origin === 'array') {
        return {
          code: 'empty',
          message: words.empty,
          advice: isSources
            ? NEEDS_SOURCE
            : `Vul het in. Niet bekend en niet verplicht? Dan ${words.leaveOut}.`,
        };
      }
      return {
        code: 'out-of-range',
        message: `${show(value, words)} is te klein.`,
        advice: `Het moet ${issue.inclusive ? 'minstens' : 'meer dan'} ${issue.minimum} zijn.`,
      };
    case 'too_big':
      return {
        code: 'out-of-range',
        message: `${show(value, words)} is te groot.`,
        advice: `Het mag hoogstens ${issue.maximum} zijn.`,
      };
    case 'invalid_format': {
      const format = formatNames.find((key) => String(FORMATS[key]) === issue.pattern);
      const [what, advice] = format
        ? FORMAT_WORDS[format]
        : ['niet goed geschreven', 'Verbeter het.'];
      return {
        code: 'wrong-format',
        message: `${show(value, words)} is ${what}.`,
        advice: formatAdvice(issue, value, words) ?? advice,
      };
    }
    default:
      return {
        code: 'wrong-value',
        message: `Hier staat ${show(value, words)}: dat kan hier niet.`,
        advice: `Vergelijk met ${words.anotherRecord} in ${words.thisFile}.`,
      };
  }
}
