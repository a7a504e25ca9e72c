import type { nlEmbed } from './nlEmbed.ts';
import type { Translated } from './translated.ts';

/** The page inside another page, in English. */
export const enEmbed: Translated<typeof nlEmbed> = {
  filters: (count) => (count === 0 ? 'Filters' : `Filters (${count})`),
  about: (place) => `About ${place}`,
  source: (title, sources) => `Netwerkkaart 16-27, ${title}, ${sources}`,
  whole: {
    netwerk: 'Open the whole network',
    kaart: 'Open the whole map',
    lijst: 'Open the whole list',
    matrix: 'Open the whole matrix',
    tijdlijn: 'Open the whole timeline',
  },
  newTab: 'opens in a new tab',
  sealed: 'Nothing opens? This page may not open a tab here. Copy this address instead:',
};
