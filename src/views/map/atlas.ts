import type { MultiLineString, MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import { type Areas, areasOf } from '../../data/areas.ts';
import type { Geo } from '../../data/geo.ts';
import {
  type DivisionRegion,
  GEMEENTE,
  regionsByGemeente,
  regionsOf,
} from '../../domain/geo/divisions.ts';
import type { Divisions } from '../../domain/geo/divisionsSchema.ts';
import type { InteriorPoint } from '../../domain/geo/interiorPoint.ts';
import { DIVISION_IDS, type DivisionId } from '../../state/choices.ts';

/** A region of the shown division, ready to draw. */
export interface AtlasRegion extends DivisionRegion {
  readonly area: MultiPolygon;
  /** Well inside its largest part; computed when it is asked for, as only names need it. */
  readonly point: () => InteriorPoint | undefined;
}

/** What is the same in every division. */
interface Country {
  readonly areas: Areas;
  readonly divisions: Divisions;
  readonly coast: MultiLineString;
  /** Neighbouring land. */
  readonly land: GeoJSON.FeatureCollection;
}

/** The country in one division, computed once: what the map draws whatever is filtered. */
export interface Atlas extends Country {
  readonly division: DivisionId;
  readonly regionOfGemeente: ReadonlyMap<string, string>;
  /** In the order of their names. */
  readonly regions: readonly AtlasRegion[];
  readonly borders: MultiLineString;
}

/** Kept for as long as the boundaries are: another division shares the coast and every area with the first. */
const countryOf = oncePer(({ gemeenten, landen, divisions }: Geo): Country => {
  const areas = areasOf(gemeenten);
  return { areas, divisions, coast: areas.coast(), land: feature(landen, landen.objects.landen) };
});
const atlases = oncePer((_: Geo) => new Map<DivisionId, Atlas>());

/** The atlas of a division: made once. */
export function atlasOf(geo: Geo, division: DivisionId): Atlas {
  const made = atlases(geo);
  const atlas = made.get(division) ?? createAtlas(geo, division);
  made.set(division, atlas);
  return atlas;
}

function oncePer<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const made = new WeakMap<K, V>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}

export function createAtlas(geo: Geo, division: DivisionId): Atlas {
  const country = countryOf(geo);
  const { areas, divisions } = country;
  const regionOfGemeente = regionsByGemeente(divisions, division);
  const areaOf = division === GEMEENTE ? gemeenteAreas(geo) : undefined;
  return {
    ...country,
    division,
    regionOfGemeente,
    regions: regionsOf(divisions, division).map((region) => ({
      ...region,
      area: areaOf?.get(region.code) ?? areas.merged(region.gemeenten),
      point: () => areas.interior(region.gemeenten),
    })),
    borders: areas.borders(regionOfGemeente),
  };
}

/** The area of each gemeente by its code: there is nothing to melt, which for all of them takes long. */
function gemeenteAreas({ gemeenten }: Geo): ReadonlyMap<string, MultiPolygon> {
  const areas = new Map<string, MultiPolygon>();
  for (const { properties, geometry } of feature(gemeenten, gemeenten.objects.gemeenten).features) {
    const { code } = properties;
    if (geometry.type === 'MultiPolygon') areas.set(code, geometry);
    if (geometry.type === 'Polygon') {
      areas.set(code, { type: 'MultiPolygon', coordinates: [geometry.coordinates] });
    }
  }
  return areas;
}

/**
 * Makes the atlas of every division in steps of a few ms, so that it can be done while nothing else happens. Whoever
 * asks for a division before it is ready gets it as well, only later.
 */
export function* prepareAtlases(geo: Geo): Generator<undefined, void> {
  const { areas, divisions } = countryOf(geo);
  for (const division of DIVISION_IDS) {
    for (const { gemeenten } of regionsOf(divisions, division)) {
      areas.interior(gemeenten);
      yield;
    }
    atlasOf(geo, division);
    yield;
  }
}
