import { failed, type LoadResult } from '../data/loadResult.ts';
import type { IndexFile, NetworkFile } from '../domain/schema.ts';
import type { DataSource } from '../state/appState.ts';

interface Own {
  readonly network: NetworkFile;
  /** What it can be compared with. */
  readonly before?: NetworkFile;
}

/**
 * Somebody's own file as a source of data with one version, or with that and the one before it. `site`: the data of this site, for an own file has no
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
      return own.ok ? { ok: true, value: indexOf(own.value) } : own;
    },
    async loadVersion(_, id, { signal } = {}) {
      const own = await read(signal);
      if (!own.ok) return own;
      const found = filesOf(own.value);
      const value = found.find(({ version }) => version.id === id);
      const known = found.map(({ version }) => version.id);
      const latest = own.value.network.version.id;
      return value !== undefined
        ? { ok: true, value }
        : failed({ kind: 'unknown-version', asked: id, known, latest });
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

const filesOf = ({ before, network }: Own): NetworkFile[] =>
  before === undefined ? [network] : [before, network];

function indexOf(own: Own): IndexFile {
  const { schemaVersion, version } = own.network;
  const versions = filesOf(own).map((file) => ({ ...file.version, counts: {}, files: [] }));
  return { schemaVersion, latest: version.id, versions, geo: [], files: [] };
}
