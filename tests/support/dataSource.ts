/** Data for an app under test, from memory: no files and no network. */
import type { Boundaries } from '../../src/data/geo.ts';
import type { LoadProblem, LoadResult } from '../../src/data/load.ts';
import { SCHEMA_VERSION } from '../../src/domain/formatVersion.ts';
import type { Divisions } from '../../src/domain/geo/divisionsSchema.ts';
import type { IndexFile, NetworkFile } from '../../src/domain/schema.ts';
import type { DataSource } from '../../src/state/appState.ts';

/** The index of these versions, given oldest first; the last one is the latest unless said otherwise. */
export function indexOf(files: readonly NetworkFile[], latest?: string): IndexFile {
  return {
    schemaVersion: SCHEMA_VERSION,
    latest: latest ?? files.at(-1)?.version.id ?? '',
    versions: files.map(({ version }) => ({ ...version, counts: {}, files: [] })),
    geo: [],
    files: [],
  };
}

export const failure = (problem: LoadProblem) => ({ ok: false, problem }) as const;

/** Everything can be loaded at once, except the boundaries: these are not there. */
export function sourceOf(files: readonly NetworkFile[], latest?: string): DataSource {
  const index = indexOf(files, latest);
  return {
    loadIndex: async () => ({ ok: true, value: index }),
    loadVersion: async (_, id) => {
      const value = files.find(({ version }) => version.id === id);
      const known = files.map(({ version }) => version.id);
      return value
        ? { ok: true, value }
        : failure({ kind: 'unknown-version', asked: id, known, latest: index.latest });
    },
    loadDivisions: async (): Promise<LoadResult<Divisions>> =>
      failure({ kind: 'not-found', file: 'geo' }),
    loadBoundaries: async (): Promise<LoadResult<Boundaries>> =>
      failure({ kind: 'not-found', file: 'geo' }),
  };
}
