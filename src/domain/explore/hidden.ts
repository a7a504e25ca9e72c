import { FACET_IDS, type FacetId, type FacetValues } from '../facets.ts';
import { type FacetChoices, passes } from '../filter.ts';
import { type EntityId, linksOf, type Network } from '../network.ts';

/** The neighbours of an entity that are not visible, and what hides them, other than a surrounding. */
export interface HiddenNeighbours {
  readonly ids: ReadonlySet<EntityId>;
  /** Of each facet that does: how many it hides. One neighbour may be hidden by several. */
  readonly facets: ReadonlyMap<FacetId, number>;
  /** How many the text search leaves out. */
  readonly search: number;
}

interface Shown {
  readonly network: Network;
  readonly values: FacetValues;
  readonly found: ReadonlySet<EntityId> | undefined;
  readonly visible: ReadonlySet<EntityId>;
}

/** Which neighbours of an entity the filters hide; none for an id that does not exist. */
export function hiddenNeighbours(
  { network, values, found, visible }: Shown,
  choices: FacetChoices,
  id: EntityId,
): HiddenNeighbours {
  const neighbours = new Set(linksOf(network, id).map(({ other }) => other.id));
  const ids = new Set([...neighbours].filter((other) => other !== id && !visible.has(other)));
  const facets = new Map<FacetId, number>();
  let search = 0;
  for (const other of ids) {
    const hiding = FACET_IDS.filter((facet) => !passes(values.get(other)?.[facet], choices[facet]));
    for (const facet of hiding) facets.set(facet, (facets.get(facet) ?? 0) + 1);
    if (found?.has(other) === false) search += 1;
  }
  return { ids, facets, search };
}
