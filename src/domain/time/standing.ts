import type { Period } from '../schema.ts';
import { spanOf } from './partialDate.ts';

/**
 * How something stood on a day: there; perhaps, because a date around that day is less precise; not yet; no more; or
 * not known, because it has no date that tells.
 */
export type Standing = 'there' | 'perhaps' | 'later' | 'over' | 'unknown';

/**
 * How something with this period stood on a day (ISO). What has begun and has no known end counts as there: that it
 * ended is nowhere said. With an end only, it is over after that, and before it not known.
 */
export function standingOf({ start, end }: Period, day: string): Standing {
  const begin = start === undefined ? undefined : spanOf(start);
  const close = end === undefined ? undefined : spanOf(end);
  if (close && day > close.last) return 'over';
  if (!begin) return 'unknown';
  if (day < begin.first) return 'later';
  return day < begin.last || (close && day > close.first) ? 'perhaps' : 'there';
}

/** How an event stood on a day: from its date on it is part of what happened. */
export function standingOfEvent(date: string | undefined, day: string): Standing {
  return date === undefined ? 'unknown' : standingOf({ start: date }, day);
}
