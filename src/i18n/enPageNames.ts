import type { nlPageNames } from './nlPageNames.ts';
import type { Translated } from './translated.ts';

/** What the pages of text are called in English; see nlPageNames.ts. */
export const enPageNames: Translated<typeof nlPageNames> = {
  label: 'About this site',
  labelOnPage: 'Pages about this site',
  loading: 'Loading the page …',
  short: {
    vragen: 'Questions',
    resultaten: 'Results',
    over: 'About',
    toegankelijkheid: 'Accessibility',
    privacy: 'Privacy',
    'open-data': 'Open data',
    insluiten: 'Embed',
    'eigen-gegevens': 'Own data',
    combineren: 'Propose',
  },
  full: {
    vragen: 'Questions to start from',
    resultaten: 'Results by theme',
    over: 'About the Netwerkkaart 16-27',
    toegankelijkheid: 'Accessibility statement',
    privacy: 'Privacy: what happens to your data',
    'open-data': 'Open data: download everything',
    insluiten: 'Embed on your own site',
    'eigen-gegevens': 'Open your own data',
    combineren: 'Compare and propose',
  },
};
