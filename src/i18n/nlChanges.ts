import { formatCount, formatNumber } from './nlFormat.ts';

const things = (count: number) => formatCount(count, 'onderdeel', 'onderdelen');
const relations = (count: number) => formatCount(count, 'relatie', 'relaties');

/** The texts for comparing two versions in Dutch (B1); part of nl.ts. */
export const nlChanges = {
  choose: 'Vergelijk met',
  /** The first option: while nothing is compared, and while something is. */
  invite: 'Vergelijk met …',
  none: 'Niet vergelijken',
  with: (title: string) => `Vergelijk met ${title}`,

  title: 'Wat is er veranderd?',
  label: 'Wat is er veranderd',
  since: (title: string) => `Sinds ${title}`,
  /** Of the title of the page. */
  changedSince: (title: string) => `met wat veranderde sinds ${title}`,
  loading: (title: string) => `De versie ${title} wordt geladen om te vergelijken …`,
  failed: (title: string) => `Vergelijken met ${title} lukt nu niet.`,
  stop: 'Stop vergelijken',
  showList: 'Toon de lijst',
  hideList: 'Verberg de lijst',
  nothing: (before: string, after: string) => `Tussen ${before} en ${after} is niets veranderd.`,

  /** The strip: short sentences, read aloud when comparing begins. */
  total: (since: string, added: number, changed: number, removed: number) =>
    `Sinds ${since}: ${things(added)} nieuw, ${changed} gewijzigd, ${removed === 0 ? 'niets' : formatNumber(removed)} weg.`,
  relations: (added: number, removed: number) =>
    `${relations(added)} nieuw, ${removed === 0 ? 'geen' : formatNumber(removed)} weg.`,
  between: (before: string, after: string) => `Van ${before} naar ${after}.`,

  groups: {
    added: 'Nieuw',
    changed: 'Gewijzigd',
    removed: 'Weg',
    relations: 'Alleen andere relaties',
    sources: 'Alleen andere bronnen of dag van nakijken',
  },
  /** Badges beside a name. */
  badges: { added: 'nieuw', changed: 'gewijzigd', removed: 'weg', relations: 'andere relaties' },
  /** After the number of rows of a group. */
  gone: (count: number) => `en ${formatNumber(count)} weg`,

  filters: 'Zoek en kies in deze lijst',
  group: 'Wat',
  kind: 'Soort',
  text: 'Zoek in deze lijst',
  allGroups: (count: number) => `Alles (${formatNumber(count)})`,
  allKinds: 'Alle soorten',
  option: (label: string, count: number) => `${label} (${formatNumber(count)})`,
  withSources: (count: number) =>
    `Ook als alleen de bronnen of de dag van nakijken veranderden (${formatNumber(count)})`,
  found: (shown: number, all: number) =>
    shown === all
      ? `${things(all)} in deze lijst`
      : `${formatNumber(shown)} van ${things(all)} in deze lijst`,
  noneFound: 'Niets in deze lijst past daarbij.',
  clear: 'Toon alles',
  hidden: (count: number, filters: string) =>
    `${formatCount(count, 'verandering valt', 'veranderingen vallen')} buiten de gekozen filters (${filters}).`,
  more: (step: number, left: number) =>
    `Toon er ${formatNumber(step)} meer (nog ${formatNumber(left)})`,

  /** One line of the list. */
  relationsAdded: (count: number) => `${relations(count)} erbij`,
  relationsRemoved: (count: number) => `${relations(count)} weg`,
  relationsChanged: (count: number) => `${relations(count)} gewijzigd`,
  relationsSourced: (count: number) => `${relations(count)} met andere bronnen`,
  results: 'resultaten',
  renamed: 'nieuw id',

  /** In the detail of one record. */
  back: 'Wat is er veranderd?',
  isNew: (title: string) => `Nieuw: dit stond nog niet in de versie ${title}.`,
  unchanged: 'Niets veranderd.',
  isGone: (shown: string, before: string) =>
    `Dit staat niet meer in de versie ${shown}. Hieronder staat wat het was in de versie ${before}.`,
  nowIs: 'Nu:',
  hadId: (id: string) => `Het id was eerst “${id}”.`,
  was: 'was',
  now: 'nu',
  added: 'erbij',
  removed: 'weg',
  otherOrder: 'staat in een andere volgorde',
  inSource: (title: string, where: string) => `${title}, “${where}”`,
  certainty: (citation: string, word: string) => `${citation} (${word})`,
  resultsAdded: 'Resultaten erbij',
  resultsRemoved: 'Resultaten weg',
  resultsChanged: 'Resultaten gewijzigd',
} as const;
