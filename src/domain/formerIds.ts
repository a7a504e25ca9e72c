import type { Entity, EntityId, Network } from './network.ts';
import type { FormerId } from './schema.ts';

/** What a version says of an id that it no longer has; undefined when it says nothing. */
export function formerIdOf({ file }: Network, id: EntityId): FormerId | undefined {
  return file.formerIds.find((former) => former.id === id);
}

/**
 * The id that took the place of one that is no more, also when that happened several times: the first on the way
 * that `exists`. Undefined when nothing took its place, or when ids name each other in a circle.
 */
export function successorId(
  former: ReadonlyMap<string, FormerId>,
  id: string,
  exists: (id: string) => boolean,
): string | undefined {
  const passed = new Set<string>();
  let next: string | undefined = id;
  while (next !== undefined && !passed.has(next)) {
    if (exists(next)) return next;
    passed.add(next);
    next = former.get(next)?.replacedBy;
  }
  return undefined;
}

/** The entity that took the place of one that is no more; undefined when nothing did. See successorId. */
export function successorOf(network: Network, id: EntityId): Entity | undefined {
  const { entities, file } = network;
  const former = new Map(file.formerIds.map((entry) => [entry.id, entry]));
  const successor = successorId(former, id, (found) => entities.has(found));
  return successor === undefined ? undefined : entities.get(successor);
}
