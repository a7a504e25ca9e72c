/** The shape of the boundaries in public/data/geo (TopoJSON). */

import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import * as z from 'zod/mini';

// The compiler of schemas uses `new Function`, which a strict Content-Security-Policy refuses.
z.config({ jitless: true });

const text = z.string().check(z.minLength(1));

/** Code (GM0202, or BE for a country) and name of an area. */
export interface AreaProperties {
  readonly code: string;
  readonly name: string;
}
type Areas = GeometryCollection<AreaProperties> & {
  geometries: (Polygon<AreaProperties> | MultiPolygon<AreaProperties>)[];
};
export type GemeentenTopology = Topology<{ gemeenten: Areas }>;
export type LandenTopology = Topology<{ landen: Areas }>;

const position = z.tuple([z.number(), z.number()]);
const properties = z.object({ code: text, name: text });
const ring = z.array(z.int());
const area = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), arcs: z.array(ring), properties }),
  z.object({ type: z.literal('MultiPolygon'), arcs: z.array(z.array(ring)), properties }),
]);
const areas = z.object({ type: z.literal('GeometryCollection'), geometries: z.array(area) });

const topology = {
  type: z.literal('Topology'),
  arcs: z.array(z.array(position)),
  transform: z.optional(z.object({ scale: position, translate: position })),
};

/** Every arc that an area uses must exist: topojson-client would fall over one that does not. */
function arcsExist(arcs: readonly unknown[], { geometries }: z.infer<typeof areas>): boolean {
  // A negative number n means arc ~n, drawn backwards.
  const exists = (arc: number) => (arc < 0 ? ~arc : arc) < arcs.length;
  return geometries.every((geometry) =>
    (geometry.type === 'Polygon' ? geometry.arcs : geometry.arcs.flat()).flat().every(exists),
  );
}

export const gemeentenSchema = z
  .object({ ...topology, objects: z.object({ gemeenten: areas }) })
  .check(z.refine(({ arcs, objects }) => arcsExist(arcs, objects.gemeenten)));
export const landenSchema = z
  .object({ ...topology, objects: z.object({ landen: areas }) })
  .check(z.refine(({ arcs, objects }) => arcsExist(arcs, objects.landen)));
