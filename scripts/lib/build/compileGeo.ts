import { join } from 'node:path';
import { DIVISIONS_FILE, GEMEENTEN_FILE, LANDEN_FILE } from '../../../src/data/geoFiles.ts';
import {
  type GemeentenTopology,
  gemeentenSchema,
  landenSchema,
} from '../../../src/data/geoSchema.ts';
import type { FileEntry } from '../../../src/domain/schema.ts';
import type { OutputFolder } from '../folder/output.ts';
import { readJson, readText } from '../folder/readData.ts';
import {
  ALIASES_TABLE,
  compileDivisions,
  DIVISIONS_TABLE,
  INHABITANTS_TABLE,
  MERGERS_TABLE,
} from '../geo/geoTables.ts';
import { neighboursIn } from '../geo/neighbours.ts';

/** data/geo → the three files the map reads. Throws, in Dutch, on what cannot be used. */
export function compileGeo(folder: string, output: OutputFolder): FileEntry[] {
  const gemeenten = readBoundaries(folder, GEMEENTEN_FILE, gemeentenSchema);
  const landen = readBoundaries(folder, LANDEN_FILE, landenSchema);
  const table = (name: string) => readText(join(folder, 'geo', name));
  const divisions = compileDivisions(table(DIVISIONS_TABLE) ?? '', table(MERGERS_TABLE) ?? '', {
    aliases: table(ALIASES_TABLE),
    inhabitants: table(INHABITANTS_TABLE),
    // The schema proves it; topojson has its own words for the same shape.
    neighbours: neighboursIn(gemeenten as GemeentenTopology),
  });
  return [
    output.write(GEMEENTEN_FILE, JSON.stringify(gemeenten)),
    output.write(LANDEN_FILE, JSON.stringify(landen)),
    output.write(DIVISIONS_FILE, JSON.stringify(divisions)),
  ];
}

function readBoundaries(
  folder: string,
  path: string,
  schema: typeof gemeentenSchema | typeof landenSchema,
): unknown {
  const read = readJson(folder, path);
  if ('problem' in read) throw new Error(`${path}: ${read.problem.message}`);
  if (!schema.safeParse(read.value).success) {
    throw new Error(`${path}: dit zijn geen grenzen (TopoJSON) zoals de kaart ze leest.`);
  }
  return read.value;
}
