import type { StoreApi } from 'zustand/vanilla';
import type { Config } from '../data/config.ts';
import type { FetchOptions } from '../data/fetchText.ts';
import type { Boundaries, Geo } from '../data/geo.ts';
import type { LoadProblem, LoadResult } from '../data/load.ts';
import type { Steps } from '../domain/explore/around.ts';
import type { Lit } from '../domain/explore/lit.ts';
import type { FacetId } from '../domain/facets.ts';
import type { Divisions } from '../domain/geo/divisionsSchema.ts';
import type { LensId } from '../domain/lenses.ts';
import type { EntityId, Network } from '../domain/network.ts';
import type { FormerId, IndexFile, NetworkFile } from '../domain/schema.ts';
import type { GroupingId } from '../domain/timeline/groupings.ts';
import type {
  Choices,
  Colouring,
  DivisionId,
  FilterChoices,
  LanguageId,
  PageId,
  PathQuestion,
  PathRules,
  ViewId,
} from './choices.ts';
import type { Comparison } from './comparison.ts';
import type { Embedding } from './embedding.ts';
import type { Loading } from './loading.ts';
import type { IgnoredValue } from './urlCodec.ts';

/** Light or dark: what the device says, or what the visitor chose. */
export type Appearance = 'system' | 'light' | 'dark';

/** Where the data comes from; the app passes the files of the site, a test its own. */
export interface DataSource {
  readonly loadIndex: (options?: FetchOptions) => Promise<LoadResult<IndexFile>>;
  readonly loadVersion: (
    index: IndexFile,
    id: string,
    options?: FetchOptions,
  ) => Promise<LoadResult<NetworkFile>>;
  /** Which gemeente lies in which region, when a place is chosen or asked for. */
  readonly loadDivisions: (
    index: IndexFile,
    options?: FetchOptions,
  ) => Promise<LoadResult<Divisions>>;
  /** When the map opens. */
  readonly loadBoundaries: (
    index: IndexFile,
    options?: FetchOptions,
  ) => Promise<LoadResult<Boundaries>>;
  /** Name of the file, when this is somebody's own and no data of this site. */
  readonly ownFile?: string;
}

export interface AppState {
  readonly choices: Choices;
  /** Name of the visitor's own file that is shown; undefined: this is the data of the site. */
  readonly ownFile: string | undefined;
  /** How it shows itself inside another page; undefined: it is the whole page. */
  readonly embedding: Embedding | undefined;
  readonly config: Config;
  readonly index: Loading<IndexFile>;
  /** The shown version. */
  readonly network: Loading<Network>;
  /** What changed since the earlier version that was chosen; undefined: nothing is compared. */
  readonly comparison: Loading<Comparison> | undefined;
  /** undefined until something asks for them. */
  readonly divisions: Loading<Divisions> | undefined;
  /** Boundaries and divisions; undefined until the map asks for them. */
  readonly geo: Loading<Geo> | undefined;
  /** The choices as the last correction left them: that was no step of the visitor. */
  readonly corrected: Choices | undefined;
  /** Values that were asked for and that the shown version does not have, each once. */
  readonly ignored: readonly IgnoredValue[];
  /** Why the version that was chosen last could not be shown; the one before stays on screen. */
  readonly versionProblem: LoadProblem | undefined;
  /** The id that was asked for, when the selection is the record that took its place. */
  readonly followed: FormerId | undefined;
  /** How often something was looked up: what is selected already is brought into view again. */
  readonly lookups: number;
  /** What a panel asks the picture to light: it tells about these. */
  readonly lit: Lit | undefined;
  /** In memory only: nothing is stored on the device. */
  readonly appearance: Appearance;
}

/** Everything that can happen, named after what the visitor means. */
export interface Actions {
  readonly start: () => Promise<void>;
  readonly chooseView: (view: ViewId) => void;
  readonly chooseLens: (lens: LensId) => void;
  /** undefined: the latest. */
  readonly chooseVersion: (id: string | undefined) => void;
  /** Also to try again after it failed; undefined: no longer. */
  readonly compareWith: (id: string | undefined) => void;
  readonly select: (id: EntityId | undefined) => void;
  /** A gemeente or region, in the place of the selection; undefined: nowhere in particular. */
  readonly choosePlace: (place: string | undefined) => void;
  /** ISO day; undefined: no longer. */
  readonly chooseDate: (date: string | undefined) => void;
  /** The same on the way to another day: no step that Back undoes. */
  readonly passDate: (date: string) => void;
  /** What is drawn over it and would be the same goes away. */
  readonly chooseDivision: (division: DivisionId) => void;
  /** What the bars of the timeline stand together by. */
  readonly groupBy: (grouping: GroupingId) => void;
  /** What the rows of the matrix are, its columns, or both. */
  readonly chooseAxes: (axes: Partial<Pick<Choices, 'rows' | 'columns'>>) => void;
  readonly chooseOverlay: (division: DivisionId | undefined) => void;
  /** Leaves a reason out when entities are told alike, or lets it count again. */
  readonly toggleReason: (reason: string) => void;
  /** Selects what the visitor searched for. */
  readonly lookUp: (id: EntityId) => void;
  /** Selects an entity and shows only what is within so many steps of it; undefined: all again. */
  readonly surround: (id: EntityId, steps: Steps | undefined) => void;
  /** undefined: closes the page that is open. */
  readonly openPage: (page: PageId | undefined) => void;
  /** Adds options, or takes them away when all of them were chosen. */
  readonly toggleFilter: (facet: FacetId, ...options: readonly string[]) => void;
  readonly search: (query: string) => void;
  /** Changes what is shown in one step, such as taking a filter away. */
  readonly changeFilters: (change: Partial<FilterChoices>) => void;
  readonly clearFilters: () => void;
  /** Asks how two hang together, in the place of the selection; undefined: no longer. */
  readonly askPath: (path: PathQuestion | undefined) => void;
  readonly choosePathRules: (rules: PathRules) => void;
  /**
   * Adds an entity to those laid side by side, or takes it away, in the place of the selection, which is the
   * first of them (or `beside`, when nothing is selected); one too many changes nothing.
   */
  readonly toggleTogether: (id: EntityId, beside?: EntityId) => void;
  /** Lays nothing side by side any more. */
  readonly clearTogether: () => void;
  /** Nothing is selected or explored any more: what stands beside the view makes room. */
  readonly clearBeside: () => void;
  readonly light: (lit: Lit | undefined) => void;
  readonly colourBy: (colouring: Colouring) => void;
  readonly chooseLanguage: (language: LanguageId) => void;
  /** Takes over all choices at once, as when the visitor goes back. */
  readonly restore: (choices: Choices, ignored?: readonly IgnoredValue[]) => void;
  /** Fetches the divisions, unless they are there or on their way. */
  readonly loadDivisions: () => Promise<void>;
  /** Fetches the boundaries with the divisions, unless they are there or on their way. */
  readonly loadGeo: () => Promise<void>;
  readonly dismissNotices: () => void;
  readonly chooseAppearance: (appearance: Appearance) => void;
}

export interface AppStore {
  /** Where its data comes from. */
  readonly source: DataSource;
  readonly state: StoreApi<AppState>;
  readonly actions: Actions;
}

/** The id of the version that these choices show. */
export function shownVersion(
  index: IndexFile,
  { site, version }: Pick<Choices, 'site' | 'version'>,
): string {
  const usual = index.versions.some(({ id }) => id === site.version) ? site.version : undefined;
  return version ?? usual ?? index.latest;
}
