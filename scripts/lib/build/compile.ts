import { COLLECTIONS, RECORD_COLLECTIONS } from '../../../src/domain/check/structure.ts';
import { SCHEMA_VERSION } from '../../../src/domain/formatVersion.ts';
import type { Collections, NetworkFile, VersionInfo } from '../../../src/domain/schema.ts';

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

/** The checked collections of a version as one file, records in order of id, still without layouts. */
export function compileVersion(info: VersionInfo, collections: Collections): NetworkFile {
  const sorted = Object.fromEntries(
    COLLECTIONS.map((name) => [
      name,
      name === 'vocabularies' ? collections[name] : collections[name].toSorted(byId),
    ]),
  );
  // The names come from the schema, and each list keeps its records.
  const compiled = sorted as unknown as Collections;
  return { schemaVersion: SCHEMA_VERSION, version: info, ...compiled, layouts: {} };
}

/** How many records each collection has. */
export function countsOf(collections: Collections): Record<string, number> {
  return Object.fromEntries(RECORD_COLLECTIONS.map((name) => [name, collections[name].length]));
}
