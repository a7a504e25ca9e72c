const MONTHS = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

/**
 * An ISO date as precise as it is: 2018, nov 2018, 22 nov 2018. Anything else is returned as it
 * came, so that nothing is lost.
 */
export function formatDate(date: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date) ?? [];
  if (year === undefined) return date;
  if (month === undefined) return year;
  const name = MONTHS[Number(month) - 1];
  if (name === undefined) return date;
  if (day === '00') return date;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

const LONG_MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

/** A full date for running text: 30 november 2017. A less precise one as formatDate. */
export function formatDateInText(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  const name = LONG_MONTHS[Number(month) - 1];
  return name === undefined ? formatDate(date) : `${Number(day)} ${name} ${year}`;
}

/** A title inside a sentence: "November 2017" becomes "november 2017". */
export function inSentence(title: string): string {
  return title.charAt(0).toLowerCase() + title.slice(1);
}

/** Made once: making one takes longer than all its uses. */
const wholeNumbers = new Intl.NumberFormat('nl-NL');

/** Whole numbers with a Dutch thousands separator. */
export function formatNumber(value: number): string {
  return wholeNumbers.format(value);
}

/** "1 relatie", "1.280 relaties". */
export function formatCount(count: number, one: string, more: string): string {
  return `${formatNumber(count)} ${count === 1 ? one : more}`;
}

/** "a, b en c"; empty for an empty list. */
export function joinList(items: readonly string[], and: string): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`;
}

/** How a period reads in a language; see `dates` of the texts. */
interface PeriodTexts {
  readonly from: (start: string) => string;
  readonly until: (end: string) => string;
  readonly range: (start: string, end: string) => string;
}

/** "2018 – nov 2019", "vanaf 2018", "tot 2019"; undefined when neither is known. */
export function formatPeriod(
  period: { readonly start?: string | undefined; readonly end?: string | undefined } | undefined,
  texts: PeriodTexts,
): string | undefined {
  const start = period?.start && formatDate(period.start);
  const end = period?.end && formatDate(period.end);
  if (start && end) return start === end ? start : texts.range(start, end);
  if (start) return texts.from(start);
  return end ? texts.until(end) : undefined;
}
