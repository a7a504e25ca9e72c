import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browserFetchText } from '../../src/data/fetchText.ts';

/** A server that answers when the test says so, or never. */
let asked: RequestInit | undefined;
let answer: (response: Response) => void;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('fetch', (_: string, init: RequestInit) => {
    asked = init;
    return new Promise<Response>((resolve, reject) => {
      answer = resolve;
      init.signal?.addEventListener('abort', () => reject(new DOMException('x', 'AbortError')));
      if (init.signal?.aborted) reject(new DOMException('x', 'AbortError'));
    });
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('browserFetchText', () => {
  it('gives status and text, and leaves nothing running', async () => {
    const fetched = browserFetchText('./x.json');
    answer(new Response('{}', { status: 203 }));
    expect(await fetched).toEqual({ status: 203, text: '{}' });
    expect(vi.getTimerCount()).toBe(0);
  });

  it('leaves keeping copies to the server, unless it is told otherwise', async () => {
    for (const cache of [undefined, 'no-cache', 'force-cache', 'reload'] as const) {
      const fetched = browserFetchText('./x.json', { cache });
      answer(new Response(''));
      await fetched;
      expect(asked?.cache).toBe(cache ?? 'default');
    }
  });

  it('gives up when there is no answer in half a minute', async () => {
    const fetched = browserFetchText('./x.json');
    const refused = expect(fetched).rejects.toThrow();
    vi.advanceTimersByTime(29_999);
    expect(asked?.signal?.aborted).toBe(false);
    vi.advanceTimersByTime(1);
    await refused;
  });

  it('gives up when the answer begins and never ends', async () => {
    const fetched = browserFetchText('./x.json');
    const refused = expect(fetched).rejects.toThrow();
    const body = new ReadableStream({
      start: (stream) => asked?.signal?.addEventListener('abort', () => stream.error(new Error())),
    });
    answer(new Response(body));
    await vi.advanceTimersByTimeAsync(30_000);
    await refused;
  });

  it('stops when the request is taken back, before or after it went out', async () => {
    const controller = new AbortController();
    const fetched = browserFetchText('./x.json', { signal: controller.signal });
    const refused = expect(fetched).rejects.toThrow();
    controller.abort();
    await refused;
    await expect(browserFetchText('./x.json', { signal: controller.signal })).rejects.toThrow();
    expect(vi.getTimerCount()).toBe(0);
  });
});
