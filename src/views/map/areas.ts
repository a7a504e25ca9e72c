import type { MultiLineString, MultiPolygon } from 'geojson';
import { merge, mesh } from 'topojson-client';
import type { Polygon, MultiPolygon as TopoMultiPolygon } from 'topojson-specification';
import type { AreaProperties, GemeentenTopology } from '../../data/geoSchema.ts';
import { type InteriorPoint, interiorPoint } from '../../domain/geo/interiorPoint.ts';

/** The surface of sets of gemeenten. Every answer is computed once. */
export interface Areas {
  /** Gemeenten melted into one area; the order of the codes does not matter, unknown ones are skipped. */
  readonly merged: (gemeenten: readonly string[]) => MultiPolygon;
  /** A point well inside that area; undefined when it is empty. */
  readonly interior: (gemeenten: readonly string[]) => InteriorPoint | undefined;
  /** The borders between the regions of a division, each line once. */
  readonly borders: (regionOfGemeente: ReadonlyMap<string, string>) => MultiLineString;
  /** Where the country ends: coast and land border. */
  readonly coast: () => MultiLineString;
}

type Gemeente = Polygon<AreaProperties> | TopoMultiPolygon<AreaProperties>;

export function createAreas(topology: GemeentenTopology): Areas {
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
  return {
    merged: mergedOf,
    interior: remember((gemeenten) => interiorPoint(mergedOf(gemeenten).coordinates)),
    borders: (regionOfGemeente) => {
      const regionOf = (geometry: unknown) => regionOfGemeente.get(codes.get(geometry) ?? '');
      return mesh(topology, all, (a, b) => a !== b && regionOf(a) !== regionOf(b));
    },
    coast: () => mesh(topology, all, (a, b) => a === b),
  };
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
