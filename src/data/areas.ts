import type { MultiLineString, MultiPolygon } from 'geojson';
import { merge, mesh } from 'topojson-client';
import type {
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
} from 'topojson-specification';
import { borderDistance } from '../domain/geo/borderDistance.ts';
import { type InteriorPoint, interiorPoint, type Polygon } from '../domain/geo/interiorPoint.ts';
import { isInside } from '../domain/geo/isInside.ts';
import type { LatLon } from '../domain/geo/mercator.ts';
import type { AreaProperties, GemeentenTopology } from './geoSchema.ts';

/** The surface of sets of gemeenten. Every answer is computed once. */
export interface Areas {
  /** Gemeenten melted into one area; the order of the codes does not matter, unknown ones are skipped. */
  readonly merged: (gemeenten: readonly string[]) => MultiPolygon;
  /** A point well inside that area; undefined when it is empty. */
  readonly interior: (gemeenten: readonly string[]) => InteriorPoint | undefined;
  /** Code of the gemeente that holds a point; undefined: none does. */
  readonly gemeenteAt: (point: LatLon) => string | undefined;
  /** How far two sets of gemeenten lie apart, km; see borderDistance. */
  readonly distance: (a: readonly string[], b: readonly string[]) => number | undefined;
  /** The borders between the regions of a division, each line once. */
  readonly borders: (regionOfGemeente: ReadonlyMap<string, string>) => MultiLineString;
  /** Where the country ends: coast and land border. */
  readonly coast: () => MultiLineString;
}

type Gemeente = TopoPolygon<AreaProperties> | TopoMultiPolygon<AreaProperties>;

/** The same boundaries give the same object. */
export function areasOf(topology: GemeentenTopology): Areas {
  const areas = known.get(topology) ?? createAreas(topology);
  known.set(topology, areas);
  return areas;
}

const known = new WeakMap<GemeentenTopology, Areas>();

function createAreas(topology: GemeentenTopology): Areas {
  const { gemeenten: all } = topology.objects;
  const geometries: readonly Gemeente[] = all.geometries;
  const codes = new Map<unknown, string>(
    geometries.map((geometry) => [geometry, geometry.properties?.code ?? '']),
  );
  const mergedOf = remember((gemeenten) => {
    const wanted = new Set(gemeenten);
    // topojson-client marks the arrays it walks through, and takes the marks away: they must not be frozen.
    return merge(
      topology,
      geometries.filter((geometry) => wanted.has(codes.get(geometry) ?? '')),
    );
  });
  const outlineOf = (code: string) => mergedOf([code]).coordinates;
  return {
    merged: mergedOf,
    gemeenteAt: (point) => [...codes.values()].find((code) => isInside(point, outlineOf(code))),
    distance: (a, b) => leastDistance(a.map(outlineOf), b.map(outlineOf)),
    interior: remember((gemeenten) => interiorPoint(mergedOf(gemeenten).coordinates)),
    borders: (regionOfGemeente) => {
      const regionOf = (geometry: unknown) => regionOfGemeente.get(codes.get(geometry) ?? '');
      return mesh(topology, all, (a, b) => a !== b && regionOf(a) !== regionOf(b));
    },
    coast: () => mesh(topology, all, (a, b) => a === b),
  };
}

/** One by one: melting them into one area first takes longer than it saves. */
function leastDistance(
  a: readonly (readonly Polygon[])[],
  b: readonly (readonly Polygon[])[],
): number | undefined {
  let least: number | undefined;
  for (const from of a) {
    for (const to of b) {
      const km = borderDistance(from, to);
      if (km === 0) return 0;
      if (km !== undefined) least = Math.min(km, least ?? km);
    }
  }
  return least;
}

function remember<T>(compute: (gemeenten: readonly string[]) => T) {
  const known = new Map<string, T>();
  return (gemeenten: readonly string[]): T => {
    const key = [...gemeenten].sort().join();
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = compute(gemeenten);
    known.set(key, value);
    return value;
  };
}
