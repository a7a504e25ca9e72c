import { formatCount, formatNumber } from './enFormat.ts';
import type { nlCombine } from './nlCombine.ts';
import type { Translated } from './translated.ts';

const list = (items: readonly string[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
const facts = (count: number) => formatCount(count, 'fact', 'facts');
const rows = (count: number) => formatCount(count, 'row', 'rows');

/** The texts of the page "Compare and propose" in English; part of en.ts. */
export const enCombine: Translated<typeof nlCombine> = {
  what: 'Lay your own workbook beside the map. You see what you add, what you fill in and where you say something else. Then you make a proposal of it for the editors.',
  stays:
    'Your file stays on your device. Nothing is sent. What is not in your file simply stays on the map.',
  which:
    'This works with a workbook (.xlsx), CSV or JSON with the sheets of this map. A small file will do, with only new pilots or relations: it may refer to what is on the map already. Other networks, such as GEXF or GraphML, cannot be compared.',
  notHere:
    'This only works with the data of this site. First open the map without the file in the address.',
  choose: 'Choose a file to compare',
  chooseFolder: 'Choose a folder of CSV files to compare',
  another: 'Choose another file',

  offerTitle: 'Comparing with the map',
  offer:
    'Do you know something that is not on the map yet? Compare your workbook with the map and propose it to the editors.',
  compare: 'Compare with the version of this site',
  partial: 'Does your file hold only what you want to add to the map, or change in it?',

  result: (name, version) => `“${name}” beside ${version}`,
  sum: (added, filled, contradicted) => {
    const parts = [
      ...(added.length > 0 ? [`add ${list(added)}`] : []),
      ...(filled > 0 ? [`fill in ${facts(filled)}`] : []),
      ...(contradicted > 0 ? [`contradict ${facts(contradicted)}`] : []),
    ];
    return parts.length === 0
      ? 'Your file holds nothing that the map does not have.'
      : `You ${list(parts)}.`;
  },
  counted: {
    organisations: (count) => formatCount(count, 'organisation', 'organisations'),
    programmes: (count) => formatCount(count, 'programme', 'programmes'),
    pilots: (count) => formatCount(count, 'pilot', 'pilots'),
    regions: (count) => formatCount(count, 'region', 'regions'),
    themes: (count) => formatCount(count, 'theme', 'themes'),
    knelpunten: (count) => formatCount(count, 'bottleneck', 'bottlenecks'),
    events: (count) => formatCount(count, 'event', 'events'),
    results: (count) => formatCount(count, 'result', 'results'),
    relations: (count) => formatCount(count, 'relation', 'relations'),
    sources: (count) => formatCount(count, 'source', 'sources'),
    vocabularies: (count) => formatCount(count, 'word', 'words'),
  },
  notLatest: (latest) =>
    `Note: you compare with an older version. The newest is ${latest}. Choose that one first, at Version.`,
  madeOf: (version) => `Your file was made of ${version}. Only what you changed in it counts.`,
  same: (count) => `${rows(count)} in your file ${count === 1 ? 'says' : 'say'} nothing new.`,
  warnings: (count) => `What stands out in your file: ${formatCount(count, 'warning', 'warnings')}`,

  added: 'You add',
  addedText: 'This is not on the map yet. What is ticked goes into the proposal.',
  filled: 'You fill in',
  filledText:
    'The map did not know this yet, or less precisely. What is ticked goes into the proposal.',
  contradicted: 'You say something else',
  contradictedText:
    'The map and your file do not say the same. Tick only what you think must change on the map. Make sure that your source is there.',
  likes: 'Looks like something that is there',
  likesText:
    'The name or web address is that of something on the map. Is it the same, or something else? You choose. If you do not know, it does not go into the proposal.',
  retired: 'No longer on the map',
  retiredText: 'The editors took this away or merged it before. It does not go into the proposal.',
  replacedBy: (name) => `Now: ${name}.`,
  sameAs: (name) => `The same as “${name}”`,
  isOther: 'Something else: add it',
  unsure: 'I do not know: leave it out',

  onMap: 'On the map',
  inFile: 'In your file',
  saidBy: (sources) => `according to ${list(sources)}`,
  noSource: 'without a source',
  comes: 'Added',
  becomes: 'Becomes',
  all: 'Tick all',
  none: 'Tick none',
  allOf: (what) => `Tick all: ${what}`,
  noneOf: (what) => `Tick none: ${what}`,
  more: (count, left) => `Show ${formatNumber(count)} more (of ${formatNumber(left)})`,
  look: 'View',
  lookAt: (name) => `View ${name} in the network`,

  togetherTitle: 'Seeing them together',
  togetherText: 'See the map with what is ticked above. What is new is marked.',
  together: 'Show together',
  togetherFailed: 'It could not be shown. Nothing has changed.',
  shown: (name, version) =>
    `This is ${version} with your data added: ${name}. The map itself has not changed.`,
  versionTitle: 'Map with your data',
  backToComparison: 'Back to the comparison',

  propose: 'Propose',
  proposeText: (added, changed) =>
    `The proposal now has ${rows(added + changed)}: ${formatNumber(added)} new and ${formatNumber(changed)} changed.`,
  nothing: 'Nothing is ticked, so there is nothing to propose yet.',
  alsoLeftOut: (count) =>
    count === 1
      ? '1 row does not go along, because it refers to something you leave out.'
      : `${formatNumber(count)} rows do not go along, because they refer to something you leave out.`,
  withoutSource: (count) =>
    `${rows(count)} ${count === 1 ? 'has' : 'have'} no source. The editors need one: rather put a source in your file first.`,
  download: 'Download the proposal (Excel)',
  fileName: (version, day) => `proposal-netwerkkaart-${version}-${day}.xlsx`,
  bookTitle: (version) => `Proposal for ${version}`,
  send: (contact) =>
    contact === undefined
      ? 'Then send the workbook yourself, as an attachment, to the editors of this map. This page sends nothing.'
      : `Then send the workbook yourself, as an attachment, to the editors: ${contact}. This page sends nothing.`,
  decides: 'The editors look at every proposal and decide what goes into a next version.',
};
