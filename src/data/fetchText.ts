export interface FetchedText {
  readonly status: number;
  readonly text: string;
}

export interface FetchOptions {
  /** Takes the request back. */
  readonly signal?: AbortSignal | undefined;
  /** What the browser may do with copies it kept; by default what the server allows. */
  readonly cache?: 'no-cache' | 'force-cache' | 'reload' | undefined;
}

/** How files are fetched; rejects when there is no answer. The tests pass their own. */
export type FetchText = (url: string, options?: FetchOptions) => Promise<FetchedText>;

/** After so long there is no answer, ms: a visitor who waits must be told. */
const PATIENCE = 30_000;

/** Through the browser. Rejects as well when the whole answer is not there in time. */
export const browserFetchText: FetchText = async (url, { signal, cache } = {}) => {
  // AbortSignal.timeout and AbortSignal.any are too new for some browsers.
  const controller = new AbortController();
  const stop = () => controller.abort();
  const timer = setTimeout(stop, PATIENCE);
  if (signal?.aborted) stop();
  signal?.addEventListener('abort', stop);
  try {
    const response = await fetch(url, { cache: cache ?? 'default', signal: controller.signal });
    return { status: response.status, text: await response.text() };
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
};
