import { enAxes } from './enAxes.ts';
import { enBegin } from './enBegin.ts';
import { enChanges } from './enChanges.ts';
import { enCitation } from './enCitation.ts';
import { enCombine } from './enCombine.ts';
import { enCompare } from './enCompare.ts';
import { enDate } from './enDate.ts';
import { enEmbed } from './enEmbed.ts';
import { enEmbedding } from './enEmbedding.ts';
import { enExplore } from './enExplore.ts';
import { enFormat, formatCount, formatNumber } from './enFormat.ts';
import { enGroups } from './enGroups.ts';
import { enHelp } from './enHelp.ts';
import { enInsight } from './enInsight.ts';
import { enLanguage } from './enLanguage.ts';
import { enLenses } from './enLenses.ts';
import { enMap } from './enMap.ts';
import { enMatrix } from './enMatrix.ts';
import { enNetwork } from './enNetwork.ts';
import { enOpening } from './enOpening.ts';
import { enOwnData } from './enOwnData.ts';
import { enOwnFile } from './enOwnFile.ts';
import { enPageNames } from './enPageNames.ts';
import { enPages } from './enPages.ts';
import { enPicture } from './enPicture.ts';
import { enPlace } from './enPlace.ts';
import { enPrint } from './enPrint.ts';
import { enRearrange } from './enRearrange.ts';
import { enRelations } from './enRelations.ts';
import { enReport } from './enReport.ts';
import { enSave } from './enSave.ts';
import { enSaving } from './enSaving.ts';
import { enShare } from './enShare.ts';
import { enSimilar } from './enSimilar.ts';
import { enTime } from './enTime.ts';
import { enTitles } from './enTitles.ts';
import { enWalk } from './enWalk.ts';
import type { Texts } from './texts.ts';

const items = (count: number) => formatCount(count, 'item', 'items');
const relations = (count: number) => formatCount(count, 'relation', 'relations');
const sources = (count: number) => formatCount(count, 'source', 'sources');

/**
 * All texts of the interface in English, for civil servants who do not read Dutch. Words of the field are translated as
 * the vocabularies of the data do it, and given in Dutch where they are explained.
 */
export const en: Required<Texts> = {
  language: 'en',
  format: enFormat,
  insight: enInsight,
  combine: enCombine,
  ownData: enOwnData,
  ownFile: enOwnFile,

  title: 'Netwerkkaart',
  titleYears: '16-27',
  skipToContent: 'Skip to the content',
  close: 'Close',
  unknown: 'not known',
  loading: 'Loading the data …',
  retry: 'Try again',
  refresh: 'Refresh the page',

  views: {
    netwerk: 'Network',
    kaart: 'Map',
    lijst: 'List',
    matrix: 'Matrix',
    tijdlijn: 'Timeline',
  },
  viewsLabel: 'Views',
  partFailed: (part) => `“${part}” does not work at the moment.`,
  partFailedAdvice: 'Try again. If that does not help, refresh the page.',
  pageFailed: 'The page',
  partNotFetchedAdvice:
    'This part of the page could not be fetched. Are you connected? Try again, or refresh the page.',

  search: {
    label: 'Search names and places',
    open: 'Find',
    results: (count) => (count === 0 ? 'Nothing found.' : `${formatNumber(count)} found`),
    nothing: (text) =>
      `Nothing found for “${text}”. Check the spelling, or use a shorter word. Names are in Dutch.`,
    filterOn: (text) => `Show only what matches “${text}” in all views`,
  },

  filters: {
    title: 'Filters',
    show: 'Filters',
    showCount: (count) => `Filters (${count})`,
    hide: 'Hide filters',
    active: 'Chosen filters',
    clearAll: 'Clear all',
    chosen: (count) => `${count} chosen`,
    unknown: 'Not known',
    remove: (filter) => `Remove filter ${filter}`,
    chip: (facet, option) => `${facet}: ${option}`,
    not: (chip) => `not ${chip}`,
    query: (text) => `Search: ${text}`,
    locked: (filter) => `${filter} (locked)`,
    lockedHere: 'The page that this is part of has locked this.',
    more: (count) => `Show ${formatNumber(count)} more`,
    less: 'Show fewer',
    facets: {
      leefdomein: 'Area of life',
      domein: 'Policy domain',
      soort: 'Kind',
      laag: 'Layer',
      thema: 'Theme',
      doelgroep: 'Target group',
      stap: 'Step',
      randvoorwaarde: 'Condition',
      knelpunt: 'Bottleneck',
      relatie: 'Relation',
      status: 'Status',
    },
    explain: {
      leefdomein: 'Part of a young person’s life. In Dutch: leefdomein.',
      domein: 'Policy field of the government.',
      soort: '',
      laag: 'Where it works: close by, or in the whole country.',
      thema: 'One of the twelve themes of social policy (sociaal domein).',
      doelgroep: '',
      stap: 'A step towards taking part in society, as in the manifesto.',
      randvoorwaarde: 'What must be in place, as in the manifesto.',
      knelpunt: 'Where young people get stuck. In Dutch: knelpunt.',
      relatie: 'Shows only these relations, and who takes part in them.',
      status: 'As it was on the date of the source.',
    },
    without: (kinds, facet) => `${kinds} (no ${facet})`,
    fallAway: (parts) => `Not shown: ${parts}`,
  },

  selection: {
    count: formatCount,
    whole: items,
    partOf: (count, all) => `${formatNumber(count)} of ${all}`,
    relations,
    nothing: 'Nothing matches this choice.',
    emptyTitle: 'Nothing matches this choice',
    emptyAdvice: 'Remove a filter, and there will be something to see again:',
    emptyDrop: (filter, count) => `Remove “${filter}” (${items(count)})`,
  },

  axes: enAxes,
  date: enDate,
  begin: enBegin,

  version: {
    label: 'Version',
    option: (title, latest) => (latest ? `${title} (latest)` : title),
    older: (title, date) => `This is an older version: ${title}. The data runs up to ${date}.`,
    stays: (title) => `You still see the version ${title}.`,
    toLatest: 'Go to the latest version',
  },

  changes: enChanges,
  titles: enTitles,
  print: enPrint,

  rearrange: enRearrange,
  save: enSave,
  share: enShare,
  report: enReport,
  walk: enWalk,

  notices: {
    unknownSince: (value) =>
      `Comparing with version “${value}” is not possible: there is no such version.`,
    notEarlier: (title, shown) =>
      `You can only compare with an earlier version. ${title} is not earlier than ${shown}.`,
    followed: (id, name) => `“${id}” no longer exists. You see what replaced it: ${name}.`,
    ignored: (parameter, value) =>
      `The address asks for ${parameter} “${value}”. That does not exist here and was skipped.`,
    unknownVersion: (value, shown) =>
      `There is no version “${value}”. You see the version ${shown}.`,
    more: (count) => `And ${formatNumber(count)} more.`,
    dismiss: 'Close this message',
  },

  problems: {
    title: 'The data could not be loaded',
    notFound: (file) =>
      `The file ${file} is missing. It may have been moved, or left out when this site was published.`,
    network: 'There is no connection with the server. Check your internet connection.',
    refused: (file, status) =>
      `The server does not give the file ${file} (error ${status}). Try again later.`,
    cutOff: (file) => `The file ${file} was cut off: the end is missing. Try again.`,
    notJson: (file, line, column) =>
      `The file ${file} cannot be read: on line ${line}, character ${column}, there is something that does not belong there.`,
    wrongHash: (file) =>
      `The file ${file} is no longer as it was published. It may be damaged, or only partly renewed.`,
    future: (file, found, supported) =>
      `The file ${file} has format ${found}; this site knows format ${supported}. Refresh the page to get the newest site.`,
    shape: (file) => `The file ${file} does not have the form that this site expects:`,
    ...enOpening.problems,
    unusable: (reason) => `The data does not fit this page (${reason}).`,
    unknownVersion: (asked, known) => `There is no version “${asked}”. There are: ${known}.`,
    otherVersion: (title) => `Show the version ${title}`,
  },

  detail: {
    label: 'Details of the chosen item',
    copyLink: 'Copy link',
    copied: 'Link copied',
    copyFailed: 'Copying is not allowed here. Copy this address yourself:',
    notInVersion: (id, version) => `“${id}” is not in the version ${version}.`,
    noLongerInVersion: (id, version) => `“${id}” is no longer in the version ${version}.`,
    notInVersionAdvice: 'It may be in another version, or the address may be wrong.',
    hiddenByFilter: 'This falls outside the chosen filters.',
    notInLens: 'This is not in the chosen network.',
    folded: 'This is folded in the network: it has too many lines.',
    withoutLine: 'This has no line in the chosen network.',
    noDescription: 'The sources give no description.',
    sources,
    sourcesFor: 'for this item',
    moreSources: (count) => `Show ${formatNumber(count)} more`,
    certain: 'literal',
    certainExplain: 'The source says this in so many words.',
    derived: 'derived',
    derivedExplain: 'This was derived from the source, at least in part.',
    noDate: 'undated',
    dateDerived: (date) => `${date} (derived)`,
    relations,
    noRelations: 'The sources name no relations.',
    moreRelations: (count) => `Show ${formatNumber(count)} more`,
    results: 'Results',
    newTab: 'opens in a new tab',
    checkedOn: (date) => `Last checked: ${date}`,
    fields: {
      description: 'Description',
      kind: 'Kind',
      layers: 'Layer',
      domains: 'Policy domains',
      leefdomeinen: 'Areas of life',
      website: 'Website',
      partOf: 'Part of',
      programme: 'Programme',
      regions: 'Region',
      gemeenten: 'Municipalities',
      period: 'Period',
      date: 'Date',
      place: 'Place',
      status: 'Status in the source',
      themes: 'Themes',
      steps: 'Steps',
      conditions: 'Conditions',
      targetGroups: 'For whom',
      knelpunten: 'Bottlenecks',
      partnerGroups: 'Partner groups',
      leads: 'Leads',
      supporters: 'Supporters',
      results: 'Result',
      category: 'Category',
      code: 'CBS code',
      mapNote: 'On the map',
    },
    national: 'national or not known',
  },

  network: enNetwork,
  picture: enPicture,
  place: enPlace,

  embed: enEmbed,
  embedding: enEmbedding,
  explore: enExplore,
  compare: enCompare,

  lenses: enLenses,
  groups: enGroups,
  help: enHelp,
  relations: enRelations,
  similar: enSimilar,
  reading: {
    insight: 'What stands out?',
    text: 'This network as text',
    openText: 'Read as text',
    skipToText: 'Read this network as text',
  },

  map: enMap,
  matrix: enMatrix,
  saving: enSaving,
  time: enTime,

  list: {
    columns: {
      name: 'Name',
      place: 'Place or layer',
      leefdomeinen: 'Areas of life',
      period: 'Period',
      status: 'Status',
      relations: 'Relations',
      sources: 'Sources',
    },
    sort: 'Sort by',
    ascending: 'Ascending ↑',
    descending: 'Descending ↓',
    notApplicable: '–',
    more: (count, plural) => `Show the other ${formatNumber(count)} ${plural} too`,
  },

  pageNames: enPageNames,
  pages: enPages,
  citation: enCitation,

  languages: enLanguage,
};
