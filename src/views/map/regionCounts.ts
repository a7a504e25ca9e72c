import type { EntityId } from '../../domain/network.ts';
import type { Place } from './placement.ts';

/**
 * Per region of a division, which pilots work in it: a pilot counts, once, in every region that
 * shares a gemeente with one of its places. Regions without pilots are not in the answer.
 */
export function pilotsByRegion(
  places: readonly Place[],
  regionOfGemeente: ReadonlyMap<string, string>,
): ReadonlyMap<string, ReadonlySet<EntityId>> {
  const result = new Map<string, Set<EntityId>>();
  for (const { gemeenten, pilots } of places) {
    for (const gemeente of gemeenten) {
      const region = regionOfGemeente.get(gemeente);
      if (region === undefined) continue;
      const members = result.get(region) ?? new Set();
      for (const pilot of pilots) members.add(pilot);
      result.set(region, members);
    }
  }
  return result;
}

export const CLASSES = ['none', 'one', 'two', 'threeFour', 'fiveMore'] as const;
export type CountClass = (typeof CLASSES)[number];

/** Counts are small, so the classes are single numbers first: 0 · 1 · 2 · 3–4 · 5 or more. */
export function classOf(count: number): CountClass {
  if (count >= 5) return 'fiveMore';
  if (count >= 3) return 'threeFour';
  return CLASSES[count] ?? 'none';
}
