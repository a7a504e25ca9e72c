import type { Steps } from '../domain/explore/around.ts';
import type { FacetChoices } from '../domain/filter.ts';
import { LENSES, type LensId } from '../domain/lenses.ts';
import type { EntityId } from '../domain/network.ts';

/** The views, in the order in which they are offered; the first is the default. */
export const VIEW_IDS = ['netwerk', 'kaart', 'lijst'] as const;
export type ViewId = (typeof VIEW_IDS)[number];

/** Pages of text that open over the views. */
export const PAGE_IDS = ['open-data'] as const;
export type PageId = (typeof PAGE_IDS)[number];

/** How two entities hang together; `to` is undefined as long as it is not chosen. */
export interface PathQuestion {
  readonly from: EntityId;
  readonly to: EntityId | undefined;
}

/** At most so many entities are laid side by side. */
export const MOST_TOGETHER = 4;

/** Everything a visitor chose that belongs in the address. All views read the same choices. */
export interface Choices {
  readonly view: ViewId;
  /** undefined: whatever version is the latest. */
  readonly version: string | undefined;
  /** An earlier version to compare with; undefined: nothing is compared. */
  readonly since: string | undefined;
  readonly facets: FacetChoices;
  readonly query: string;
  readonly selection: EntityId | undefined;
  /** Only what is within so many steps of the selection is visible. Never set without a selection. */
  readonly around: Steps | undefined;
  readonly path: PathQuestion | undefined;
  /** Of these the visitor asks what they share: at most MOST_TOGETHER. */
  readonly together: readonly EntityId[];
  readonly lens: LensId;
  /** undefined: no page is open. */
  readonly page: PageId | undefined;
}

export const DEFAULT_CHOICES: Choices = {
  view: VIEW_IDS[0],
  version: undefined,
  since: undefined,
  facets: {},
  query: '',
  selection: undefined,
  around: undefined,
  path: undefined,
  together: [],
  lens: LENSES[0].id,
  page: undefined,
};

/**
 * How a change of each choice is kept in the history of the browser: a step of its own, or in
 * place of the present one (typing would else make a step per letter). A new choice that is
 * forgotten here does not compile.
 */
export const HISTORY: Record<keyof Choices, 'step' | 'in-place'> = {
  view: 'step',
  version: 'step',
  since: 'step',
  facets: 'step',
  query: 'in-place',
  selection: 'step',
  around: 'step',
  path: 'step',
  together: 'step',
  lens: 'step',
  page: 'step',
};

/** The choices that narrow down what is shown. */
export type FilterChoices = Pick<Choices, 'facets' | 'query' | 'around'>;
export const NO_FILTERS: FilterChoices = { facets: {}, query: '', around: undefined };

/** Whether anything narrows down what is shown. */
export function isFiltered({ facets, query, around }: FilterChoices): boolean {
  return (
    query.trim() !== '' ||
    around !== undefined ||
    Object.values(facets).some((ids) => ids.length > 0)
  );
}

/** The same choices with one option of a facet added, or taken away when it was chosen. */
export function toggleOption(
  facets: FacetChoices,
  facet: keyof FacetChoices,
  option: string,
): FacetChoices {
  const chosen = facets[facet] ?? [];
  const next = chosen.includes(option) ? chosen.filter((id) => id !== option) : [...chosen, option];
  const { [facet]: _, ...others } = facets;
  return next.length > 0 ? { ...others, [facet]: next } : others;
}
