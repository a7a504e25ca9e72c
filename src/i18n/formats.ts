import type { Texts } from './texts.ts';

/** A place in a source, and whether the source says it literally. */
interface Citation {
  readonly where?: string | undefined;
  readonly certainty?: 'bron' | 'afgeleid' | undefined;
}

/** How dates, periods and places in sources read in a language. */
export function formatsOf(texts: Texts) {
  return {
    date: texts.format.date,
    period: texts.format.period,
    citation: (title: string, { where, certainty }: Citation) => {
      const place = where === undefined ? title : texts.changes.inSource(title, where);
      if (certainty === undefined) return place;
      const word = certainty === 'bron' ? texts.detail.certain : texts.detail.derived;
      return texts.changes.certainty(place, word);
    },
  };
}
