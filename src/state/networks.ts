import type { FetchOptions } from '../data/fetchText.ts';
import { type LoadResult, whyUnfit } from '../data/load.ts';
import { buildNetwork, type Network } from '../domain/network.ts';
import type { IndexFile, NetworkFile } from '../domain/schema.ts';
import { loadListed } from './loadListed.ts';

interface Source {
  readonly renewIndex: (signal: AbortSignal) => Promise<LoadResult<IndexFile>>;
  readonly loadVersion: (
    index: IndexFile,
    id: string,
    options: FetchOptions,
  ) => Promise<LoadResult<NetworkFile>>;
  /** What will be done with a version: it must not fall over there. */
  readonly tryOut: (network: Network) => void;
}

/** The versions as graphs: loads them, and keeps the one that is shown. A browser keeps the files of others. */
export function createNetworks({ renewIndex, loadVersion, tryOut }: Source) {
  let shown: { readonly key: string; readonly network: Network } | undefined;

  /** The version as a graph. That its file is the announced one does not prove that it fits this program. */
  async function loadNetwork(
    index: IndexFile,
    id: string,
    options: FetchOptions,
  ): Promise<LoadResult<Network>> {
    const result = await loadVersion(index, id, options);
    if (!result.ok) return result;
    try {
      const value = buildNetwork(result.value);
      tryOut(value);
      return { ok: true, value };
    } catch (error) {
      return { ok: false, problem: await whyUnfit(result.value, id, error) };
    }
  }

  return {
    /** undefined: it must be loaded. */
    kept: (index: IndexFile, id: string) =>
      shown?.key === fileKey(index, id) ? shown.network : undefined,
    keep(index: IndexFile, network: Network) {
      shown = { key: fileKey(index, network.file.version.id), network };
    },
    /** `idIn`: which version, in an index that may be another one by then. Never throws. */
    load: (index: IndexFile, idIn: (index: IndexFile) => string, signal: AbortSignal) =>
      loadListed(
        index,
        () => renewIndex(signal),
        (list, options) => loadNetwork(list, idIn(list), options),
        signal,
      ),
  };
}

/** Another one for a version whose file is another one since the site was renewed. */
function fileKey({ versions }: IndexFile, id: string): string {
  const files = versions.find((version) => version.id === id)?.files ?? [];
  return [id, ...files.map(({ sha256 }) => sha256)].join(' ');
}
