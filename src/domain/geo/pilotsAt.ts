/** Which pilots work in a place, around it and nearest to it. */
import type { EntityId } from '../network.ts';
import type { Pilot, Region } from '../schema.ts';
import { GEMEENTE, gemeentenOf } from './divisions.ts';
import type { Divisions } from './divisionsSchema.ts';
import type { Geography } from './geography.ts';
import { type ChosenPlace, regionsAround, type SurroundingRegion } from './place.ts';

export interface PilotsAround {
  readonly region: SurroundingRegion;
  /** How many gemeenten the region has. */
  readonly size: number;
  /** Whether the region is the very same area as the place. */
  readonly isSame: boolean;
  /** Pilots that work in it and are not told of the place itself or of a smaller region. */
  readonly pilots: readonly Pilot[];
}

export interface PilotsAt {
  /** Of a gemeente: those of which the data names it. Of a region: all that work in it. */
  readonly own: readonly Pilot[];
  /** The regions around, from small to large, with what each adds. */
  readonly around: readonly PilotsAround[];
}

/** The pilots in a place, and in the regions of every division that it lies in. Each pilot is told once. */
export function pilotsAt(
  pilots: readonly Pilot[],
  place: Pick<ChosenPlace, 'gemeenten' | 'division' | 'record'>,
  regions: ReadonlyMap<EntityId, Region>,
  divisions: Divisions,
  { gemeentenOf: placesOf }: Geography,
): PilotsAt {
  const wanted = new Set(place.gemeenten);
  const isIn = ({ id }: Pilot, area: ReadonlySet<string>) =>
    placesOf(id).some((gemeente) => area.has(gemeente));
  const isNamed = (pilot: Pilot) =>
    [...(pilot.regions ?? []), ...(pilot.gemeenten ?? [])].some((id) => {
      const region = regions.get(id);
      const code = region?.mapCode ?? region?.code;
      const area = code === undefined ? [] : gemeentenOf(code, divisions);
      return id === place.record || (area.length === 1 && wanted.has(area[0] ?? ''));
    });
  const own = pilots.filter((pilot) =>
    place.division === GEMEENTE ? isNamed(pilot) : isIn(pilot, wanted) || isNamed(pilot),
  );
  const told = new Set(own);
  const around = regionsAround(place.gemeenten, divisions)
    .map((region) => ({ region, area: new Set(gemeentenOf(region.code, divisions)) }))
    .filter(({ region, area }) => region.division !== place.division || area.size > wanted.size)
    .sort((a, b) => a.area.size - b.area.size)
    .map(({ region, area }): PilotsAround => {
      const added = pilots.filter((pilot) => !told.has(pilot) && isIn(pilot, area));
      for (const pilot of added) told.add(pilot);
      const isSame = area.size === wanted.size && [...area].every((code) => wanted.has(code));
      return { region, size: area.size, isSame, pilots: added };
    });
  return { own, around };
}

export interface NearPilot {
  readonly pilot: Pilot;
  /** From border to border, km; 0: they touch. */
  readonly km: number;
}

/**
 * The pilots with a place that are nearest to some gemeenten, nearest first; of equals in the order given.
 * `distance`: from those gemeenten to others in km, see borderDistance; undefined where one of both has no area.
 */
export function nearestPilots(
  pilots: readonly Pilot[],
  { gemeentenOf: placesOf }: Geography,
  distance: (gemeenten: readonly string[]) => number | undefined,
): NearPilot[] {
  return pilots
    .flatMap((pilot) => {
      const gemeenten = placesOf(pilot.id);
      const km = gemeenten.length > 0 ? distance(gemeenten) : undefined;
      return km === undefined ? [] : [{ pilot, km }];
    })
    .sort((a, b) => a.km - b.km);
}
