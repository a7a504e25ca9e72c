import type { MultiLineString, MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import type { Geo } from '../../data/geo.ts';
import type { Divisions } from '../../data/geoSchema.ts';
import type { LatLon } from '../../domain/geo/mercator.ts';
import { type Areas, createAreas } from './areas.ts';
import {
  type DivisionName,
  type DivisionRegion,
  regionsByGemeente,
  regionsOf,
} from './divisions.ts';

/** A region of the shown division, ready to draw. */
export interface AtlasRegion extends DivisionRegion {
  readonly area: MultiPolygon;
  readonly at: LatLon;
  /** Distance from `at` to its border, in degrees of latitude. */
  readonly clearance: number;
}

/** The country in one division, computed once: what the map draws whatever is filtered. */
export interface Atlas {
  readonly areas: Areas;
  readonly divisions: Divisions;
  readonly regionOfGemeente: ReadonlyMap<string, string>;
  /** In the order of their names. */
  readonly regions: readonly AtlasRegion[];
  readonly borders: MultiLineString;
  readonly coast: MultiLineString;
  /** Neighbouring land. */
  readonly land: GeoJSON.FeatureCollection;
}

/** Atlases made before: the boundaries live as long as the page, and making one takes 0.2 s. */
const known = new WeakMap<Geo, Map<DivisionName, Atlas>>();

/** The atlas of a division, made once for the same boundaries. */
export function atlasOf(geo: Geo, division: DivisionName): Atlas {
  const atlases = known.get(geo) ?? new Map<DivisionName, Atlas>();
  known.set(geo, atlases);
  const atlas = atlases.get(division) ?? createAtlas(geo, division);
  atlases.set(division, atlas);
  return atlas;
}

export function createAtlas({ gemeenten, landen, divisions }: Geo, division: DivisionName): Atlas {
  const areas = createAreas(gemeenten);
  const regionOfGemeente = regionsByGemeente(divisions, division);
  return {
    areas,
    divisions,
    regionOfGemeente,
    regions: regionsOf(divisions, division).flatMap((region) => {
      const point = areas.interior(region.gemeenten);
      if (!point) return [];
      const { lat, lon, clearance } = point;
      return [{ ...region, area: areas.merged(region.gemeenten), at: { lat, lon }, clearance }];
    }),
    borders: areas.borders(regionOfGemeente),
    coast: areas.coast(),
    land: feature(landen, landen.objects.landen),
  };
}
