import { createStore, type StoreApi } from 'zustand/vanilla';
import { type LayoutTask, runLayout } from '../background/runLayout.ts';
import { failed, type LoadResult } from '../data/loadResult.ts';
import { lensOf } from '../domain/lenses.ts';
import { lensGraph } from '../domain/lensGraph.ts';
import { buildNetwork } from '../domain/network.ts';
import type { IndexFile, LensLayout, NetworkFile } from '../domain/schema.ts';
import { nlOwnFile } from '../i18n/nlOwnFile.ts';
import { lensInput } from '../layout/lensInput.ts';
import type { DataSource } from '../state/appState.ts';
import { fileAddress, fileName } from './address.ts';
import { fetchAtMost } from './fetchAtMost.ts';
import { type OwnFile, readOwnFile } from './ownFile.ts';

/** Twenty thousand nodes are four million bytes; far larger files only make the page slow. */
const MOST_BYTES = 32 * 1024 * 1024;

/** The drawing in which everything of an own file stands. */
export const OWN_LENS = 'alles';

/** What the bar above an own file tells. */
export interface OpenedState {
  /** 0 to 1: how far the drawing is; undefined: it is not being made. */
  readonly share: number | undefined;
  readonly notices: readonly string[];
}

export interface Opened {
  readonly name: string;
  readonly source: DataSource;
  readonly state: StoreApi<OpenedState>;
  /** Goes on without a drawing. */
  readonly stop: () => void;
}

interface Surroundings {
  /** Address of the page. */
  readonly page: string;
  /** ISO date, for a file that does not say of when it is. */
  readonly today: string;
  /** The data of this site: an own file has no boundaries. */
  readonly site: DataSource;
  /** Only given by tests. */
  readonly draw?: typeof runLayout;
}

/**
 * An own file as a source of data with one version. `given`: what stands in the address. What is wrong with the file is
 * in the results of loading.
 */
export function openedSource(given: string, surroundings: Surroundings): Opened {
  const { page, today, site, draw = runLayout } = surroundings;
  const address = fileAddress(given, page);
  const name = address === undefined ? given : fileName(address);
  const state = createStore<OpenedState>(() => ({ share: undefined, notices: [] }));
  let stopping = new AbortController();
  let read: OwnFile | undefined;

  async function readFile(signal?: AbortSignal): Promise<LoadResult<OwnFile>> {
    if (read !== undefined) return { ok: true, value: read };
    if (address === undefined) return failed({ kind: 'elsewhere', address: given });
    const fetched = await fetchAtMost(address, name, MOST_BYTES, signal);
    if (!fetched.ok) return fetched;
    const { text, changed } = fetched.value;
    const own = readOwnFile(text, { name, address: address.href, date: changed ?? today });
    if (!own.ok) return own;
    state.setState({ notices: own.value.notices });
    read = own.value;
    return own;
  }

  /** The drawing of everything; undefined: it was stopped. */
  async function layoutOf({ network, layout }: OwnFile): Promise<LensLayout | undefined> {
    if (layout !== undefined) return layout;
    stopping = new AbortController();
    const { signal } = stopping;
    try {
      return await draw(taskOf(network), {
        signal,
        onProgress: (share) => state.setState({ share }),
      });
    } catch (error) {
      if (!signal.aborted) throw error;
      state.setState(({ notices }) => ({ notices: [...notices, nlOwnFile.stopped] }));
      return undefined;
    } finally {
      state.setState({ share: undefined });
    }
  }

  return {
    name,
    state,
    stop: () => stopping.abort(),
    source: {
      ownFile: name,
      async loadIndex({ signal } = {}) {
        const own = await readFile(signal);
        return own.ok ? { ok: true, value: indexOf(own.value.network) } : own;
      },
      async loadVersion(_, id, { signal } = {}) {
        const own = await readFile(signal);
        if (!own.ok) return own;
        const { network } = own.value;
        const { id: latest } = network.version;
        if (id !== latest) {
          return failed({ kind: 'unknown-version', asked: id, known: [latest], latest });
        }
        const layout = await layoutOf(own.value);
        if (layout === undefined) return { ok: true, value: network };
        // When the version is asked for again, its drawing is there.
        read = { ...own.value, layout };
        const layouts = { ...network.layouts, [OWN_LENS]: layout };
        return { ok: true, value: { ...network, layouts } };
      },
      async loadGeo(_, options) {
        const index = await site.loadIndex(options);
        return index.ok ? site.loadGeo(index.value, options) : index;
      },
    },
  };
}

function indexOf({ schemaVersion, version }: NetworkFile): IndexFile {
  const versions = [{ ...version, counts: {}, files: [] }];
  return { schemaVersion, latest: version.id, versions, geo: [], files: [] };
}

function taskOf(file: NetworkFile): LayoutTask {
  const network = buildNetwork(file);
  const lens = lensOf(OWN_LENS);
  return { input: lensInput(network, lensGraph(network, lens)), arrangement: lens.arrangement };
}
