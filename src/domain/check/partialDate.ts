const MONTHS = 12;

/** True when a date as precise as it is written can be found in the calendar: 2018-02-30 cannot. */
export function isRealDate(date: string): boolean {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  if (month < 1 || month > MONTHS || day < 1) return false;
  // Day 0 of the next month is the last day of this one.
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** True when `a` is certainly later than `b`; dates that may coincide (2018 and 2018-11) are not. */
export function isAfter(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) > b.slice(0, length);
}
