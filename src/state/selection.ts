import { countedNetwork } from '../domain/countedNetwork.ts';
import type { Steps } from '../domain/explore/around.ts';
import { narrow } from '../domain/explore/narrow.ts';
import { type FacetValues, facetValues } from '../domain/facets.ts';
import { type FacetChoices, type Filtered, withoutExcluded } from '../domain/filter.ts';
import type { Divisions } from '../domain/geo/divisionsSchema.ts';
import { geographyOf } from '../domain/geo/geography.ts';
import { placeOf } from '../domain/geo/place.ts';
import { liesWithin } from '../domain/geo/within.ts';
import { KINDS, type Kind } from '../domain/kinds.ts';
import { type EntityId, linksOf, type Network } from '../domain/network.ts';
import { buildSearchIndex } from '../domain/search.ts';
import { networkOnDay, type OnDay } from '../domain/time/onDay.ts';
import { type Choices, dateFilter, placeFilter } from './choices.ts';
import { memoizeLast } from './memoize.ts';

/** What all views and panels show: the network, what is left of it, and how much that is. */
export interface Selection extends Filtered {
  readonly network: Network;
  /** The same with only the relations that the filters count; the very same when they count all. */
  readonly counted: Network;
  /** Of all entities, also those that are filtered away. */
  readonly values: FacetValues;
  /** How many entities of each kind are visible. */
  readonly kindCounts: Readonly<Record<Kind, number>>;
  /** How many of the relations that count have both ends visible. */
  readonly relationCount: number;
  /** Rank of what the text search found, best first; undefined when nothing is searched. */
  readonly found: ReadonlySet<EntityId> | undefined;
  /** What lies in the chosen place; undefined when none is. */
  readonly within: ReadonlySet<EntityId> | undefined;
  /** What has none of the excluded options; undefined when none is. */
  readonly allowed: ReadonlySet<EntityId> | undefined;
  /** How everything stood on the chosen day; undefined when none is. */
  readonly onDay: OnDay | undefined;
  /** What search, place, day and excluded options leave, before the filters; undefined: everything. */
  readonly candidates: ReadonlySet<EntityId> | undefined;
}

/** Derives the selection from network and choices; every step is computed once per change. */
export function createSelection() {
  const valuesOf = memoizeLast(facetValues);
  const countedOf = memoizeLast(countedNetwork);
  const indexOf = memoizeLast(buildSearchIndex);
  const find = memoizeLast((network: Network, query: string) =>
    query.trim() === '' ? undefined : new Set(indexOf(network).find(query)),
  );
  const inPlace = memoizeLast(
    (network: Network, divisions: Divisions | undefined, place: string | undefined) => {
      const chosen = place && divisions && placeOf(place, network, divisions);
      if (!chosen || !divisions) return undefined;
      return liesWithin(network, geographyOf(network, divisions), chosen);
    },
  );
  const standing = memoizeLast((network: Network, day: string | undefined) =>
    day === undefined ? undefined : networkOnDay(network, day),
  );
  const allow = memoizeLast(withoutExcluded);
  const all = memoizeLast(inAll);
  const filter = memoizeLast(
    (
      network: Network,
      values: FacetValues,
      facets: FacetChoices,
      candidates: ReadonlySet<EntityId> | undefined,
      centre: EntityId | undefined,
      steps: Steps | undefined,
    ) => {
      const around = centre !== undefined && steps !== undefined ? { centre, steps } : undefined;
      return narrow(network, values, facets, candidates, around);
    },
  );
  const complete = memoizeLast(
    (
      network: Network,
      counted: Network,
      values: FacetValues,
      filtered: Filtered,
      found: ReadonlySet<EntityId> | undefined,
      within: ReadonlySet<EntityId> | undefined,
      onDay: OnDay | undefined,
      allowed: ReadonlySet<EntityId> | undefined,
      candidates: ReadonlySet<EntityId> | undefined,
    ): Selection => ({
      ...filtered,
      network,
      counted,
      values,
      found,
      within,
      onDay,
      allowed,
      candidates,
      kindCounts: countKinds(network, filtered.visible),
      relationCount: countRelations(counted, filtered.visible),
    }),
  );
  return {
    /** `divisions`: say what lies in a place; without them no place narrows down what is shown. */
    select(network: Network, choices: Choices, divisions?: Divisions): Selection {
      const { query, facets, around, selection } = choices;
      const found = find(network, query);
      const within = inPlace(network, divisions, placeFilter(choices));
      const onDay = standing(network, dateFilter(choices));
      // Relations that did not hold then count for nothing.
      const held = onDay?.network ?? network;
      const values = valuesOf(held);
      const allowed = allow(values, choices.excluded);
      const candidates = all(found, within, onDay?.there, allowed);
      // Another selection changes nothing, unless it is the centre of what is shown.
      const centre = around === undefined ? undefined : selection;
      const filtered = filter(held, values, facets, candidates, centre, around);
      const counted = countedOf(held, facets.relatie);
      return complete(
        network,
        counted,
        values,
        filtered,
        found,
        within,
        onDay,
        allowed,
        candidates,
      );
    },
    /** For the search field: the best matches, whatever is filtered. */
    search: (network: Network, text: string) => indexOf(network).find(text),
  };
}

/** Each relation counts at the entity it leaves. */
function countRelations(network: Network, visible: ReadonlySet<EntityId>): number {
  let count = 0;
  for (const id of visible) {
    for (const { other, outgoing } of linksOf(network, id)) {
      if (outgoing && visible.has(other.id)) count += 1;
    }
  }
  return count;
}

/** How many there are of each kind. */
export function countKinds(network: Network, visible: ReadonlySet<EntityId>): Record<Kind, number> {
  const counts = Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Record<Kind, number>;
  for (const id of visible) {
    const entity = network.entities.get(id);
    if (entity) counts[entity.kind] += 1;
  }
  return counts;
}

/** What is in all of them, in the order of the first; an undefined one holds everything. */
export function inAll(
  ...sets: readonly (ReadonlySet<EntityId> | undefined)[]
): ReadonlySet<EntityId> | undefined {
  const [first, ...others] = sets.filter((set) => set !== undefined);
  if (!first || others.length === 0) return first;
  return new Set([...first].filter((id) => others.every((set) => set.has(id))));
}
