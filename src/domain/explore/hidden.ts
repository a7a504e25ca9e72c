import { FACET_IDS, type FacetId, type FacetValues } from '../facets.ts';
import { type FacetChoices, passes } from '../filter.ts';
import type { EntityId } from '../network.ts';

/** What is not visible of some entities, and what hides it, other than a surrounding. */
export interface Hidden {
  readonly ids: ReadonlySet<EntityId>;
  /** Of each facet that does: how many it hides. One entity may be hidden by several. */
  readonly facets: ReadonlyMap<FacetId, number>;
  /** How many the text search leaves out. */
  readonly search: number;
  /** How many lie elsewhere than in the chosen place. */
  readonly elsewhere: number;
  /** How many were not there on the chosen day. */
  readonly otherDay: number;
  /** How many have an option that is excluded. */
  readonly excluded: number;
}

interface Shown {
  readonly values: FacetValues;
  readonly found: ReadonlySet<EntityId> | undefined;
  readonly within: ReadonlySet<EntityId> | undefined;
  readonly onDay: { readonly there: ReadonlySet<EntityId> } | undefined;
  readonly allowed: ReadonlySet<EntityId> | undefined;
  readonly visible: ReadonlySet<EntityId>;
}

/** Which of these the filters hide, such as the neighbours of a selection. What does not exist is hidden by nothing. */
export function hiddenAmong(
  { values, found, within, onDay, allowed, visible }: Shown,
  choices: FacetChoices,
  all: Iterable<EntityId>,
): Hidden {
  const ids = new Set([...all].filter((id) => values.has(id) && !visible.has(id)));
  const facets = new Map<FacetId, number>();
  let [search, elsewhere, otherDay, excluded] = [0, 0, 0, 0];
  for (const other of ids) {
    const hiding = FACET_IDS.filter((facet) => !passes(values.get(other)?.[facet], choices[facet]));
    for (const facet of hiding) facets.set(facet, (facets.get(facet) ?? 0) + 1);
    if (found?.has(other) === false) search += 1;
    if (within?.has(other) === false) elsewhere += 1;
    if (onDay?.there.has(other) === false) otherDay += 1;
    if (allowed?.has(other) === false) excluded += 1;
  }
  return { ids, facets, search, elsewhere, otherDay, excluded };
}
