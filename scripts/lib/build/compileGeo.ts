import { join } from 'node:path';
import { DIVISIONS_FILE, GEMEENTEN_FILE, LANDEN_FILE } from '../../../src/data/geoFiles.ts';
import { gemeentenSchema, landenSchema } from '../../../src/data/geoSchema.ts';
import type { FileEntry } from '../../../src/domain/schema.ts';
import type { OutputFolder } from '../folder/output.ts';
import { readJson, readText } from '../folder/readData.ts';
import { compileDivisions, DIVISIONS_TABLE, MERGERS_TABLE } from '../geo/geoTables.ts';

/** data/geo → the three files the map reads. Throws, in Dutch, on what cannot be used. */
export function compileGeo(folder: string, output: OutputFolder): FileEntry[] {
  const topologies = [
    { path: GEMEENTEN_FILE, schema: gemeentenSchema },
    { path: LANDEN_FILE, schema: landenSchema },
  ].map(({ path, schema }) => {
    const read = readJson(folder, path);
    if ('problem' in read) throw new Error(`${path}: ${read.problem.message}`);
    if (!schema.safeParse(read.value).success) {
      throw new Error(`${path}: dit zijn geen grenzen (TopoJSON) zoals de kaart ze leest.`);
    }
    return output.write(path, JSON.stringify(read.value));
  });
  const [divisions = '', mergers = ''] = [DIVISIONS_TABLE, MERGERS_TABLE].map((name) =>
    readText(join(folder, 'geo', name)),
  );
  const compiled = JSON.stringify(compileDivisions(divisions, mergers));
  return [...topologies, output.write(DIVISIONS_FILE, compiled)];
}
