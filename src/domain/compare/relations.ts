import { neighboursOf, type SharedNeighbour, shared } from '../explore/shared.ts';
import { type Entity, type EntityId, type Link, linksOf, type Network } from '../network.ts';

/** Relations of entities that are compared. */
export interface ComparedRelations {
  /** With each other, every relation once. */
  readonly among: readonly { readonly from: Entity; readonly link: Link }[];
  /** What at least two are related to: first what all are. */
  readonly shared: readonly SharedNeighbour[];
  /** Per entity what no other is related to, in the order of the data; empty for an id that does not exist. */
  readonly only: ReadonlyMap<EntityId, readonly SharedNeighbour[]>;
}

/** What entities are related to, by how many of them. */
export function compareRelations(network: Network, ids: readonly EntityId[]): ComparedRelations {
  const neighbours = neighboursOf(network, ids);
  return {
    among: [...new Set(ids)].flatMap((id) => {
      const from = network.entities.get(id);
      const isAmong = ({ outgoing, other }: Link) =>
        outgoing && other.id !== id && ids.includes(other.id);
      return from
        ? linksOf(network, id)
            .filter(isAmong)
            .map((link) => ({ from, link }))
        : [];
    }),
    shared: shared(network, ids),
    only: new Map(
      ids.map((id) => [id, neighbours.filter(({ links }) => links.size === 1 && links.has(id))]),
    ),
  };
}
