import { formatFor, inSentence } from './format.ts';

/** How Dutch writes numbers, dates and lists. */
export const nlFormat = formatFor('nl-NL', {
  from: (start) => `vanaf ${start}`,
  until: (end) => `tot ${end}`,
  range: (start, end) => `${start} – ${end}`,
  titleInText: inSentence,
});

export const { number: formatNumber, count: formatCount } = nlFormat;
