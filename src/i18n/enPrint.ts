import { formatCount, formatNumber } from './enFormat.ts';
import type { nlPrint } from './nlPrint.ts';
import type { Translated } from './translated.ts';

/** What only stands on paper, in English; see nlPrint.ts. */
export const enPrint: Translated<typeof nlPrint> = {
  whole: (site, state) => `${site}. ${state}`,
  pilots: (name, own, around) =>
    [
      own === 0
        ? `No pilot is known in ${name}`
        : `${formatCount(own, 'pilot is', 'pilots are')} known in ${name}`,
      around === 0 ? '.' : `, and ${formatNumber(around)} more in the regions around it.`,
    ].join(''),
  active: (name, organisations, programmes) =>
    `${name} and the pilots there involve ${formatCount(organisations, 'organisation', 'organisations')} and ${formatCount(programmes, 'programme', 'programmes')}.`,
  sources: 'Sources of these pilots',
};
