/** Boundaries, divisions and versions of the repository, as the app gets them. */
import { readFileSync } from 'node:fs';
import { compileDivisions } from '../../scripts/lib/geo/geoTables.ts';
import { neighboursIn } from '../../scripts/lib/geo/neighbours.ts';
import type { Geo } from '../../src/data/geo.ts';
import type { GemeentenTopology, LandenTopology } from '../../src/data/geoSchema.ts';
import type { Pilot, Region } from '../../src/domain/schema.ts';

const text = (path: string) => readFileSync(`data/${path}`, 'utf8');

const gemeenten = JSON.parse(text('geo/gemeenten.topo.json')) as GemeentenTopology;

export const divisions = compileDivisions(
  text('geo/gebiedsindelingen.csv'),
  text('geo/herindelingen.csv'),
  {
    aliases: text('geo/andere-namen.csv'),
    neighbours: neighboursIn(gemeenten),
    inhabitants: text('geo/bevolking.csv'),
  },
);

export const realGeo: Geo = {
  gemeenten,
  landen: JSON.parse(text('geo/omgeving.topo.json')) as LandenTopology,
  divisions,
};

export const realPilots = (version: string): Pilot[] =>
  JSON.parse(text(`versions/${version}/pilots.json`));
export const realRegions = (version: string): ReadonlyMap<string, Region> =>
  new Map(
    (JSON.parse(text(`versions/${version}/regions.json`)) as Region[]).map((region) => [
      region.id,
      region,
    ]),
  );
