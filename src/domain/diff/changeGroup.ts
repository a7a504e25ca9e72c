import type { EntityChange } from './entityChanges.ts';

/** What a reader calls a change, the most telling first; every change is in one group. */
export const CHANGE_GROUPS = ['added', 'changed', 'removed', 'relations', 'sources'] as const;
export type ChangeGroup = (typeof CHANGE_GROUPS)[number];

/**
 * The group of a change. "relations": the entity says the same of itself, but its relations are others.
 * "sources": the same is told by other sources, or was checked on another day.
 */
export function changeGroup({
  kind,
  onlySources,
}: Pick<EntityChange, 'kind' | 'onlySources'>): ChangeGroup {
  if (kind === 'added' || kind === 'removed') return kind;
  if (onlySources) return 'sources';
  return kind === 'changed' ? 'changed' : 'relations';
}
