import type { Kind } from '../kinds.ts';
import { type EntityId, linksOf, type Network } from '../network.ts';
import { referringFamilies } from '../referring.ts';
import type { Geography } from './geography.ts';
import type { ChosenPlace } from './place.ts';

const PLACED: readonly Kind[] = ['organisation', 'programme', 'pilot', 'region', 'event'];

/** Themes and knelpunten are nowhere in particular. */
export function hasPlace(kind: Kind): boolean {
  return PLACED.includes(kind);
}

/**
 * What lies in a place: the pilots, regions and others that share a gemeente with it, and who takes part in one of
 * those pilots, or of which programme one is. A relation that only refers counts for nobody.
 */
export function liesWithin(
  network: Network,
  { gemeentenOf }: Geography,
  { gemeenten, record }: Pick<ChosenPlace, 'gemeenten' | 'record'>,
): ReadonlySet<EntityId> {
  const wanted = new Set(gemeenten);
  const isThere = (id: EntityId) => gemeentenOf(id).some((gemeente) => wanted.has(gemeente));
  const refers = referringFamilies(network);
  const within = new Set<EntityId>();
  for (const { id, kind } of network.entities.values()) {
    if (!hasPlace(kind)) continue;
    const takesPart =
      (kind === 'organisation' || kind === 'programme') &&
      linksOf(network, id).some(
        ({ other, kind: relation }) =>
          other.kind === 'pilot' && !refers.has(relation.family) && isThere(other.id),
      );
    if (takesPart || isThere(id) || id === record) within.add(id);
  }
  return within;
}
