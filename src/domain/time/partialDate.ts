import { FORMATS } from '../formats.ts';

const MONTHS = 12;

/** True when a date as precise as it is written can be found in the calendar: 2018-02-30 cannot. */
export function isRealDate(date: string): boolean {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  if (month < 1 || month > MONTHS || day < 1) return false;
  // Day 0 of the next month is the last day of this one.
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** True for a whole date that can be found in the calendar, such as 2018-02-28. Takes any text. */
export function isRealDay(text: string): boolean {
  return FORMATS.fullDate.test(text) && isRealDate(text);
}

/** True when `a` is certainly later than `b`; dates that may coincide (2018 and 2018-11) are not. */
export function isAfter(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) > b.slice(0, length);
}

/** The day a number of months before a full date, to compare with. It may be one that no month has (2025-02-31). */
export function monthsBefore(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const total = year * MONTHS + (month - 1) - months;
  const parts = [Math.floor(total / MONTHS), (total % MONTHS) + 1, day];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** The first and the last day that a date, as precise as it is written, can mean: 2018-02 is 2018-02-01 to 2018-02-28. */
export function spanOf(date: string): Span {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (day !== undefined) return { first: date, last: date };
  if (month === undefined) return { first: `${date}-01-01`, last: `${date}-12-31` };
  const last = new Date(Date.UTC(2000, month, 0));
  // The years before 100 are others for Date; only February asks which year it is.
  const days = month === 2 && isLeap(year) ? 29 : month === 2 ? 28 : last.getUTCDate();
  return { first: `${date}-01`, last: `${date}-${days}` };
}

/** ISO days, both included. */
export interface Span {
  readonly first: string;
  readonly last: string;
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
