/** A field that differs, in words for people. */
import { DATE_FIELDS } from '../check/dateFields.ts';
import { REFERENCE_FIELDS, type Target } from '../check/referenceFields.ts';
import { fieldLabel } from '../fieldLabels.ts';
import type { Citation, CollectionName, Collections, Period, RelationKind } from '../schema.ts';
import type { Difference, FieldChange } from './difference.ts';
import { type Glossary, type Lang, makeGlossary } from './glossary.ts';
import { type Renames, renamesOf } from './renames.ts';
import { mapTexts, sameValue } from './values.ts';

/** How a language writes what the data holds as a code. */
export interface Formats {
  readonly date: (date: string) => string;
  /** undefined for a period without begin and end. */
  readonly period: (period: Period) => string | undefined;
  /** The title of a source, and the place in it. */
  readonly citation: (title: string, citation: Citation) => string;
}

/** All that is needed to put a difference between two versions into words. */
export interface Wording {
  readonly before: Glossary;
  readonly after: Glossary;
  readonly renames: Renames;
  readonly formats: Formats;
}

/** What is needed to put `difference`, which is between these two versions, into words of a language. */
export function makeWording(
  difference: Difference,
  [before, after]: readonly [before: Collections, after: Collections],
  lang: Lang,
  formats: Formats,
): Wording {
  return {
    before: makeGlossary(before, lang),
    after: makeGlossary(after, lang),
    renames: renamesOf(difference),
    formats,
  };
}

/** Of a list `added` and `removed`; of anything else `before` and `after`, absent when it was, or is, not known. */
export interface FieldWords {
  readonly field: string;
  readonly label: string;
  readonly before?: string;
  readonly after?: string;
  readonly added?: readonly string[];
  readonly removed?: readonly string[];
}

/**
 * A change of a field in words, in full: names instead of ids, dates and vocabularies in the language. A list of
 * which only the order differs has nothing added and nothing removed.
 */
export function fieldWords(
  collection: CollectionName,
  { field, before, after }: FieldChange,
  { before: was, after: is, renames, formats }: Wording,
): FieldWords {
  const named = { field, label: fieldLabel(collection, field)[is.lang] };
  const wordsBefore = (value: unknown) => valueWords(collection, field, value, was, formats);
  const wordsAfter = (value: unknown) => valueWords(collection, field, value, is, formats);
  if (isList(before) || isList(after)) {
    const old = isList(before) ? before : [];
    const now = isList(after) ? after : [];
    const oldNow = old.map((item) => mapTexts(item, (text) => renames.get(text) ?? text));
    const has = (list: readonly unknown[], value: unknown) =>
      list.some((item) => sameValue(item, value));
    return {
      ...named,
      added: now.filter((item) => !has(oldNow, item)).map(wordsAfter),
      removed: old.filter((_, index) => !has(now, oldNow[index])).map(wordsBefore),
    };
  }
  return {
    ...named,
    ...(before === undefined ? {} : { before: wordsBefore(before) }),
    ...(after === undefined ? {} : { after: wordsAfter(after) }),
  };
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** The words of vocabularies refer to little, and the table of references is about records. */
const TERM_FIELDS: Readonly<Record<string, Target>> = { family: { list: 'relationFamilies' } };

function targetOf(collection: CollectionName, field: string): Target | undefined {
  const targets: Readonly<Record<string, Target>> =
    collection === 'vocabularies' ? TERM_FIELDS : REFERENCE_FIELDS[collection];
  return Object.hasOwn(targets, field) ? targets[field] : undefined;
}

/** A value, or one item of a list, as text. The data has passed its schema, which says what a field holds. */
export function valueWords(
  collection: CollectionName,
  field: string,
  value: unknown,
  glossary: Glossary,
  formats: Formats,
): string {
  if (typeof value === 'string') {
    const target = targetOf(collection, field);
    if (target === undefined) return DATE_FIELDS.has(field) ? formats.date(value) : value;
    return 'list' in target ? glossary.termOf(target.list, value) : glossary.nameOf(value);
  }
  if (typeof value !== 'object' || value === null) return String(value);
  if (field === 'sources') {
    const citation = value as Citation;
    return formats.citation(glossary.nameOf(citation.source), citation);
  }
  if (field === 'joins') {
    const { from, to } = value as RelationKind['joins'][number];
    return `${from} → ${to.join(', ')}`;
  }
  const period = field === 'period' ? formats.period(value) : undefined;
  if (period !== undefined) return period;
  return Object.entries(value)
    .map(([part, held]) => {
      const { [glossary.lang]: label } = fieldLabel(collection, `${field}.${part}`);
      return `${label}: ${valueWords(collection, part, held, glossary, formats)}`;
    })
    .join('; ');
}
