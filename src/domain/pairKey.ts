import type { EntityId } from './network.ts';

/** Names the line between two entities; the same for both directions. */
export function pairKey(a: EntityId, b: EntityId): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
