import { failed, type LoadResult } from '../data/loadResult.ts';

const OK = 200;
const NOT_FOUND = [404, 410];

/** What was fetched of an own file. */
export interface FetchedFile {
  readonly text: string;
  /** ISO date on which the server says it was changed last. */
  readonly changed: string | undefined;
}

/**
 * The text of a file of at most so many bytes. Never throws. It is counted while it comes in: a file that is too large
 * is not waited for, whatever its server says of its length.
 */
export async function fetchAtMost(
  address: URL,
  name: string,
  most: number,
  signal?: AbortSignal,
): Promise<LoadResult<FetchedFile>> {
  try {
    const response = await fetch(address, { signal: signal ?? null, cache: 'no-cache' });
    if (NOT_FOUND.includes(response.status)) return failed({ kind: 'not-found', file: name });
    if (response.status !== OK) {
      return failed({ kind: 'refused', file: name, status: response.status });
    }
    const decoder = new TextDecoder();
    let text = '';
    let bytes = 0;
    const reader = response.body?.getReader();
    for (;;) {
      const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
      if (done || value === undefined) break;
      bytes += value.byteLength;
      if (bytes > most) {
        await reader?.cancel();
        return failed({ kind: 'too-large', file: name, most });
      }
      text += decoder.decode(value, { stream: true });
    }
    text += decoder.decode();
    return { ok: true, value: { text, changed: dayOf(response.headers.get('last-modified')) } };
  } catch {
    return failed({ kind: 'network', file: name });
  }
}

function dayOf(time: string | null): string | undefined {
  const date = new Date(time ?? '');
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().slice(0, 10);
}
