import { countedNetwork } from '../countedNetwork.ts';
import { FACET_IDS, type FacetId, type FacetValues } from '../facets.ts';
import { type FacetChoices, type Filtered, filterEntities, passes, remaining } from '../filter.ts';
import { type EntityId, linksOf, type Network } from '../network.ts';

/** How far a surrounding may reach, in steps. */
export const STEPS = [1, 2, 3] as const;
export type Steps = (typeof STEPS)[number];

/** An entity and how many steps around it are shown. */
export interface Surrounding {
  readonly centre: EntityId;
  readonly steps: Steps;
}

/**
 * What can be reached from an entity in at most so many steps, over relations in both directions and through
 * entities that are allowed; the entity itself included, allowed or not. An id that does not exist reaches nothing.
 */
export function within(
  network: Network,
  id: EntityId,
  steps: number,
  allowed: (id: EntityId) => boolean,
): ReadonlySet<EntityId> {
  const reached = new Set(network.entities.has(id) ? [id] : []);
  let rim = [...reached];
  for (let step = 0; step < steps && rim.length > 0; step++) {
    const next: EntityId[] = [];
    for (const from of rim) {
      for (const { other } of linksOf(network, from)) {
        if (reached.has(other.id) || !allowed(other.id)) continue;
        reached.add(other.id);
        next.push(other.id);
      }
    }
    rim = next;
  }
  return reached;
}

/** Of what is visible, what lies around an entity, in steps through what is visible; in the same order. */
export function visibleAround(
  network: Network,
  visible: ReadonlySet<EntityId>,
  { centre, steps }: Surrounding,
): ReadonlySet<EntityId> {
  const near = within(network, centre, steps, (id) => visible.has(id));
  return new Set([...visible].filter((id) => near.has(id)));
}

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
  const { centre, steps } = around;
  const counted = countedNetwork(network, facets.relatie);
  const countOf = (facet: FacetId, option: string) => {
    const chosen = { ...facets, [facet]: [option] };
    const allowed = (id: EntityId) =>
      found?.has(id) !== false &&
      FACET_IDS.every((each) => passes(values.get(id)?.[each], chosen[each]));
    const walked = facet === 'relatie' ? countedNetwork(network, [option]) : counted;
    const reached = within(walked, centre, steps, allowed);
    return reached.size - (allowed(centre) ? 0 : 1);
  };
  const counts = new Map(
    [...filtered.counts].map(([facet, options]) => [
      facet,
      new Map([...options.keys()].map((option) => [option, countOf(facet, option)])),
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
