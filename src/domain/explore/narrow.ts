import { countedNetwork } from '../countedNetwork.ts';
import type { FacetValues } from '../facets.ts';
import { type FacetChoices, type Filtered, filterEntities, remaining } from '../filter.ts';
import type { EntityId, Network } from '../network.ts';
import { type Surrounding, visibleAround } from './around.ts';
import { countsAround } from './countsAround.ts';

/**
 * Applies filters and search, and then keeps what lies around an entity, in steps through what they leave, over the
 * relations that count. The counts per option are of the same: what would remain if only this option of its facet
 * were chosen. Without surrounding, or around what does not exist, it filters only.
 */
export function narrow(
  network: Network,
  values: FacetValues,
  facets: FacetChoices,
  found: ReadonlySet<EntityId> | undefined,
  around: Surrounding | undefined,
): Filtered {
  const filtered = filterEntities(values, facets, found);
  if (around === undefined || !network.entities.has(around.centre)) return filtered;
  const counted = countedNetwork(network, facets.relatie);
  const left = countsAround({ network, counted, values, facets, found }, around);
  const counts = new Map(
    [...filtered.counts].map(([facet, options]) => [
      facet,
      new Map([...options.keys()].map((option) => [option, left.get(facet)?.get(option) ?? 0])),
    ]),
  );
  return { visible: visibleAround(counted, filtered.visible, around), counts };
}

/** Only what remains, see narrow: whoever needs no counts is spared them. */
export function narrowed(
  network: Network,
  values: FacetValues,
  facets: FacetChoices,
  found: ReadonlySet<EntityId> | undefined,
  around: Surrounding | undefined,
): ReadonlySet<EntityId> {
  const visible = remaining(values, facets, found);
  if (around === undefined || !network.entities.has(around.centre)) return visible;
  return visibleAround(countedNetwork(network, facets.relatie), visible, around);
}
