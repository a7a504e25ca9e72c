import { formatCount, formatNumber } from './enFormat.ts';
import type { nlSimilar } from './nlSimilar.ts';
import type { Translated } from './translated.ts';

/** The texts about what is alike in English; part of en.ts. */
export const enSimilar: Translated<typeof nlSimilar> = {
  title: {
    pilot: 'Related pilots',
    programme: 'Related programmes',
    organisation: 'Related organisations',
  },
  note: 'Below each is what they share. Take a reason away and the list adapts.',
  none: 'The sources name nothing that this shares with another.',
  noneLeft: 'Without the reasons that you took away, nothing is alike any more.',
  more: (count) => `Show more (${formatNumber(count)})`,
  moreReasons: (count) => formatCount(count, 'more reason', 'more reasons'),
  kinds: {
    doelgroep: 'target group',
    stap: 'step',
    randvoorwaarde: 'condition',
    knelpunt: 'bottleneck',
    leefdomein: 'area of life',
    domein: 'policy domain',
    thema: 'theme',
    laag: 'layer',
    soort: 'kind',
    programma: 'programme',
    partnergroep: 'partners from',
    partner: 'partner',
    regio: 'place',
    periode: 'period',
  },
  feature: (kind, name) => `${kind}: ${name}`,
  places: { same: 'same place', neighbours: 'neighbouring regions' },
  samePeriod: 'same period',
  rarity: (count, kind) => `(${formatNumber(count)} ${kind})`,
  drop: (reason) => `${reason}: counts. Take this reason away`,
  dropped: 'Does not count:',
  restore: (reason) => `Let it count again: ${reason}`,
  told: (count) => `The list was made anew: ${formatNumber(count)} related.`,
  how: 'How was this found?',
  howText:
    'The more two items share, the higher they stand. What few others have counts more than what nearly everyone has. What is not known of one of the two does not count.',
  weights: 'The reasons, from what counts most to what counts least:',
  like: (name) => `is like ${name}`,

  why: 'Why related',
  alikeTo: (name, count) => `${name} is like ${formatCount(count, 'pilot', 'pilots')} in view.`,
  lineWith: (reasons) => `shares ${reasons} with`,
  breadths: { 1: 'a little alike', 2: 'alike', 3: 'very much alike' },
};
