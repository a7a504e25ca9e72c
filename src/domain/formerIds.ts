import type { Entity, EntityId, Network } from './network.ts';
import type { FormerId } from './schema.ts';

/** What a version says of ids that it no longer has, by that id. */
export type FormerIds = ReadonlyMap<string, FormerId>;

/** An id and what took its place, and the place of that, as far as it goes; ids in a circle come once. */
function wayOf(former: FormerIds, id: string): string[] {
  const way = new Set<string>();
  let next: string | undefined = id;
  while (next !== undefined && !way.has(next)) {
    way.add(next);
    next = former.get(next)?.replacedBy;
  }
  return [...way];
}

/**
 * The id that took the place of one that is no more, also when that happened several times: the first on the way
 * that `exists`. Undefined when nothing took its place, or when ids name each other in a circle.
 */
export const successorId = (
  former: FormerIds,
  id: string,
  exists: (id: string) => boolean,
): string | undefined => wayOf(former, id).find(exists);

/**
 * What is said of an id that is no more, in one: when what took its place is no more either, the note of that follows,
 * and `replacedBy` is what is there in the end, if anything. Undefined when nothing is said of it.
 */
export function explanationOf(former: FormerIds, id: string): FormerId | undefined {
  const way = wayOf(former, id);
  const notes = way.flatMap((passed) => former.get(passed)?.note ?? []);
  if (notes.length === 0) return undefined;
  const replacedBy = successorId(former, id, (passed) => !former.has(passed));
  return { id, note: notes.join(' '), ...(replacedBy !== undefined && { replacedBy }) };
}

const formerIn = ({ file }: Network): FormerIds =>
  new Map(file.formerIds.map((entry) => [entry.id, entry]));

/** What a version says of an id that it no longer has; undefined when it says nothing. See explanationOf. */
export const formerIdOf = (network: Network, id: EntityId): FormerId | undefined =>
  explanationOf(formerIn(network), id);

/** The entity that took the place of one that is no more; undefined when nothing did. See successorId. */
export function successorOf(network: Network, id: EntityId): Entity | undefined {
  const { entities } = network;
  const successor = successorId(formerIn(network), id, (found) => entities.has(found));
  return successor === undefined ? undefined : entities.get(successor);
}
