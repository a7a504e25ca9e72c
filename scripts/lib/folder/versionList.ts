/** data/versions.json: which versions there are, oldest first. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../../src/domain/check/problem.ts';
import { SCHEMA_VERSION } from '../../../src/domain/formatVersion.ts';
import { type VersionInfo, versionsFileSchema } from '../../../src/domain/schema.ts';
import { fromFuture, readJson } from './readData.ts';
import { schemaProblems } from './schemaProblems.ts';

export const VERSIONS_FILE = 'versions.json';

/** Tells a folder laid out as data/ from any other. */
export const holdsVersions = (path: string): boolean => existsSync(join(path, VERSIONS_FILE));

export interface VersionList {
  /** Absent when the list cannot be used. */
  readonly schemaVersion?: number;
  /** In the order of the file; none when it cannot be used. */
  readonly versions: readonly VersionInfo[];
  readonly problems: readonly Problem[];
}

/**
 * The list as it is written, of which only the shape is checked. Never throws. A list from the future gives no
 * versions and one problem, with the code FROM_FUTURE.
 */
export function readVersionList(folder: string): VersionList {
  const read = readJson(folder, VERSIONS_FILE);
  if ('problem' in read) return { versions: [], problems: [read.problem] };
  const format = formatIn(read.value);
  if (format !== undefined && format > SCHEMA_VERSION) {
    return { versions: [], problems: [fromFuture(VERSIONS_FILE, format)] };
  }
  const parsed = versionsFileSchema.safeParse(read.value);
  if (parsed.success) return { ...parsed.data, problems: [] };
  const problems = schemaProblems(VERSIONS_FILE, parsed.error.issues, read.value);
  return { versions: [], problems };
}

function formatIn(value: unknown): number | undefined {
  if (typeof value !== 'object' || value === null || !('schemaVersion' in value)) return undefined;
  return typeof value.schemaVersion === 'number' ? value.schemaVersion : undefined;
}
