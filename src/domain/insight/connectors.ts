import type { FacetId, FacetValues } from '../facets.ts';
import type { EntityId } from '../network.ts';
import { type DrawnGraph, idsOf } from './drawnGraph.ts';

/** Whose neighbours lie in several domains (or leefdomeinen). */
export interface Connector {
  readonly id: EntityId;
  /** How many neighbours lie in each, most first; a neighbour may lie in several. */
  readonly terms: readonly { readonly id: string; readonly count: number }[];
  readonly neighbours: number;
  /** Of how many neighbours it is not filled in, or cannot be. */
  readonly unknown: number;
}

/**
 * Who ties the most terms of a facet together, through the neighbours. Of equals the one comes first that has most
 * neighbours in the term where it has fewest: it ties them most evenly. Then by id.
 */
export function connectors(graph: DrawnGraph, values: FacetValues, facet: FacetId): Connector[] {
  return graph.ids
    .map((id, number) => {
      const near = idsOf(graph, graph.neighbours[number] ?? []);
      const counts = new Map<string, number>();
      let unknown = 0;
      for (const neighbour of near) {
        const terms = values.get(neighbour)?.[facet] ?? [];
        if (terms.length === 0) unknown += 1;
        for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
      }
      const terms = [...counts]
        .map(([term, count]) => ({ id: term, count }))
        .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
      return { id, terms, neighbours: near.length, unknown };
    })
    .filter(({ terms }) => terms.length > 1)
    .sort((a, b) => b.terms.length - a.terms.length || fewest(b) - fewest(a));
}

const fewest = ({ terms }: Connector): number => terms.at(-1)?.count ?? 0;
