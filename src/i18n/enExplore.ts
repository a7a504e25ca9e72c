import { formatCount, formatNumber } from './enFormat.ts';
import type { nlExplore } from './nlExplore.ts';
import type { Translated } from './translated.ts';

const steps = (count: number) => formatCount(count, 'step', 'steps');

/** The texts of exploring in English: surroundings and paths; part of en.ts. */
export const enExplore: Translated<typeof nlExplore> = {
  around: 'Show only what is around it',
  aroundSteps: steps,
  aroundParts: (count) => (count === 1 ? ' item' : ' items'),
  aroundAll: 'everything',
  aroundOf: (name, count) => `Around ${name}: ${steps(count)}`,

  hidden: (count, reasons) =>
    `${formatCount(count, 'of these is', 'of these are')} hidden by ${reasons}.`,
  reasonFacet: (facet, count) => `the filter ${facet} (${formatNumber(count)})`,
  reasonSearch: (text, count) => `the search for “${text}” (${formatNumber(count)})`,
  reasonExcluded: (count) => `what is left out (${formatNumber(count)})`,
  showHidden: (count) => (count === 1 ? 'Show it' : 'Show them'),

  askPath: 'How is this connected with …',
  completePath: (name) => `How is this connected with ${name}?`,

  path: {
    otherEnd: 'Change',
    title: 'How are these connected?',
    back: 'Back to the connection',
    from: 'From',
    to: 'To',
    change: (name) => `Change ${name}`,
    swap: 'Swap',
    choose:
      'Choose a second item: search for it above, or choose it in the network, on the map or in the list.',
    none: 'No connection in the sources.',
    noneOfChosen: 'No connection through the kinds of relation that count.',
    all: 'Count all relations',
    found: (total, shown, length) =>
      total === 1
        ? `The shortest connection takes ${steps(length)}.`
        : `The shortest connections take ${steps(length)}. There are ${shown}.`,
    first: (shown) => `These are the first ${shown}.`,
    more: (count) => `Show ${formatNumber(count)} more`,
    skipped: (count) => formatCount(count, 'more step', 'more steps'),
    moreKinds: (count) => `${formatNumber(count)} more kinds of relation`,
    whole: 'Show the whole connection',
    rules: 'Which relations count?',
    kinds: 'Choose by kind of relation',
    umbrellas: (names) => `Also through ${names}`,
    umbrellasWhy: 'So much belongs to it that it says little.',
    hidden: (count) =>
      `${formatCount(count, 'item of this falls', 'items of this fall')} outside the chosen filters.`,
  },
};
