import { createStore, type StoreApi } from 'zustand/vanilla';
import { runInSlices } from '../background/slices.ts';
import { failed, type LoadResult } from '../data/loadResult.ts';
import type { DataSource } from '../state/appState.ts';
import { fileAddress, fileName } from './address.ts';
import { fetchAtMost } from './fetchAtMost.ts';
import type { Notice } from './notices.ts';
import { type OwnFile, readOwnFile } from './ownFile.ts';
import { ownSource } from './ownSource.ts';
import type { OwnWords } from './toNetworkFile.ts';

/** Twenty thousand nodes are four million bytes; far larger files only make the page slow. */
const MOST_BYTES = 32 * 1024 * 1024;

export interface Opened {
  readonly name: string;
  readonly source: DataSource;
  /** What the reader of the file should know; nothing as long as it is not there. */
  readonly notices: StoreApi<readonly Notice[]>;
}

interface Surroundings {
  /** Address of the page. */
  readonly page: string;
  /** ISO date, for a file that does not say of when it is. */
  readonly today: string;
  /** The data of this site: an own file has no boundaries. */
  readonly site: DataSource;
  /** What the file itself does not say, in the language in which the page begins. */
  readonly words: OwnWords;
}

/**
 * An own file as a source of data with one version. `given`: what stands in the address. What is wrong with the file is
 * in the results of loading. Places that it does not give are computed by the view that shows them.
 */
export function openedSource(given: string, { page, today, site, words }: Surroundings): Opened {
  const address = fileAddress(given, page);
  const name = address === undefined ? given : fileName(address);
  const notices = createStore<readonly Notice[]>(() => []);
  let read: OwnFile | undefined;

  async function readFile(signal?: AbortSignal): Promise<LoadResult<OwnFile>> {
    if (read !== undefined) return { ok: true, value: read };
    if (address === undefined) return failed({ kind: 'elsewhere', address: given });
    const fetched = await fetchAtMost(address, name, MOST_BYTES, signal);
    if (!fetched.ok) return fetched;
    const { text, changed } = fetched.value;
    const info = { name, address: address.href, date: changed ?? today };
    const own = await runInSlices(readOwnFile(text, info, words));
    if (!own.ok) return own;
    notices.setState(own.value.notices, true);
    read = own.value;
    return own;
  }

  return { name, notices, source: ownSource(name, site, readFile) };
}
