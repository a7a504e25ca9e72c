import { formatNumber } from './enFormat.ts';
import type { nlDate } from './nlDate.ts';
import type { Translated } from './translated.ts';

/** What is said everywhere of the day that is looked at, in English; part of en.ts. */
export const enDate: Translated<typeof nlDate> = {
  choose: 'Choose a day',
  on: (day) => `as on ${day}`,
  chip: (day) => `As on ${day}`,
  reason: (count) => `the chosen day (${formatNumber(count)})`,
  unsure: 'not certain on that day',
  faint: 'faint: not certain that it was there on that day',
};
