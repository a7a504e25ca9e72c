import type { Formats } from '../../domain/diff/fieldWords.ts';
import { formatDate, formatPeriod } from '../../i18n/format.ts';
import type { Texts } from '../../i18n/texts.ts';

/** How dates, periods and places in sources read in a language. */
export function formatsOf(texts: Texts): Formats {
  return {
    date: formatDate,
    period: (period) => formatPeriod(period, texts.dates),
    citation: (title, { where, certainty }) => {
      const place = where === undefined ? title : texts.changes.inSource(title, where);
      if (certainty === undefined) return place;
      const word = certainty === 'bron' ? texts.detail.certain : texts.detail.derived;
      return texts.changes.certainty(place, word);
    },
  };
}
