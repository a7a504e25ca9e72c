import type { MultiPolygon } from 'geojson';
import { GEMEENTE } from '../../domain/geo/divisions.ts';
import { placeOf } from '../../domain/geo/place.ts';
import { placePilots, spotOfRegion } from '../../domain/geo/placement.ts';
import { pilotsByRegion } from '../../domain/geo/regionCounts.ts';
import type { EntityId, Network } from '../../domain/network.ts';
import type { Pilot, Region } from '../../domain/schema.ts';
import type { Atlas } from './atlas.ts';
import type { LocatedPlace, NamedRegion } from './mapScene.ts';

/** What the map says about the visible pilots. */
export interface MapData {
  readonly pilots: readonly Pilot[];
  readonly places: readonly LocatedPlace[];
  readonly withoutPlace: readonly Pilot[];
  /** Pilots per code of a region; a region without pilots is absent. */
  readonly byRegion: ReadonlyMap<string, ReadonlySet<EntityId>>;
  /** Visible pilots that count in no region, with or without a place. */
  readonly inNoRegion: readonly Pilot[];
}

/** Places and counts of the pilots that the filters leave. */
export function mapData(atlas: Atlas, network: Network, visible: ReadonlySet<EntityId>): MapData {
  const pilots = visiblePilots(network, visible);
  const { places, withoutPlace } = placePilots(pilots, regionRecords(network), atlas.divisions);
  const located = places.flatMap((place): LocatedPlace[] => {
    const at = atlas.areas.interior(place.gemeenten) ?? place.position;
    // On the map a region is its name alone: “Twente”, not “Arbeidsmarktregio Twente”.
    const label = atlas.divisions.regions[place.key] ?? place.name;
    return at ? [{ ...place, label, at: { lat: at.lat, lon: at.lon } }] : [];
  });
  const byRegion = pilotsByRegion(places, atlas.regionOfGemeente);
  const nowhere = new Set(withoutPlace);
  const counted = new Set([...byRegion.values()].flatMap((members) => [...members]));
  return {
    pilots,
    places: located,
    withoutPlace: pilots.filter(({ id }) => nowhere.has(id)),
    byRegion,
    inNoRegion: pilots.filter(({ id }) => !counted.has(id)),
  };
}

export function visiblePilots(network: Network, visible: ReadonlySet<EntityId>): Pilot[] {
  return network.file.pilots.filter(({ id }) => visible.has(id));
}

/**
 * The area to outline for what is selected: a region, or the whole regions a pilot is for.
 * undefined when nothing with an area is selected.
 */
export function selectedArea(
  atlas: Atlas,
  network: Network,
  selected: EntityId | undefined,
): MultiPolygon | undefined {
  const entity = selected === undefined ? undefined : network.entities.get(selected);
  if (!entity) return undefined;
  const records = regionRecords(network);
  if (entity.kind === 'region') {
    const spot = spotOfRegion(entity.record, records, atlas.divisions);
    return spot && spot.gemeenten.length > 0 ? atlas.areas.merged(spot.gemeenten) : undefined;
  }
  if (entity.kind !== 'pilot') return undefined;
  const whole = placePilots([entity.record], records, atlas.divisions).places.filter(
    ({ kind }) => kind === 'region',
  );
  const gemeenten = whole.flatMap((place) => place.gemeenten);
  return gemeenten.length > 0 ? atlas.areas.merged(gemeenten) : undefined;
}

/** A chosen place that can be drawn. */
export interface ChosenArea {
  readonly place: string;
  readonly area: MultiPolygon;
}

/** The area of the chosen gemeente or region; undefined when none is, or its gemeenten are not known. */
export function chosenArea(
  atlas: Atlas,
  network: Network,
  value: string | undefined,
): ChosenArea | undefined {
  const place = value === undefined ? undefined : placeOf(value, network, atlas.divisions);
  if (!place || place.gemeenten.length === 0) return undefined;
  return { place: place.value, area: atlas.areas.merged(place.gemeenten) };
}

function regionRecords(network: Network): ReadonlyMap<EntityId, Region> {
  return new Map(network.file.regions.map((region) => [region.id, region]));
}

/** The regions as their names need them. Gemeenten are named by their towns. */
export function namedRegions(
  { division, regions }: Atlas,
  { byRegion }: Pick<MapData, 'byRegion'>,
): readonly NamedRegion[] {
  if (division === GEMEENTE) return [];
  return regions.flatMap(({ code, name, point }) => {
    const found = point();
    if (!found) return [];
    const { lat, lon, clearance } = found;
    return [{ code, name, at: { lat, lon }, clearance, count: byRegion.get(code)?.size ?? 0 }];
  });
}
