/** Dates as people and spreadsheets write them. */
import { isRealDate } from '../../domain/time/partialDate.ts';
import { serialToIso } from './serialDate.ts';

const MONTHS: Readonly<Record<string, string>> = {
  jan: '01',
  feb: '02',
  mrt: '03',
  maa: '03',
  apr: '04',
  mei: '05',
  jun: '06',
  jul: '07',
  aug: '08',
  sep: '09',
  okt: '10',
  nov: '11',
  dec: '12',
};
const MONTH_NAME =
  '(januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|' +
  'jan|feb|mrt|apr|jun|jul|aug|sept?|okt|nov|dec)\\.?';

/** A year in two digits is of this century up to this one, as spreadsheets have it. */
const LAST_SHORT_YEAR = 29;

/** The ways to write a date, and where year, month and day stand in it. Dutch: the day comes first. */
const FORMS: readonly (readonly [RegExp, (parts: readonly string[]) => readonly string[]])[] = [
  [/^(\d{4})[-/](\d{1,2})(?:[-/](\d{1,2}))?(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?$/, (parts) => parts],
  [/^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/, ([d = '', m = '', y = '']) => [y, m, d]],
  [/^(\d{1,2})[-/](\d{4})$/, ([m = '', y = '']) => [y, m]],
  [
    new RegExp(`^(\\d{1,2})[- ]${MONTH_NAME}[- ](\\d{4})$`, 'i'),
    ([d = '', m = '', y = '']) => [y, monthNumber(m), d],
  ],
  [new RegExp(`^${MONTH_NAME}[- ](\\d{4})$`, 'i'), ([m = '', y = '']) => [y, monthNumber(m)]],
  // What a spreadsheet makes of 2018-11 in a CSV file: nov-18.
  [
    new RegExp(`^${MONTH_NAME}-(\\d{2})$`, 'i'),
    ([m = '', y = '']) => [`${Number(y) > LAST_SHORT_YEAR ? 19 : 20}${y}`, monthNumber(m)],
  ],
];

const monthNumber = (name: string): string => MONTHS[name.slice(0, 3).toLowerCase()] ?? '';

/** Days as a spreadsheet counts them: five digits, so from 1927 to 2173; four digits are a year. */
const SERIAL = /^\d{5}([.,]0+)?$/;

/**
 * A date as ISO, as precise as it was written: 22-11-2018, 22 nov. 2018 and 43426 are 2018-11-22, november 2018 is
 * 2018-11. What is no date in any of these forms, or not in the calendar, comes back as it is. `since1904`: days are
 * counted from then, as some workbooks do.
 */
export function readDate(text: string, since1904 = false): string {
  const written = text.replace(/\s+/g, ' ');
  if (SERIAL.test(written)) {
    return serialToIso(Number.parseInt(written, 10), 'day', since1904) ?? text;
  }
  for (const [form, order] of FORMS) {
    const found = form.exec(written);
    if (found === null) continue;
    const parts = order(found.slice(1).filter((part) => part !== undefined));
    const iso = parts.map((part) => part.padStart(2, '0')).join('-');
    return isRealDate(iso) ? iso : text;
  }
  return text;
}
