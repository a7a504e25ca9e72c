/** That a number of days is a date, a workbook says only in the format of its cell. */
import type { DatePrecision } from '../tables/serialDate.ts';

/** The formats that need no code in the file, as far as they show a date. */
const BUILT_IN: ReadonlyMap<number, DatePrecision> = new Map([
  [14, 'day'],
  [15, 'day'],
  [16, 'day'],
  [17, 'month'],
  [22, 'time'],
]);

/** Colours, conditions and languages in brackets, texts in quotes, and single characters that are shown as they are. */
const NOT_CODES = /\[[^\]]*\]|"[^"]*"|[\\_*]./g;

/**
 * How much of a date a number format shows; undefined when it shows no date (a time of day alone is none).
 * `code` is what the file says about a format that is not built in.
 */
export function datePrecision(id: number, code: string | undefined): DatePrecision | undefined {
  if (code === undefined) return BUILT_IN.get(id);
  if (/^(general|standa+rd)/i.test(code)) return undefined;
  const shown = (code.replaceAll(NOT_CODES, '').split(';')[0] ?? '').toLowerCase();
  const hasTime = /[hs]/.test(shown);
  if (shown.includes('d')) return hasTime ? 'time' : 'day';
  if (!shown.includes('y')) return undefined;
  return /m/.test(shown) ? 'month' : 'year';
}
