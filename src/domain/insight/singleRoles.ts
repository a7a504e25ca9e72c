import type { Kind } from '../kinds.ts';
import { type EntityId, linksOf, type Network } from '../network.ts';
import { referringFamilies } from '../referring.ts';
import type { RelationKind } from '../schema.ts';

/** Organisations that take part in one way only. */
export interface SingleRole {
  readonly role: RelationKind;
  /** With the number of programmes and pilots, most first, then by id. */
  readonly organisations: readonly { readonly id: EntityId; readonly count: number }[];
}

const ACTIVITIES: readonly Kind[] = ['programme', 'pilot'];
/** Fewer times than this, or fewer organisations, is no pattern. */
const FEWEST = 3;

/**
 * Organisations of which all relations with visible programmes and pilots are of one kind: only named or invited
 * (a family that is drawn dotted), or three times or more the same. In the order of the vocabulary of roles.
 */
export function singleRoles(network: Network, visible: ReadonlySet<EntityId>): SingleRole[] {
  const { relationKinds } = network.file.vocabularies;
  const references = referringFamilies(network);
  const alone = [...network.entities.values()].flatMap(({ id, kind }) => {
    if (kind !== 'organisation' || !visible.has(id)) return [];
    const links = linksOf(network, id).filter(
      ({ other }) => ACTIVITIES.includes(other.kind) && visible.has(other.id),
    );
    const [first] = links;
    if (first === undefined || links.some((link) => link.kind.id !== first.kind.id)) return [];
    const count = new Set(links.map(({ other }) => other.id)).size;
    const telling = count >= FEWEST || references.has(first.kind.family);
    return telling && first.outgoing ? [{ id, role: first.kind.id, count }] : [];
  });
  return relationKinds.flatMap((role) => {
    const organisations = alone
      .filter((one) => one.role === role.id)
      .map(({ id, count }) => ({ id, count }))
      .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
    const isPattern = organisations.length >= FEWEST || (organisations[0]?.count ?? 0) >= FEWEST;
    return isPattern ? [{ role, organisations }] : [];
  });
}
