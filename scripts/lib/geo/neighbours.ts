import { neighbors } from 'topojson-client';
import type { MultiPolygon, Polygon } from 'topojson-specification';
import type { AreaProperties, GemeentenTopology } from '../../../src/data/geoSchema.ts';
import type { Divisions } from '../../../src/domain/geo/divisionsSchema.ts';

/** Which gemeenten share a border on land: each pair once, at the code that comes first. */
export function neighboursIn({ objects }: GemeentenTopology): Divisions['neighbours'] {
  const geometries: (Polygon<AreaProperties> | MultiPolygon<AreaProperties>)[] =
    objects.gemeenten.geometries;
  const codes = geometries.map(({ properties }) => properties?.code ?? '');
  const pairs = neighbors(geometries).flatMap((others, at) =>
    others.map((other): [string, string] => [codes[at] ?? '', codes[other] ?? '']),
  );
  const result: Divisions['neighbours'] = {};
  for (const [code, other] of pairs.sort()) {
    if (code < other) result[code] = [...(result[code] ?? []), other];
  }
  return result;
}
