import type { Entity, EntityId, Network } from './network.ts';
import type { FormerId } from './schema.ts';

/** What a version says of an id that it no longer has; undefined when it says nothing. */
export function formerIdOf({ file }: Network, id: EntityId): FormerId | undefined {
  return file.formerIds.find((former) => former.id === id);
}

/**
 * The entity that took the place of one that is no more, also when that happened several times.
 * Undefined when nothing did, or when ids name each other in a circle.
 */
export function successorOf(network: Network, id: EntityId): Entity | undefined {
  const passed = new Set<EntityId>();
  let next: EntityId | undefined = id;
  while (next !== undefined && !passed.has(next)) {
    const entity = network.entities.get(next);
    if (entity) return entity;
    passed.add(next);
    next = formerIdOf(network, next)?.replacedBy;
  }
  return undefined;
}
