import { formatCount } from './enFormat.ts';
import type { nlOverviews } from './nlOverviews.ts';
import type { Translated } from './translated.ts';

const results = (count: number) => formatCount(count, 'result', 'results');

/** The pages with questions and with results, in English. */
export const enOverviews: Translated<typeof nlOverviews> = {
  questions: {
    lead: 'Each question is a link: it opens the map with exactly those choices. Change what you like after that, or share the address.',
    answer: (where, counts) => `Opens ${where}: ${counts}.`,
    opens: (where) => `Opens ${where}.`,
    notHere: 'In this version of the data there is no answer.',
    views: {
      netwerk: 'in the network',
      kaart: 'on the map',
      lijst: 'in the list',
      matrix: 'in the matrix',
      tijdlijn: 'in the timeline',
    },
  },
  results: {
    lead: 'What the sources say was achieved for each theme, and what was still to come then. It is as the source had it: what happened after that is not in it.',
    counted: (count, themes, all) =>
      `${results(count)} for ${themes} of the ${formatCount(all, 'theme', 'themes')}. A result of several themes stands under each.`,
    none: (day) => `No result known in the sources (up to ${day}).`,
    noneAtAll: (day) =>
      `This data (up to ${day}) does not have a single result yet. Choose a later version.`,
    noThemes: 'This data has no themes.',
    nothing: 'nothing named',
    inTimeline: 'Show in the timeline',
    save: 'Save as a table (CSV)',
    file: {
      name: 'results',
      theme: 'Theme',
      status: 'Status',
      result: 'Result',
      source: 'Source',
      date: 'Date of the source',
      where: 'Place in the source',
      certainty: 'How known',
      origin: 'Origin',
    },
  },
};
