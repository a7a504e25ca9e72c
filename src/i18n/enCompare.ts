import { formatCount, formatNumber } from './enFormat.ts';
import type { nlCompare } from './nlCompare.ts';
import type { Translated } from './translated.ts';

const fields = (count: number) => formatCount(count, 'field', 'fields');

/** The texts of comparing entities side by side in English; part of en.ts. */
export const enCompare: Translated<typeof nlCompare> = {
  title: 'Comparing',
  back: 'Back to the comparison',
  ask: 'Compare with …',
  add: 'Add to the comparison',
  short: 'Compare',
  row: (name) => `Compare ${name}`,
  choose: 'Choose',
  chooseFor: (most) => `to compare, at most ${formatNumber(most)}`,
  chooseRow: (name) => `Choose ${name} to compare`,
  searchAdd: 'Add',
  full: (most) => `You cannot compare more than ${formatNumber(most)}. Take one away first.`,
  remove: (name) => `Take ${name} away`,
  chooseSecond: {
    netwerk: 'Choose another: search for it below, or click it in the network while holding Shift.',
    kaart: 'Choose another: search for it below, or press Compare at a pilot on the map.',
    lijst: 'Choose another: search for it below, or tick it in the list.',
    matrix: 'Choose another: search for it below.',
    tijdlijn: 'Choose another in the timeline, or search for it below.',
  },

  caption: (names) => `${names} side by side, field by field`,
  field: 'Field',
  noField: 'does not have this field',
  verdicts: {
    same: 'The same',
    partly: 'Partly the same',
    different: 'Different',
    one: 'Known of one',
    unknown: 'Not known',
    own: 'Its own, not compared',
  },
  reach: {
    both: 'both',
    all: (count) => `all ${formatNumber(count)}`,
    some: (count, of) => `${formatNumber(count)} of the ${formatNumber(of)}`,
    one: 'only here',
  },
  summary: {
    same: (names) => `The same: ${names}.`,
    partly: (names) => `Partly the same: ${names}.`,
    different: (names) => `Different: ${names}.`,
    one: (names) => `Known of one: ${names}.`,
    unknown: (count) => `Of ${fields(count)} nothing is known.`,
  },
  onlyDifferences: 'Show differences only',
  differences: (count, of) => `${formatNumber(count)} of the ${fields(of)}`,
  noDifferences: 'There are no differences in what is known.',
  sourcesRow: 'Sources',
  literal: (count) => `${formatNumber(count)} literal`,
  derived: (count) => `${formatNumber(count)} derived`,

  relations: 'Relations',
  none: 'They share nothing in the sources.',
  told: (names, parts) =>
    parts === ''
      ? `There is nothing that ${names} all share. Below is what some of them share.`
      : `${names} share ${parts}.`,
  among: 'With each other',
  byBoth: 'Shared by both',
  byAll: (count) => `Shared by all ${formatNumber(count)}`,
  bySome: (count, of) => `Shared by ${formatNumber(count)} of the ${formatNumber(of)}`,
  only: (name) => `Only with ${name}`,
};
