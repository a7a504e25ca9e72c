import type { Difference } from '../domain/diff/difference.ts';
import type { EntityChange } from '../domain/diff/entityChanges.ts';
import type { EntityId, Network } from '../domain/network.ts';
import type { IndexFile } from '../domain/schema.ts';

/** What changed between an earlier version and the one on screen. */
export interface Comparison {
  /** The earlier version. */
  readonly before: Network;
  readonly difference: Difference;
  /** Of the entities that differ, by their id in the later version; of those that are gone by their own. */
  readonly changes: ReadonlyMap<EntityId, EntityChange>;
}

/** Whether a version stands before another one in the index, which lists the oldest first. */
export function isEarlier({ versions }: IndexFile, id: string, than: string): boolean {
  const at = versions.findIndex((version) => version.id === id);
  return at !== -1 && at < versions.findIndex((version) => version.id === than);
}
