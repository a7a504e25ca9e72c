import type { FacetId, FacetValues } from '../facets.ts';
import { type EntityId, linksOf, type Network } from '../network.ts';

/** Something that several entities can have in common: ties with the same entity, or the same term. */
export type Trait =
  | { readonly type: 'entity'; readonly id: EntityId }
  | { readonly type: 'term'; readonly facet: FacetId; readonly id: string };

/** Facets of which the options are terms that say what somebody is about. */
const TERM_FACETS = [
  'leefdomein',
  'domein',
  'laag',
  'doelgroep',
  'stap',
  'randvoorwaarde',
] as const satisfies readonly FacetId[];
/** Facets of which the options are entities. */
const ENTITY_FACETS = ['thema', 'knelpunt'] as const satisfies readonly FacetId[];

/** One text per trait, to compare and to sort by. */
export function traitKey(trait: Trait): string {
  return trait.type === 'entity' ? trait.id : `${trait.facet}:${trait.id}`;
}

/** Everything that an entity could share with others, each once. Who is the hub of a group shares himself. */
export function traitsOf(id: EntityId, network: Network, values: FacetValues): Trait[] {
  const of = values.get(id) ?? {};
  const entities = new Set([
    id,
    ...linksOf(network, id).map(({ other }) => other.id),
    ...ENTITY_FACETS.flatMap((facet) => of[facet] ?? []),
  ]);
  return [
    ...[...entities].map((entity): Trait => ({ type: 'entity', id: entity })),
    ...TERM_FACETS.flatMap((facet) =>
      (of[facet] ?? []).map((term): Trait => ({ type: 'term', facet, id: term })),
    ),
  ];
}
