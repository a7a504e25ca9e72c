import { diffCollections } from '../domain/diff/diffCollections.ts';
import { entityChanges } from '../domain/diff/entityChanges.ts';
import type { Network } from '../domain/network.ts';
import type { Comparison } from './comparison.ts';

/** Everything that differs between two versions. */
export function compareNetworks(before: Network, after: Network): Comparison {
  const difference = diffCollections(before.file, after.file);
  return { before, difference, changes: entityChanges(difference, before, after) };
}
