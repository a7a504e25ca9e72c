import { formatCount, formatNumber } from './enFormat.ts';
import type { nlNetwork } from './nlNetwork.ts';
import type { Translated } from './translated.ts';

const lines = (count: number) => formatCount(count, 'line', 'lines');

/** The texts of the network in English; part of en.ts. */
export const enNetwork: Translated<typeof nlNetwork> = {
  label: 'The network',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Fit',
  legend: 'Legend',
  only: 'only',
  onlyHint: (name) => `Show only: ${name}`,

  empty: 'Nothing of this choice is in this network.',
  toList: 'See it in the list',
  noLines: 'This choice has no lines at all.',
  noLinesAdvice: 'Remove a filter, and lines will come:',
  dropForLines: (filter, count) => `Remove “${filter}” (${lines(count)})`,

  folded: (what) => `Not drawn: ${what}`,
  withLines: (name, count) => `${name} (${lines(count)})`,
  without: (count) => `Connected with nothing: ${formatNumber(count)}`,
  withoutExplain: {
    relation: 'Of these items no source names a relation with anything in this network.',
    similarity: 'These pilots share too little with another, or the sources tell too little.',
    shared: 'Of these organisations no source says that they take part together with another.',
  },
  outside: (count) => `Other kinds: ${formatNumber(count)}`,
  outsideExplain: 'These kinds are not in this network.',
  lines,
  neighbours: (name, count) => `${name}: ${formatCount(count, 'neighbour', 'neighbours')} in view.`,
  hidden: (count) => `${formatNumber(count)} hidden by filters.`,
  neighboursOutside: (count) => `${formatNumber(count)} not drawn in this network.`,

  lineMarks: { added: 'new line', removed: 'line gone' },
  ofWhich: (drawn) => `(${formatNumber(drawn)} in view)`,
  light: 'Highlight in the network only what changed in this way',
  marked: (name, mark) => `${name} (${mark})`,
};
