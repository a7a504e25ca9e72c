import { FACET_IDS, type FacetId, optionsOf, UNKNOWN } from '../domain/facets.ts';
import type { Divisions } from '../domain/geo/divisionsSchema.ts';
import { placeOf } from '../domain/geo/place.ts';
import type { EntityId, Network } from '../domain/network.ts';
import type { VersionInfo } from '../domain/schema.ts';
import { latestOf } from '../domain/versions.ts';
import { inSentence } from '../i18n/format.ts';
import type { Texts } from '../i18n/texts.ts';
import { type Choices, DEFAULT_CHOICES, dateFilter } from '../state/choices.ts';
import { divisionWords } from './divisionWords.ts';
import { chosenTogether } from './useActiveFilters.ts';

/** What the choices are about. */
export interface TitledData {
  readonly network: Network;
  /** Name the place; undefined: not loaded, and the title tells no place. */
  readonly divisions: Divisions | undefined;
  /** All versions of the site. */
  readonly versions: readonly VersionInfo[];
}

/** More options of one facet are counted, more filters as well: a title is read at a glance. */
const MOST_NAMED = 3;
/** Characters of the searched text that a title tells. */
const LONGEST_QUERY = 60;

/** These options are names or sentences of their own: they are told as they are written, in quotes. */
const QUOTED: readonly FacetId[] = ['thema', 'randvoorwaarde', 'knelpunt', 'relatie'];

/**
 * What these choices show, as the title of it: "Pilots rond wonen", "Kaart: pilots in Tiel", "Netwerk van Movisie".
 * For the page, an iframe, a mail and a citation; without the name of the site. What the data does not know is left out.
 */
export function stateTitle(choices: Choices, data: TitledData, texts: Texts): string {
  const { titles } = texts;
  if (choices.page !== undefined) return texts.pageNames.short[choices.page];
  const { versions } = data;
  const about = titles.inView[choices.view](subject(choices, data, texts));
  const since = versions.find(({ id }) => id === choices.since);
  const compared = since
    ? [about, texts.changes.changedSince(texts.format.titleInText(since.title))].join(', ')
    : about;
  const { version } = data.network.file;
  const isLatest = choices.version === undefined || latestOf(versions)?.id === version.id;
  const title = isLatest
    ? compared
    : titles.inVersion(compared, texts.format.titleInText(version.title));
  return title.charAt(0).toUpperCase() + title.slice(1);
}

/** What is looked at, and amid what when the filters leave a part of the whole. */
function subject(choices: Choices, data: TitledData, texts: Texts): string {
  const filters = filterWords(choices, data, texts);
  const looked = lookedAt(choices, data, texts);
  const isWhole =
    choices.facets.soort === undefined && filters.joined.length + filters.apart.length === 0;
  if (looked !== undefined && isWhole) return looked;
  const shown = whatIsShown(choices, isWhole, data, texts);
  const what = [[shown, ...filters.joined].join(' '), ...filters.apart].join(', ');
  return looked === undefined ? what : texts.titles.amid(looked, what);
}

/** The things that a view shows: the chosen kinds, or what it shows by itself. */
function whatIsShown(
  choices: Choices,
  isWhole: boolean,
  { network }: TitledData,
  texts: Texts,
): string {
  const { view, lens, facets, division } = choices;
  const { titles } = texts;
  if (view === 'matrix') return matrixWords(choices, texts);
  const lensName = inSentence(texts.lenses.names[lens]);
  const isUsualLens = view !== 'netwerk' || lens === DEFAULT_CHOICES.lens;
  const kinds = chosenTogether(facets.soort ?? [], optionsOf(network, 'soort'), texts.language);
  if (kinds.length > 0) {
    const words =
      kinds.length > MOST_NAMED
        ? titles.several.soort(kinds.length)
        : texts.format.list(kinds.map(({ label }) => inSentence(label ?? texts.unknown)));
    return isUsualLens ? words : titles.inLens(lensName, words);
  }
  if (view === 'netwerk') {
    return isUsualLens && !isWhole ? titles.network : titles.networkOf(lensName);
  }
  const all = titles.all[view];
  if (view !== 'kaart' || !isWhole) return all;
  return `${all} ${titles.per(divisionWords(division, texts).one)}`;
}

/** Its rows and columns: who filters on kinds sees the rest of those. */
function matrixWords({ rows, columns, division }: Choices, texts: Texts): string {
  const { many } = divisionWords(division, texts);
  const named = rows === 'regios' ? many : inSentence(texts.axes.rows[rows]);
  return texts.titles.matrix(named, inSentence(texts.axes.columns[columns]));
}

interface FilterWords {
  /** Each goes on with the sentence before it. */
  readonly joined: readonly string[];
  /** Each stands behind a comma, at the end. */
  readonly apart: readonly string[];
}

/** What narrows down what is shown, in the order of the panel. */
function filterWords(choices: Choices, data: TitledData, texts: Texts): FilterWords {
  const { titles } = texts;
  const phrases = FACET_IDS.map((facet) => facetPhrase(facet, choices, data.network, texts));
  const without = FACET_IDS.map((facet) =>
    facetPhrase(facet, { ...choices, facets: choices.excluded }, data.network, texts),
  ).map((phrase) => phrase && { words: titles.without(phrase.words), isApart: true });
  const known = [...phrases, ...without].filter((phrase) => phrase !== undefined);
  const told = known.slice(0, MOST_NAMED);
  const centre = choices.around && data.network.entities.get(choices.selection ?? '');
  const day = dateFilter(choices);
  const query = choices.query.trim().replace(/\s+/g, ' ');
  return {
    joined: [
      ...told.filter(({ isApart }) => !isApart).map(({ words }) => words),
      ...(centre && choices.around ? [titles.within(choices.around, centre.record.name)] : []),
      ...placeWords(choices, data, texts),
    ],
    apart: [
      ...told.filter(({ isApart }) => isApart).map(({ words }) => words),
      ...(day === undefined ? [] : [texts.date.on(texts.format.dateInText(day))]),
      ...(query === '' ? [] : [titles.searched(shortened(query))]),
      ...(known.length > told.length ? [titles.moreFilters(known.length - told.length)] : []),
    ],
  };
}

interface Phrase {
  readonly words: string;
  /** Whether it is no part of the sentence before it. */
  readonly isApart: boolean;
}

/** What a facet asks for; undefined: nothing, or kinds, which are what is shown. */
function facetPhrase(
  facet: FacetId,
  { facets }: Choices,
  network: Network,
  texts: Texts,
): Phrase | undefined {
  const chosen = facets[facet] ?? [];
  if (facet === 'soort' || chosen.length === 0) return undefined;
  const { titles } = texts;
  const facetName = inSentence(texts.filters.facets[facet]);
  const options = chosenTogether(
    chosen.filter((id) => id !== UNKNOWN),
    optionsOf(network, facet),
    texts.language,
  );
  if (options.length === 0) return { words: titles.notKnown(facetName), isApart: true };
  const names = options.map(({ label = texts.unknown }) =>
    QUOTED.includes(facet) ? titles.quoted(label) : inSentence(label),
  );
  const words =
    names.length > MOST_NAMED
      ? titles.several[facet](names.length)
      : titles.facets[facet](texts.format.either(names));
  return {
    words: chosen.includes(UNKNOWN) ? titles.orNotKnown(words, facetName) : words,
    isApart: false,
  };
}

/** A region is told with what it is: several divisions have one of the same name. */
function placeWords(
  { place }: Choices,
  { network, divisions }: TitledData,
  texts: Texts,
): string[] {
  const chosen = place && divisions && placeOf(place, network, divisions);
  if (!chosen) return [];
  const { name, division } = chosen;
  return [
    division === undefined || division === 'gemeente'
      ? texts.titles.inPlace(name)
      : texts.titles.inRegion(divisionWords(division, texts).one, name),
  ];
}

/** What is selected, connected or laid side by side; undefined: nothing, or nothing that the data has. */
function lookedAt(
  { view, selection, around, path, together }: Choices,
  { network }: TitledData,
  { titles, format }: Texts,
): string | undefined {
  const nameOf = (id: EntityId | undefined) => network.entities.get(id ?? '')?.record.name;
  const selected = network.entities.get(selection ?? '');
  if (selected !== undefined) {
    const { name } = selected.record;
    // What lies around it is a filter, which names it.
    if (around !== undefined) return undefined;
    if (view !== 'netwerk') return name;
    return selected.kind === 'organisation' ? titles.of(name) : titles.about(name);
  }
  const from = nameOf(path?.from);
  if (from !== undefined) {
    const to = nameOf(path?.to);
    return to === undefined ? titles.pathFrom(from) : titles.path(from, to);
  }
  const [first, ...others] = together.map(nameOf).filter((name) => name !== undefined);
  if (first === undefined) return undefined;
  return others.length === 0
    ? titles.togetherFrom(first)
    : titles.together(format.list([first, ...others]));
}

/** By whole characters. */
function shortened(text: string): string {
  const characters = [...text];
  return characters.length > LONGEST_QUERY
    ? `${characters.slice(0, LONGEST_QUERY).join('')}…`
    : text;
}
