import type { Steps } from '../domain/explore/around.ts';
import type { FacetId } from '../domain/facets.ts';
import type { FacetChoices } from '../domain/filter.ts';
import type { DivisionName } from '../domain/geo/divisions.ts';
import { LENSES, type LensId } from '../domain/lenses.ts';
import { COLUMNS_IDS, type ColumnsId, ROWS_IDS, type RowsId } from '../domain/matrix/axisIds.ts';
import type { EntityId } from '../domain/network.ts';
import { GROUPING_IDS, type GroupingId } from '../domain/timeline/groupings.ts';

/** The views, in the order in which they are offered; the first is the default. */
export const VIEW_IDS = ['netwerk', 'kaart', 'lijst', 'matrix', 'tijdlijn'] as const;
export type ViewId = (typeof VIEW_IDS)[number];

/** Pages of text that open over the views. */
export const PAGE_IDS = [
  'vragen',
  'resultaten',
  'eigen-gegevens',
  'combineren',
  'over',
  'toegankelijkheid',
  'privacy',
  'open-data',
  'insluiten',
] as const;
export type PageId = (typeof PAGE_IDS)[number];

/** The languages of the interface; the first is the default. The data stays in the language it was written in. */
export const LANGUAGE_IDS = ['nl', 'en'] as const;
export type LanguageId = (typeof LANGUAGE_IDS)[number];

/** How two entities hang together; `to` is undefined as long as it is not chosen. */
export interface PathQuestion {
  readonly from: EntityId;
  readonly to: EntityId | undefined;
}

/** Which relations make a path. */
export interface PathRules {
  /** Ids of the kinds of relation that do not count. */
  readonly uncounted: readonly string[];
  /** Whether a path may lead through what (almost) everybody belongs to, which says little. */
  readonly throughUmbrellas: boolean;
}

/** What the colour of a node of the network tells: its kind, or the group that it was found in. */
export type Colouring = 'kind' | 'group';

/** At most so many entities are laid side by side. */
export const MOST_TOGETHER = 4;

/** The divisions of the country that the map can show, from many regions to few. */
export const DIVISION_IDS = [
  'gemeente',
  'jeugdregio',
  'rmcregio',
  'arbeidsmarktregio',
  'ggdregio',
  'provincie',
] as const satisfies readonly DivisionName[];
export type DivisionId = (typeof DIVISION_IDS)[number];

/** What an address shows that names no view or version; a site may have its own. */
export interface SiteDefaults {
  readonly view: ViewId;
  /** undefined: whatever version is the latest. */
  readonly version: string | undefined;
  /** What is shown stands on the device of the visitor alone: no address leads to it, and none may tell of it. */
  readonly unaddressed?: true;
}

/** Everything a visitor chose that belongs in the address. All views read the same choices. */
export interface Choices {
  readonly view: ViewId;
  /** undefined: the one that the site shows by itself. */
  readonly version: string | undefined;
  /** An earlier version to compare with; undefined: nothing is compared. */
  readonly since: string | undefined;
  readonly facets: FacetChoices;
  /** What has one of these options is left out. */
  readonly excluded: FacetChoices;
  readonly query: string;
  readonly selection: EntityId | undefined;
  /**
   * A place: the official code of a gemeente or region, or the id of a region of the data. The map shows where it is
   * and what is around it; the other views show only what lies in it.
   */
  readonly place: string | undefined;
  /** ISO day: what is shown is what was there on that day. The timeline only points at it. */
  readonly date: string | undefined;
  readonly division: DivisionId;
  /** A division that is drawn over the first; never the same. */
  readonly overlay: DivisionId | undefined;
  /** Only what is within so many steps of the selection is visible. Never set without a selection. */
  readonly around: Steps | undefined;
  readonly path: PathQuestion | undefined;
  /** Kept when the path is another; the address tells them only beside a path. */
  readonly pathRules: PathRules;
  /** What the rows and the columns of the matrix are. */
  readonly rows: RowsId;
  readonly columns: ColumnsId;
  /** What the bars of the timeline stand together by. */
  readonly grouping: GroupingId;
  /** Of these the visitor asks what they share: at most MOST_TOGETHER. */
  readonly together: readonly EntityId[];
  /** Keys of what is left out when entities are told alike, see domain/similarity. */
  readonly withoutReasons: readonly string[];
  readonly lens: LensId;
  readonly colouring: Colouring;
  /** undefined: no page is open. */
  readonly page: PageId | undefined;
  /** Chosen by the site, and the same in each of its addresses: what they need not say. */
  readonly site: SiteDefaults;
  readonly language: LanguageId;
}

export const DEFAULT_CHOICES: Choices = {
  view: VIEW_IDS[0],
  version: undefined,
  since: undefined,
  facets: {},
  excluded: {},
  query: '',
  selection: undefined,
  place: undefined,
  date: undefined,
  division: 'arbeidsmarktregio',
  overlay: undefined,
  rows: ROWS_IDS[0],
  columns: COLUMNS_IDS[0],
  grouping: GROUPING_IDS[0],
  around: undefined,
  path: undefined,
  pathRules: { uncounted: [], throughUmbrellas: true },
  together: [],
  withoutReasons: [],
  lens: LENSES[0].id,
  colouring: 'kind',
  page: undefined,
  site: { view: VIEW_IDS[0], version: undefined },
  language: LANGUAGE_IDS[0],
};

/** The choices that narrow down what is shown. */
export type FilterChoices = Pick<
  Choices,
  'facets' | 'excluded' | 'query' | 'around' | 'place' | 'date'
>;
export const NO_FILTERS: FilterChoices = {
  facets: {},
  excluded: {},
  query: '',
  around: undefined,
  place: undefined,
  date: undefined,
};

/** Nothing is selected or explored. */
export const NOTHING_BESIDE = {
  selection: undefined,
  path: undefined,
  together: [],
} as const satisfies Partial<Choices>;

/** Whether anything narrows down what is shown. */
export function isFiltered(choices: FilterChoices & Pick<Choices, 'view'>): boolean {
  const { facets, excluded, query, around } = choices;
  return (
    query.trim() !== '' ||
    around !== undefined ||
    placeFilter(choices) !== undefined ||
    dateFilter(choices) !== undefined ||
    [facets, excluded].some((chosen) => Object.values(chosen).some((ids) => ids.length > 0))
  );
}

/** The place of which only what lies in it is shown: on the map it is looked at amid the rest. */
export function placeFilter({ view, place }: Pick<Choices, 'view' | 'place'>): string | undefined {
  return view === 'kaart' ? undefined : place;
}

/** The day of which only what was there is shown: on the timeline it is looked at amid the rest. */
export function dateFilter({ view, date }: Pick<Choices, 'view' | 'date'>): string | undefined {
  return view === 'tijdlijn' ? undefined : date;
}

/** The same choices with options of a facet added, or taken away when all of them were chosen. */
export function toggleOptions(
  facets: FacetChoices,
  facet: FacetId,
  ...options: readonly string[]
): FacetChoices {
  const chosen = facets[facet] ?? [];
  const missing = options.filter((id) => !chosen.includes(id));
  const next =
    missing.length > 0 ? [...chosen, ...missing] : chosen.filter((id) => !options.includes(id));
  const others = withoutFacet(facets, facet);
  return next.length > 0 ? { ...others, [facet]: next } : others;
}

/** The same choices without those of one facet. */
export function withoutFacet(facets: FacetChoices, facet: FacetId): FacetChoices {
  const { [facet]: _, ...others } = facets;
  return others;
}
