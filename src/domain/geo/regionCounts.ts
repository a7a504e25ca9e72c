import type { EntityId } from '../network.ts';
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
