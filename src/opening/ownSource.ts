import { failed, type LoadResult } from '../data/loadResult.ts';
import type { IndexFile, NetworkFile } from '../domain/schema.ts';
import type { DataSource } from '../state/appState.ts';

interface Own {
  readonly network: NetworkFile;
}

/**
 * Somebody's own file as a source of data with one version. `site`: the data of this site, for an own file has no
 * boundaries. What is wrong with the file is in the results of loading.
 */
export function ownSource(
  name: string,
  site: DataSource,
  read: (signal?: AbortSignal) => Promise<LoadResult<Own>>,
): DataSource {
  return {
    ownFile: name,
    async loadIndex({ signal } = {}) {
      const own = await read(signal);
      return own.ok ? { ok: true, value: indexOf(own.value.network) } : own;
    },
    async loadVersion(_, id, { signal } = {}) {
      const own = await read(signal);
      if (!own.ok) return own;
      const { network } = own.value;
      const { id: latest } = network.version;
      return id === latest
        ? { ok: true, value: network }
        : failed({ kind: 'unknown-version', asked: id, known: [latest], latest });
    },
    async loadDivisions(_, options) {
      const index = await site.loadIndex(options);
      return index.ok ? site.loadDivisions(index.value, options) : index;
    },
    async loadBoundaries(_, options) {
      const index = await site.loadIndex(options);
      return index.ok ? site.loadBoundaries(index.value, options) : index;
    },
  };
}

function indexOf({ schemaVersion, version }: NetworkFile): IndexFile {
  const versions = [{ ...version, counts: {}, files: [] }];
  return { schemaVersion, latest: version.id, versions, geo: [], files: [] };
}
