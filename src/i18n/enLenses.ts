import { formatCount, formatNumber } from './enFormat.ts';
import type { nlLenses } from './nlLenses.ts';
import type { Translated } from './translated.ts';

/** The texts of the lenses of the network in English; part of en.ts. */
export const enLenses: Translated<typeof nlLenses> = {
  label: 'What the network shows',
  names: {
    'wie-werkt-waaraan': 'Who works on what',
    alles: 'Everything',
    organisaties: 'Between organisations',
    'verwante-pilots': 'Related pilots',
    schillen: 'Rings',
  },
  explain: {
    'wie-werkt-waaraan': 'What mostly works together stands in one area.',
    alles: 'Everything in the data; what belongs together stands in one area.',
    organisaties: 'Line: together in a programme or pilot. Thicker: together more often.',
    'verwante-pilots': 'Line: pilots that are most alike, wherever they are. Thicker: more alike.',
    schillen: 'The closer to the middle, the closer to the young person.',
  },
  explainWithoutAreas: {
    made: 'What has to do with each other stands close together.',
    given: 'Every item stands where the file puts it.',
  },
  youngPerson: 'young person',
  sharing: (name, count) =>
    `${name} takes part together with ${formatCount(count, 'organisation', 'organisations')} in view.`,
  whatShared: 'What they share',
  sharedWith: (count, names) => `${formatNumber(count)}: ${names}`,
  umbrellas: (count) => `Does not count: ${formatNumber(count)} with very many participants`,
  umbrellasExplain:
    'So many organisations take part in this that taking part together says little. It does not count for the lines.',
  umbrella: (name, members) => `${name} (${formatCount(members, 'organisation', 'organisations')})`,
  withoutLayer: (count) => `Layer not known: ${formatNumber(count)}`,
  breadths: { 1: 'share 1 programme or pilot', 2: 'share 2 to 4', 3: 'share 5 or more' },
};
