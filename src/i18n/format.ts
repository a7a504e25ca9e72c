/** How a language writes numbers, dates and lists. */
export interface Format {
  /** A whole number with its separators: 1.280. */
  readonly number: (value: number) => string;
  /** "1 relatie", "1.280 relaties". */
  readonly count: (count: number, one: string, more: string) => string;
  /**
   * An ISO date as precise as it is: 2018, nov 2018, 22 nov 2018. Anything else is returned as it came, so that
   * nothing is lost.
   */
  readonly date: (date: string) => string;
  /** A full date for running text: 30 november 2017. A less precise one as `date`. */
  readonly dateInText: (date: string) => string;
  /** "2018 – nov 2019", "vanaf 2018", "tot 2019"; undefined when neither is known. */
  readonly period: (period: Period | undefined) => string | undefined;
  /** "a, b en c"; empty for an empty list. */
  readonly list: (items: readonly string[]) => string;
  /** "a, b of c"; empty for an empty list. */
  readonly either: (items: readonly string[]) => string;
  /** The title of a version inside a sentence: "November 2017" becomes "november 2017" where months have no capital. */
  readonly titleInText: (title: string) => string;
}

/** A begin and an end, each as far as it is known. */
interface Period {
  readonly start?: string | undefined;
  readonly end?: string | undefined;
}

/** What `Intl` does not know of a language. */
interface OwnWords {
  readonly from: (start: string) => string;
  readonly until: (end: string) => string;
  readonly range: (start: string, end: string) => string;
  readonly titleInText: (title: string) => string;
}

/** @param locale as `Intl` names it: nl-NL */
export function formatFor(locale: string, words: OwnWords): Format {
  const numbers = new Intl.NumberFormat(locale);
  const lists = once(() => new Intl.ListFormat(locale));
  const choices = once(() => new Intl.ListFormat(locale, { type: 'disjunction' }));
  const months = once(() => dates(locale, { month: 'short' }));
  const days = once(() => dates(locale, { month: 'short', day: 'numeric' }));
  const longDays = once(() => dates(locale, { month: 'long', day: 'numeric' }));
  const format: Format = {
    number: (value) => numbers.format(value),
    count: (count, one, more) => `${format.number(count)} ${count === 1 ? one : more}`,
    date(text) {
      const day = dayOf(text, FULL);
      if (day !== undefined) return days().format(day);
      const month = dayOf(text, MONTH);
      return month === undefined ? text : months().format(month);
    },
    dateInText(text) {
      const day = dayOf(text, FULL);
      return day === undefined ? format.date(text) : longDays().format(day);
    },
    period(period) {
      const start = period?.start && format.date(period.start);
      const end = period?.end && format.date(period.end);
      if (start && end) return start === end ? start : words.range(start, end);
      if (start) return words.from(start);
      return end ? words.until(end) : undefined;
    },
    list: (items) => lists().format(items),
    either: (items) => choices().format(items),
    titleInText: words.titleInText,
  };
  return format;
}

const FULL = /^\d{4}-\d{2}-\d{2}$/;
const MONTH = /^\d{4}-\d{2}$/;

/** The day, or the first of the month, at midnight in UTC; undefined when it is not so written or does not exist. */
function dayOf(text: string, form: RegExp): Date | undefined {
  if (!form.test(text)) return undefined;
  const day = new Date(text);
  // Else 31 February would be read as a day in March.
  return !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(text) ? day : undefined;
}

/** A date says the same everywhere, also west of Greenwich. */
const dates = (locale: string, parts: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locale, { year: 'numeric', timeZone: 'UTC', ...parts });

/** Made at its first use, and once: making one takes longer than all its uses. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** With a capital, as a heading or a row of its own. */
export function startCased(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A name of our own inside a sentence: without its capital. */
export function inSentence(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
