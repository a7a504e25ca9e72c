import { formatCount, formatNumber } from './enFormat.ts';
import type { nlChanges } from './nlChanges.ts';
import type { Translated } from './translated.ts';

const items = (count: number) => formatCount(count, 'item', 'items');
const relations = (count: number) => formatCount(count, 'relation', 'relations');

/** The texts for comparing two versions in English; part of en.ts. */
export const enChanges: Translated<typeof nlChanges> = {
  choose: 'Compare with',
  invite: 'Compare with …',
  none: 'Do not compare',
  with: (title) => `Compare with ${title}`,

  title: 'What has changed?',
  label: 'What has changed',
  since: (title) => `Since ${title}`,
  changedSince: (title) => `changed since ${title}`,
  loading: (title) => `Loading the version ${title} to compare with …`,
  failed: (title) => `Comparing with ${title} does not work at the moment.`,
  stop: 'Stop comparing',
  showList: 'Show the list',
  hideList: 'Hide the list',
  nothing: (before, after) => `Nothing changed between ${before} and ${after}.`,

  total: (since, added, changed, removed) =>
    `Since ${since}: ${items(added)} new, ${formatNumber(changed)} changed, ${removed === 0 ? 'none' : formatNumber(removed)} gone.`,
  relations: (added, removed) =>
    `${relations(added)} new, ${removed === 0 ? 'none' : formatNumber(removed)} gone.`,
  between: (before, after) => `From ${before} to ${after}.`,

  groups: {
    added: 'New',
    changed: 'Changed',
    removed: 'Gone',
    relations: 'Only other relations',
    sources: 'Only other sources or date of checking',
  },
  badges: { added: 'new', changed: 'changed', removed: 'gone', relations: 'other relations' },
  gone: (count) => `and ${formatNumber(count)} gone`,

  filters: 'Search and choose in this list',
  group: 'What',
  kind: 'Kind',
  text: 'Search in this list',
  allGroups: (count) => `Everything (${formatNumber(count)})`,
  allKinds: 'All kinds',
  option: (label, count) => `${label} (${formatNumber(count)})`,
  withSources: (count) =>
    `Also when only the sources or the date of checking changed (${formatNumber(count)})`,
  found: (shown, all) =>
    shown === all
      ? `${items(all)} in this list`
      : `${formatNumber(shown)} of ${items(all)} in this list`,
  noneFound: 'Nothing in this list matches that.',
  clear: 'Show everything',
  hidden: (count, filters) =>
    `${formatCount(count, 'change falls', 'changes fall')} outside the chosen filters (${filters}).`,
  more: (step, left) => `Show ${formatNumber(step)} more (${formatNumber(left)} left)`,

  relationsAdded: (count) => `${relations(count)} added`,
  relationsRemoved: (count) => `${relations(count)} gone`,
  relationsChanged: (count) => `${relations(count)} changed`,
  relationsSourced: (count) => `${relations(count)} with other sources`,
  results: 'results',
  renamed: 'new id',

  back: 'What has changed?',
  isNew: (title) => `New: this was not yet in the version ${title}.`,
  unchanged: 'Nothing changed.',
  isGone: (shown, before) =>
    `This is no longer in the version ${shown}. Below is what it was in the version ${before}.`,
  nowIs: 'Now:',
  hadId: (id) => `Its id used to be “${id}”.`,
  was: 'was',
  now: 'now',
  added: 'added',
  removed: 'gone',
  otherOrder: 'stands in another order',
  inSource: (title, where) => `${title}, “${where}”`,
  certainty: (citation, word) => `${citation} (${word})`,
  resultsAdded: 'Results added',
  resultsRemoved: 'Results gone',
  resultsChanged: 'Results changed',
};
