import { formatCount, formatNumber } from './enFormat.ts';
import type { nlBegin } from './nlBegin.ts';
import type { Translated } from './translated.ts';

const items = (count: number) => formatCount(count, 'item', 'items');
const relations = (count: number) => formatCount(count, 'relation', 'relations');

/** The texts of the opening in English; part of en.ts. */
export const enBegin: Translated<typeof nlBegin> = {
  title: 'Start here',
  lead: 'Who does what for young people of 16\u2060–\u206027 who get stuck? Choose a question:',
  close: 'Close the first questions',
  housing: 'Who does what on housing?',
  gemeente: 'What happens in my municipality?',
  housingShort: 'On housing',
  gemeenteShort: 'Near you',
  earlier: (title) => `What was it like in ${title}?`,
  changed: (title) => `What has changed since ${title}?`,
  changedShort: 'What is new?',
  pages: {
    vragen: 'All questions',
    resultaten: 'Results by theme',
    'eigen-gegevens': 'Open your own data',
  },
  holds: (entities, count, sources) =>
    `${items(entities)} and ${relations(count)} from ${formatNumber(sources)} public sources. What no source names is not here.`,
};
