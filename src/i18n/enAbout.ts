import type { nlAbout } from './nlAbout.ts';
import type { Translated } from './translated.ts';

/** The page "About" in English; see nlAbout.ts. */
export const enAbout: Translated<typeof nlAbout> = {
  what: 'The Netwerkkaart 16-27 (“network map”) shows who and what works in the Netherlands for young people aged 16 to 27 in a vulnerable position: organisations, programmes, pilots, regions, themes, bottlenecks and events, and how they hang together.',
  begin: 'Show the first questions',

  who: 'Who publishes this?',
  publisher: 'This map is published here by',
  noPublisher: (host) =>
    `This site names no publisher, so it is not known here who publishes the map. It stands on ${host}: look there under “Contact” or “About us” for who runs that site.`,

  holds: 'What does it hold?',
  until: (date) => `The data runs up to ${date}.`,
  notTitle: 'What does it not hold?',
  not: 'No persons. No judgement of what works well. And nothing without a source: what is not known stays empty and reads “not known”.',
  notAll:
    'The map is not complete, for the sources do not tell everything. Who is not in it may well do something for these young people. Where a place shows no pilot, the sources name none.',
  certain: 'How certain is it?',
  certainty:
    'Every fact names its source. “Literal” means: the source says it in so many words. “Derived” means: it follows from the source. A source tells how things were when it was written; they may have changed since.',

  versions: 'Versions',
  version: (title, date) => `${title}: up to ${date}.`,
  marks: {
    shown: 'This is the one you see.',
    latest: 'The latest.',
    concept: 'A draft: may still change.',
  },

  mistake: 'Seen a mistake?',
  mail: 'Mail what is wrong or missing, with the name of the item and the source that shows it, to',
  noMail: (host) =>
    `This site gives no mail address. Tell whoever runs ${host} what is wrong or missing, with the name of the item and the source that shows it.`,

  look: 'Colours and language',
  appearance: 'Colours',
  themes: { system: 'As on my device', light: 'Light', dark: 'Dark' },

  licences: 'Licences',
  licenceList: [
    'Data: CC0-1.0. You may use it freely.',
    'This software: EUPL-1.2.',
    'Boundaries: © CBS / Kadaster and DUO (CC BY 4.0), adapted. Surroundings: Natural Earth.',
    'Typeface: Atkinson Hyperlegible Next (OFL).',
  ],
  thirdParty: 'Licences of software by others',
  toOpenData: 'Download all data (Open data)',
  sources: (count) => `All ${count}`,
};
