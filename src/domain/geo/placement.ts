import type { EntityId } from '../network.ts';
import type { Pilot, Region } from '../schema.ts';
import { gemeentenOf, isGemeente } from './divisions.ts';
import type { Divisions } from './divisionsSchema.ts';
import type { LatLon } from './mercator.ts';

/** One spot on the map with everything that is there. */
export interface Place {
  /** The official code it is drawn with, else the id of the region. */
  readonly key: string;
  /** Of one gemeente, or of a whole region. */
  readonly kind: 'gemeente' | 'region';
  readonly name: string;
  /** Gemeenten of today that it covers; empty when only its position is known. */
  readonly gemeenten: readonly string[];
  /** Where to draw it when it has no gemeenten. */
  readonly position: LatLon | undefined;
  readonly pilots: readonly EntityId[];
}

export interface Placement {
  /** In the order of their keys. */
  readonly places: readonly Place[];
  /** National, or the sources do not say where: in the order of the data. */
  readonly withoutPlace: readonly EntityId[];
}

type Spot = Omit<Place, 'pilots'>;

/**
 * Puts pilots on the map: on each of their regions, and on each gemeente they work in that lies
 * outside those regions (a pilot of Arnhem and Apeldoorn stands in both). A region that does not
 * exist or cannot be drawn gives no place; a pilot without any place is listed apart.
 */
export function placePilots(
  pilots: readonly Pilot[],
  regions: ReadonlyMap<EntityId, Region>,
  divisions: Divisions,
): Placement {
  const spots = new Map<string, Spot>();
  const members = new Map<string, Set<EntityId>>();
  const withoutPlace: EntityId[] = [];
  for (const pilot of pilots) {
    const found = spotsOfPilot(pilot, regions, divisions);
    if (found.length === 0) withoutPlace.push(pilot.id);
    for (const spot of found) {
      spots.set(spot.key, spots.get(spot.key) ?? spot);
      members.set(spot.key, (members.get(spot.key) ?? new Set()).add(pilot.id));
    }
  }
  const places = [...spots.values()]
    .map((spot) => ({ ...spot, pilots: [...(members.get(spot.key) ?? [])] }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  return { places, withoutPlace };
}

/** Where one pilot stands, see placePilots; empty when it has no place. */
export function spotsOfPilot(
  pilot: Pilot,
  regions: ReadonlyMap<EntityId, Region>,
  divisions: Divisions,
): Spot[] {
  const spotOf = (id: EntityId) => {
    const region = regions.get(id);
    return region && spotOfRegion(region, regions, divisions);
  };
  const areas = (pilot.regions ?? []).map(spotOf).filter((spot) => spot !== undefined);
  const covered = new Set(areas.flatMap((spot) => spot.gemeenten));
  const others = (pilot.gemeenten ?? [])
    .map(spotOf)
    .filter((spot) => spot?.gemeenten.some((gemeente) => !covered.has(gemeente)))
    .filter((spot) => spot !== undefined);
  return [...areas, ...others];
}

/** Where a region is drawn; undefined when neither code, gemeenten nor position can be drawn. */
export function spotOfRegion(
  region: Region,
  regions: ReadonlyMap<EntityId, Region>,
  divisions: Divisions,
): Spot | undefined {
  const code = region.mapCode ?? region.code;
  const byCode = code === undefined ? [] : gemeentenOf(code, divisions);
  if (code !== undefined && byCode.length > 0) {
    const kind = isGemeente(code, divisions) ? 'gemeente' : 'region';
    return {
      key: code,
      kind,
      name: region.shortName ?? region.name,
      gemeenten: byCode,
      position: undefined,
    };
  }
  const gemeenten = (region.gemeenten ?? []).flatMap((id) => {
    const gemeente = regions.get(id);
    const member = gemeente?.mapCode ?? gemeente?.code;
    return member === undefined ? [] : gemeentenOf(member, divisions);
  });
  if (gemeenten.length === 0 && !region.position) return undefined;
  return {
    key: region.id,
    kind: 'region',
    name: region.shortName ?? region.name,
    gemeenten: [...new Set(gemeenten)],
    position: region.position,
  };
}
