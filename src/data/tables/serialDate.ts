/** A spreadsheet stores a date as a number of days. */

/** How much of a date a format shows: nov-18 shows a month. */
export type DatePrecision = 'year' | 'month' | 'day' | 'time';

const MINUTES_A_DAY = 1440;
const MILLISECONDS_A_DAY = 60_000 * MINUTES_A_DAY;
/** Day 0 as days are counted since 1 March 1900: the system holds 29 February 1900 for a real day. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const FICTIVE_DAY = 60;
/** The other system begins on 1 January 1904. */
const DAYS_TO_1904 = 1462;
const LAST_DAY = 2_958_465;

/**
 * A number of days as an ISO date, as precise as the format shows: 2018, 2018-11, 2018-11-22, or with the hour and
 * minute when those are shown and not midnight. undefined when there is no such day.
 */
export function serialToIso(
  serial: number,
  precision: DatePrecision,
  since1904: boolean,
): string | undefined {
  const counted = since1904 ? serial + DAYS_TO_1904 : serial;
  const day = Math.floor(counted);
  if (!(day >= 1 && day <= LAST_DAY) || day === FICTIVE_DAY) return undefined;
  const days = day < FICTIVE_DAY ? counted + 1 : counted;
  // A time is rounded to the minute, for 0.1 of a day has no exact number; a day never becomes the next one.
  const shown =
    precision === 'time' ? Math.round(days * MINUTES_A_DAY) / MINUTES_A_DAY : Math.floor(days);
  const iso = new Date(Math.round(DAY_ZERO + shown * MILLISECONDS_A_DAY)).toISOString();
  return cutIso(iso, precision);
}

const LENGTHS = { year: 4, month: 7, day: 10, time: 16 } as const;
const MIDNIGHT = 'T00:00';

/** The part of an ISO date and time that a format shows; midnight is not shown. */
export function cutIso(iso: string, precision: DatePrecision): string {
  return iso.slice(0, LENGTHS[precision]).replace(MIDNIGHT, '').replace('T', ' ');
}
