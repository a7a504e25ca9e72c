import { formatFor } from './format.ts';

/** How English writes numbers, dates and lists. */
export const enFormat = formatFor('en-GB', {
  from: (start) => `from ${start}`,
  until: (end) => `until ${end}`,
  range: (start, end) => `${start} – ${end}`,
  titleInText: (title) => title,
});

export const { number: formatNumber, count: formatCount } = enFormat;
