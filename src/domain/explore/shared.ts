import { type Entity, type EntityId, type Link, linksOf, type Network } from '../network.ts';
import { pairKey } from '../pairKey.ts';
import type { Lit } from './lit.ts';

/** Something that one or several entities are related to. */
export interface SharedNeighbour {
  readonly entity: Entity;
  /** Per entity that has it, in the order asked: its relations with it, seen from that entity. */
  readonly links: ReadonlyMap<EntityId, readonly Link[]>;
}

/**
 * What entities are related to, other than each other: first what all share, then what fewer do, each in the order of
 * the data. An id that does not exist is related to nothing; it does count as one of all.
 */
export function neighboursOf(network: Network, ids: readonly EntityId[]): SharedNeighbour[] {
  const found = new Map<EntityId, Map<EntityId, Link[]>>();
  for (const id of new Set(ids)) {
    for (const link of linksOf(network, id)) {
      const { id: other } = link.other;
      if (ids.includes(other)) continue;
      const links = found.get(other) ?? new Map<EntityId, Link[]>();
      links.set(id, [...(links.get(id) ?? []), link]);
      found.set(other, links);
    }
  }
  return [...network.entities.values()]
    .flatMap((entity) => {
      const links = found.get(entity.id);
      return links ? [{ entity, links }] : [];
    })
    .sort((a, b) => b.links.size - a.links.size);
}

/** Of those what at least two share. */
export function shared(network: Network, ids: readonly EntityId[]): SharedNeighbour[] {
  return neighboursOf(network, ids).filter(({ links }) => links.size >= 2);
}

/** What a picture lights of it: the entities, what they share, and the lines between those. */
export function litShared(ids: readonly EntityId[], found: readonly SharedNeighbour[]): Lit {
  return {
    nodes: new Set([...ids, ...found.map(({ entity }) => entity.id)]),
    lines: new Set(
      found.flatMap(({ entity, links }) => [...links.keys()].map((id) => pairKey(id, entity.id))),
    ),
  };
}
