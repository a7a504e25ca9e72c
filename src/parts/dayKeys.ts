import { addMonths } from '../domain/time/days.ts';

/** Months that a key moves the handle of a day. */
const KEY_MONTHS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -12,
  PageUp: 12,
};

/** Where a key brings the handle of a day, within the days of the data; undefined: the key is for somebody else. */
export function dayAfterKey(
  key: string,
  day: string,
  { first, last }: { readonly first: string; readonly last: string },
): string | undefined {
  if (key === 'Home') return first;
  if (key === 'End') return last;
  const months = KEY_MONTHS[key];
  if (months === undefined) return undefined;
  const next = addMonths(day, months);
  return next < first ? first : next > last ? last : next;
}
