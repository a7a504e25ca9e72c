import type { MultiLineString, MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import { type Areas, areasOf } from '../../data/areas.ts';
import type { Geo } from '../../data/geo.ts';
import {
  type DivisionName,
  type DivisionRegion,
  regionsByGemeente,
  regionsOf,
} from '../../domain/geo/divisions.ts';
import type { Divisions } from '../../domain/geo/divisionsSchema.ts';
import type { LatLon } from '../../domain/geo/mercator.ts';

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

/** The division that is shown. */
const SHOWN: DivisionName = 'arbeidsmarktregio';

/** The atlas of boundaries: made once, as that takes 0.2 s, and kept for as long as they are. */
export const atlasOf = oncePer((geo: Geo) => createAtlas(geo, SHOWN));

function oncePer<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const made = new WeakMap<K, V>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}

export function createAtlas({ gemeenten, landen, divisions }: Geo, division: DivisionName): Atlas {
  const areas = areasOf(gemeenten);
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
