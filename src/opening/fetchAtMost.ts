import { failed, type LoadResult } from '../data/loadResult.ts';

const OK = 200;
const NOT_FOUND = [404, 410];
/** So long nothing may come in, ms: a visitor who waits must be told. A large file may take longer as a whole. */
const PATIENCE = 30_000;

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
  const patience = new Patience(signal);
  try {
    const response = await fetch(address, {
      signal: patience.signal,
      cache: 'no-cache',
      // It might lead out of the folder of the site.
      redirect: 'error',
    });
    if (NOT_FOUND.includes(response.status)) return failed({ kind: 'not-found', file: name });
    if (response.status !== OK) {
      return failed({ kind: 'refused', file: name, status: response.status });
    }
    const decoder = new TextDecoder();
    let text = '';
    let bytes = 0;
    const reader = response.body?.getReader();
    for (;;) {
      patience.renew();
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
    return failed({ kind: patience.isGone ? 'too-slow' : 'network', file: name });
  } finally {
    patience.end();
  }
}

/** Takes a request back when nothing comes in for too long, or when whoever asked does. */
class Patience {
  isGone = false;
  readonly #controller = new AbortController();
  readonly #asker: AbortSignal | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(asker: AbortSignal | undefined) {
    this.#asker = asker;
    if (asker?.aborted === true) this.#stop();
    asker?.addEventListener('abort', this.#stop);
    this.renew();
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Something came in. */
  renew(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.isGone = true;
      this.#stop();
    }, PATIENCE);
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#asker?.removeEventListener('abort', this.#stop);
  }

  readonly #stop = (): void => this.#controller.abort();
}

function dayOf(time: string | null): string | undefined {
  const date = new Date(time ?? '');
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().slice(0, 10);
}
