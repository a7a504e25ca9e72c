import { type Entity, type EntityId, linksOf, type Network } from '../network.ts';
import { referringFamilies } from '../referring.ts';
import type { Member } from './cells.ts';

/**
 * What counts in the row of an entity: it, and what hangs with it directly, as far as that is visible. Others of its
 * own kind have a row of their own. Who is only referred to or invited does not work on it, so with an organisation
 * those relations do not count; that something is about a theme is such a relation, so with a theme they do.
 * `counted`: the network with the relations that the filters count.
 */
export function membersAround(
  entity: Entity,
  counted: Network,
  visible: ReadonlySet<EntityId>,
): Member[] {
  const refers = entity.kind === 'theme' ? new Set<string>() : referringFamilies(counted);
  const around = linksOf(counted, entity.id)
    .filter(({ other, kind }) => other.kind !== entity.kind && !refers.has(kind.family))
    .filter(({ other }) => visible.has(other.id))
    .map(({ other, relation, kind }): Member => ({ entity: other, by: { relation, kind } }));
  return [{ entity, by: 'itself' }, ...around];
}
