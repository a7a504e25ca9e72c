/** One field of the same thing in two versions: does the other know more, or does it say something else? */
import { DATE_FIELDS } from '../check/dateFields.ts';
import { ownValue, sameValue } from '../diff/values.ts';
import { isRecord } from '../isRecord.ts';

/**
 * "same": the own value says nothing that is not known. "filled": it says more, and denies nothing.
 * "contradicted": it says something else.
 */
export type Outcome = 'same' | 'filled' | 'contradicted';

export interface Merge {
  readonly outcome: Outcome;
  /** With the own value over the published one. */
  readonly combined: unknown;
}

/** On which day something was looked at: the last time counts, and an earlier time denies nothing. */
const LAST_TIMES: ReadonlySet<string> = new Set(['checkedOn', 'consultedOn']);

/** Takes any values and never throws. What the own value leaves out denies nothing. */
export function mergeValue(field: string, published: unknown, own: unknown): Merge {
  const same: Merge = { outcome: 'same', combined: published };
  if (own === undefined || sameValue(published, own)) return same;
  if (published === undefined) return { outcome: 'filled', combined: own };
  const merged = mergeKinds(field, published, own);
  return sameValue(merged.combined, published) ? same : merged;
}

function mergeKinds(field: string, published: unknown, own: unknown): Merge {
  if (typeof published === 'string' && typeof own === 'string') {
    return mergeTexts(field, published, own);
  }
  if (areTexts(published) && areTexts(own)) {
    const known = new Set(published);
    const combined = [...published, ...new Set(own.filter((item) => !known.has(item)))];
    return { outcome: 'filled', combined };
  }
  if (areCitations(published) && areCitations(own)) return mergeCitations(published, own);
  if (isRecord(published) && isRecord(own)) return mergeBlocks(published, own);
  return { outcome: 'contradicted', combined: own };
}

function mergeTexts(field: string, published: string, own: string): Merge {
  const kept: Merge = { outcome: 'same', combined: published };
  if (plain(published) === plain(own)) return kept;
  if (LAST_TIMES.has(field)) return own > published ? { outcome: 'filled', combined: own } : kept;
  if (DATE_FIELDS.has(field)) {
    // A day within the month that is known, or the other way round.
    if (own.startsWith(`${published}-`)) return { outcome: 'filled', combined: own };
    if (published.startsWith(`${own}-`)) return kept;
  }
  return { outcome: 'contradicted', combined: own };
}

/** Without what only typing makes different. */
const plain = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** Such as a period: an end that was not known is more, another begin is something else. */
function mergeBlocks(published: object, own: object): Merge {
  const combined = new Map<string, unknown>(Object.entries(published));
  let outcome: Outcome = 'filled';
  for (const [part, value] of Object.entries(own)) {
    const merged = mergeValue(part, ownValue(published, part), value);
    combined.set(part, merged.combined);
    if (merged.outcome === 'contradicted') outcome = 'contradicted';
  }
  return { outcome, combined: Object.fromEntries(combined) };
}

interface CitationLike {
  readonly source: string;
  readonly where?: unknown;
  readonly certainty?: unknown;
}

/** Another source, or another place in it, is more. The same place can only be contradicted in how certain it is. */
function mergeCitations(published: readonly CitationLike[], own: readonly CitationLike[]): Merge {
  const combined = [...published];
  let outcome: Outcome = 'filled';
  for (const citation of own) {
    const ofSource = combined.filter(({ source }) => source === citation.source);
    const known = ofSource.find(({ where }) => where === citation.where);
    if (known !== undefined) {
      const isOther = known.certainty !== undefined && citation.certainty !== undefined;
      if (isOther && known.certainty !== citation.certainty) outcome = 'contradicted';
      combined[combined.indexOf(known)] = { ...known, ...citation };
    } else if (citation.where !== undefined || ofSource.length === 0) combined.push(citation);
  }
  return { outcome, combined };
}

const areTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

const areCitations = (value: unknown): value is readonly CitationLike[] =>
  Array.isArray(value) &&
  value.every((item) => isRecord(item) && typeof ownValue(item, 'source') === 'string');
