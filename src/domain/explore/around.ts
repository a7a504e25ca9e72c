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
