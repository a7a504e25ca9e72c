import { FACET_IDS, type FacetId, type FacetValues, UNKNOWN } from '../facets.ts';
import { type FacetChoices, passes } from '../filter.ts';
import { type EntityId, type Link, linksOf, type Network } from '../network.ts';
import type { Surrounding } from './around.ts';

interface Filtering {
  readonly network: Network;
  /** The network with only the relations that count. */
  readonly counted: Network;
  readonly values: FacetValues;
  readonly facets: FacetChoices;
  /** What the text search leaves; undefined when nothing is searched. */
  readonly found: ReadonlySet<EntityId> | undefined;
}

/**
 * Per facet and option, how many would remain around an entity when only this option of the facet were chosen and the
 * other facets stay as they are; an option that leaves nothing is not in it. Each facet takes one walk, however many
 * options it has: a file of somebody's own may have thousands of kinds of relation.
 */
export function countsAround(
  { network, counted, values, facets, found }: Filtering,
  around: Surrounding,
): ReadonlyMap<FacetId, ReadonlyMap<string, number>> {
  const failing = new Map<EntityId, readonly FacetId[]>();
  for (const [id, entity] of values) {
    if (found?.has(id) === false) continue;
    failing.set(
      id,
      FACET_IDS.filter((facet) => !passes(entity[facet], facets[facet])),
    );
  }
  return new Map(
    FACET_IDS.map((facet) => {
      const isOpen = (id: EntityId) => failing.get(id)?.every((each) => each === facet) ?? false;
      const optionsOf = (id: EntityId) => (isOpen(id) ? valuesOrUnknown(values, id, facet) : []);
      const own = optionsOf(around.centre);
      // A kind of relation chosen alone is the only one that is walked along.
      const along = ({ kind, other }: Link) => (isOpen(other.id) ? [kind.id] : []);
      return [
        facet,
        facet === 'relatie'
          ? walkAround(network, around, own, along)
          : walkAround(counted, around, own, ({ other }) => optionsOf(other.id)),
      ];
    }),
  );
}

const ONLY_UNKNOWN = [UNKNOWN];

function valuesOrUnknown(values: FacetValues, id: EntityId, facet: FacetId): readonly string[] {
  const filledIn = values.get(id)?.[facet];
  return filledIn?.length === 0 ? ONLY_UNKNOWN : (filledIn ?? []);
}

/**
 * How many are reached from a centre with each option: a walk that takes along, wherever it comes, the options with
 * which it came there first. `own`: the options that the centre itself counts for; it starts the walk of all others
 * too. `along`: the options that may take a link.
 */
function walkAround(
  network: Network,
  { centre, steps }: Surrounding,
  own: readonly string[],
  along: (link: Link) => readonly string[],
): ReadonlyMap<string, number> {
  const counts = new Map(own.map((option) => [option, 1]));
  const reached = new Map<EntityId, Set<string>>();
  let rim = new Map<EntityId, ReadonlySet<string>>([[centre, new Set()]]);
  for (let step = 0; step < steps && rim.size > 0; step++) {
    const next = new Map<EntityId, Set<string>>();
    for (const [from, carried] of rim) {
      for (const link of linksOf(network, from)) {
        const { id } = link.other;
        if (id === centre) continue;
        for (const option of along(link)) {
          if (from !== centre && !carried.has(option)) continue;
          if (!addTo(reached, id, option)) continue;
          addTo(next, id, option);
          counts.set(option, (counts.get(option) ?? 0) + 1);
        }
      }
    }
    rim = next;
  }
  return counts;
}

/** false: it was there. */
function addTo(sets: Map<EntityId, Set<string>>, id: EntityId, option: string): boolean {
  const set = sets.get(id);
  if (set?.has(option) === true) return false;
  if (set) set.add(option);
  else sets.set(id, new Set([option]));
  return true;
}
