import type { FacetChoices } from '../domain/filter.ts';
import { LENSES, type LensId } from '../domain/lenses.ts';
import type { EntityId } from '../domain/network.ts';

/** The views, in the order in which they are offered; the first is the default. */
export const VIEW_IDS = ['netwerk', 'kaart', 'lijst'] as const;
export type ViewId = (typeof VIEW_IDS)[number];

/** Pages of text that open over the views. */
export const PAGE_IDS = ['open-data'] as const;
export type PageId = (typeof PAGE_IDS)[number];

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
  lens: 'step',
  page: 'step',
};

/** Whether anything narrows down what is shown. */
export function isFiltered(choices: Choices): boolean {
  return choices.query.trim() !== '' || Object.values(choices.facets).some((ids) => ids.length > 0);
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
