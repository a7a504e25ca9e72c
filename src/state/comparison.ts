import type { Difference } from '../domain/diff/difference.ts';
import type { EntityChange } from '../domain/diff/entityChanges.ts';
import type { EntityId, Network } from '../domain/network.ts';

/** What changed between an earlier version and the one on screen. */
export interface Comparison {
  /** The earlier version. */
  readonly before: Network;
  readonly difference: Difference;
  /** Of the entities that differ, by their id in the later version; of those that are gone by their own. */
  readonly changes: ReadonlyMap<EntityId, EntityChange>;
}
