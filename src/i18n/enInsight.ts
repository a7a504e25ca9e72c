import { formatCount, formatNumber } from './enFormat.ts';
import type { nlInsight } from './nlInsight.ts';
import type { Translated } from './translated.ts';

const items = (count: number) => formatCount(count, 'item', 'items');
const lines = (count: number) => formatCount(count, 'line', 'lines');

/** The texts of what stands out, and of the network as text, in English; part of en.ts. */
export const enInsight: Translated<typeof nlInsight> = {
  about: (lens, entities, count) =>
    `About what is in view now: “${lens}”, ${items(entities)} and ${lines(count)}.`,
  filtered: (filters) => `Only what matches the filters (${filters}).`,
  caution:
    'Note: this says something about the data, not about reality. What no source names does not count.',
  searching: 'Finding what stands out …',
  nothing: 'Nothing stands out in this choice.',
  how: 'How was this found?',
  more: (step, left) =>
    `Show ${formatNumber(step)} more${step === left ? '' : ` (${formatNumber(left)} left)`}`,

  groups: (count) => formatCount(count, 'group', 'groups'),
  groupsHow:
    'A group has more lines within it than to the rest. The computer finds groups with a fixed method (Louvain). The name is what many members share and few others do. The numbers tell how many members that is.',
  layersHow: 'A group is a layer. The data tells in which layer something works.',
  around: (name) => `around ${name}`,
  aroundTerm: (facet, term) => `around ${facet} “${term}”`,
  layer: (term) => `layer ${term}`,
  unnamed: (number) => `group ${number}`,
  groupTitle: (name, inside, members) =>
    `${name} (${formatNumber(inside)} of ${formatNumber(members)})`,
  sharedTie: (inside, members, outside, others) =>
    `${formatNumber(inside)} of the ${formatNumber(members)} members are this themselves or have a relation with it. Outside this group: ${formatNumber(outside)} of the ${formatNumber(others)}.`,
  sharedTerm: (inside, members, outside, others) =>
    `The data says this of ${formatNumber(inside)} of the ${formatNumber(members)} members. Outside this group: of ${formatNumber(outside)} of the ${formatNumber(others)}.`,
  nothingShared: 'The members share nothing that sets them apart from the rest.',

  what: { domein: 'policy domains', leefdomein: 'areas of life' },
  domains: 'Who connects the most policy domains?',
  leefdomeinen: 'Who connects the most areas of life?',
  connects: (count, all, what, terms) =>
    ` has neighbours in ${count === all ? `all ${formatNumber(all)}` : `${formatNumber(count)} of the ${formatNumber(all)}`} ${what}: ${terms}.`,
  termCount: (term, count) => `${term} (${formatNumber(count)})`,
  unknownOf: (unknown, neighbours) =>
    ` Of ${formatNumber(unknown)} of the ${formatNumber(neighbours)} neighbours it is not known.`,
  connectorsHow:
    'A neighbour is what has a line with it. What is counted is in how many policy domains or areas of life the neighbours lie; one neighbour can lie in more than one. When numbers are equal, first comes what has the most neighbours in the smallest one.',

  bridges: 'Bridges between groups',
  bridge: (one, count, other, otherCount) =>
    ` is a bridge between ${one} (${lines(count)}) and ${other} (${lines(otherCount)}).`,
  bridgeEnd: (name) => `“${name}”`,
  ownGroup: 'the group around it',
  share: (percent) =>
    percent === 100
      ? ' All shortest paths between them pass here.'
      : ` Of the shortest paths between them, ${percent}% pass here.`,
  bridgesHow:
    'A path is a row of lines one after the other. This looks for what lies on the most shortest paths between others (betweenness) and has neighbours in two groups. It may bring groups together, or be a place where much has to wait: the drawing does not tell which.',

  holders: 'Who keeps others connected?',
  holds: (count) =>
    count === 1
      ? ': without it 1 item comes loose:'
      : `: without it ${formatNumber(count)} come loose:`,
  holdersMore: (told, all) =>
    `These are the ${formatNumber(told)} with the most, of ${formatNumber(all)}.`,
  holdersHow:
    'This looks for what is tied to the network through one other alone. In reality it may have more relations that no source names.',

  apart: 'Apart from the rest',
  isolated: (count) => `${formatCount(count, 'item has', 'items have')} no line here:`,
  island: 'Connected with each other only:',
  apartHow:
    'A line is missing when no source names a relation, when a filter hides the other, or when the other is not drawn in this network.',

  roles: 'Always in the same role',
  role: (role) => `Only with “${role}”:`,
  roleCount: (count) => `in ${formatNumber(count)}`,
  rolesHow:
    'Organisations that, in the data, have to do with programmes and pilots in one way only: three times or more the same way, or only named or invited.',

  textAbout: 'Everything that the network draws, in groups. Beside each name are its lines.',
  everything: 'Everything with a line',
  ungrouped: 'Not in a group',
  lines,
  linesOf: (name, count) => `${lines(count)} of ${name}`,
  kindCount: (kind, count) => `${kind} (${formatNumber(count)})`,
  shares: (names) => `shares ${names} with`,
  notDrawn: 'Not drawn',
  folded: 'Nearly everyone belongs to these, so their lines are left out:',
  tooWide: 'So many organisations take part in these that taking part together gives no line:',
  withoutLine: (count) => `Without a line in this network (${formatNumber(count)}):`,
  withoutLayer: (count) => `Layer not known (${formatNumber(count)}):`,
  otherKinds: (counts) => `Not in this network, but in the list: ${counts}.`,
  hidden: (count) => `Hidden by the filters: ${formatNumber(count)}.`,
  toList: 'See everything in the list',
};
