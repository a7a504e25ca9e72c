import { UNKNOWN } from './facets.ts';
import type { FacetChoices } from './filter.ts';
import type { EntityId, Link, Network } from './network.ts';

/** The chosen kinds of relation; undefined or none: all count. */
type RelationChoice = FacetChoices['relatie'];

/**
 * The network with only the relations that count: those of the chosen kinds. Entities, vocabularies and the file stay
 * as they are, and so does the whole when nothing is chosen. A kind that does not exist simply has no relations.
 */
export function countedNetwork(network: Network, chosen: RelationChoice): Network {
  if (chosen === undefined || chosen.length === 0) return network;
  const kinds = new Set(chosen);
  // Chosen alone, this asks for what has no relation at all.
  kinds.delete(UNKNOWN);
  const links = new Map<EntityId, readonly Link[]>();
  for (const [id, all] of network.links) {
    links.set(
      id,
      all.filter(({ kind }) => kinds.has(kind.id)),
    );
  }
  return { ...network, links };
}
