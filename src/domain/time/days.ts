import type { Network } from '../network.ts';
import { spanOf } from './partialDate.ts';

const DAY_MS = 86_400_000;

/** Whole days since 1 January 1970 of an ISO day; of the first day of a less precise date. Years 0 to 9999. */
export function dayNumber(date: string): number {
  const { first } = spanOf(date);
  return Math.round(Date.parse(`${first}T00:00:00Z`) / DAY_MS);
}

/** The ISO day of a number of days since 1 January 1970; kept within the years 0 to 9999. */
export function dayOf(number: number): string {
  const least = dayNumber('0000-01-01');
  const most = dayNumber('9999-12-31');
  const day = Math.min(most, Math.max(least, Math.round(number)));
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** A day some months earlier or later; the last of a shorter month rather than the first of the next. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const total = year * 12 + (month - 1) + months;
  const target = `${String(Math.floor(total / 12)).padStart(4, '0')}-${String((((total % 12) + 12) % 12) + 1).padStart(2, '0')}`;
  const { last } = spanOf(target);
  return [target, String(Math.min(date, Number(last.slice(-2)))).padStart(2, '0')].join('-');
}

/** From when to when the data tells of days: the first begin of a programme, pilot or event, to the day of the version. */
export function extentOf({ file }: Network): { readonly first: string; readonly last: string } {
  const { date } = file.version;
  const dates = [
    ...file.programmes.flatMap(({ period }) => [period?.start, period?.end]),
    ...file.pilots.flatMap(({ period }) => [period?.start, period?.end]),
    ...file.events.map((event) => event.date),
  ].filter((found) => found !== undefined);
  const days = dates.map((found) => spanOf(found).first);
  const first = days.reduce((least, day) => (day < least ? day : least), date);
  return { first, last: date };
}

/** The steps of a walk through the years: the first of January of each, and the last day. */
export function yearSteps({
  first,
  last,
}: {
  readonly first: string;
  readonly last: string;
}): string[] {
  const [from, to] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))];
  const steps: string[] = [];
  for (let year = from + 1; year <= to; year += 1) {
    steps.push(`${String(year).padStart(4, '0')}-01-01`);
  }
  return [...new Set([...steps, last])];
}
