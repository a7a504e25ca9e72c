import { afterEach, describe, expect, it, vi } from 'vitest';
import { nlOwnFile } from '../../src/i18n/nlOwnFile.ts';
import { openedSource } from '../../src/opening/openedSource.ts';
import { createAppStore } from '../../src/state/store.ts';
import { parseChoices } from '../../src/state/urlCodec.ts';
import { sourceOf } from '../support/dataSource.ts';

const PAGE = 'https://example.org/kaart/?bron=mijn.json';
const FILE = JSON.stringify({
  nodes: [{ id: 'a' }, { id: 'b' }],
  links: [{ source: 'a', target: 'b' }],
});

function answer(body: BodyInit | null, init?: ResponseInit) {
  const fetching = vi.fn(async (_: URL) => new Response(body, init));
  vi.stubGlobal('fetch', fetching);
  return fetching;
}
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function open(given = 'mijn.json') {
  const opened = openedSource(given, {
    page: PAGE,
    today: '2026-11-22',
    site: sourceOf([]),
    words: nlOwnFile.words,
  });
  return { ...opened, ...createAppStore(opened.source, parseChoices('').choices) };
}

async function problemOf(given?: string) {
  const { state, actions } = open(given);
  await actions.start();
  const { network } = state.getState();
  return network.status === 'failed' ? network.problem : network.status;
}

describe('an own file as a source of data', () => {
  it('is one version, fetched once, without places that it does not give', async () => {
    const fetching = answer(FILE, {
      headers: { 'last-modified': 'Mon, 02 Nov 2026 10:00:00 GMT' },
    });
    const { state, actions } = open();
    await actions.start();
    const { network } = state.getState();
    expect(network.status === 'ready' && network.value.file).toMatchObject({
      version: { title: 'Eigen bestand mijn.json', date: '2026-11-02' },
      layouts: {},
    });
    expect(fetching.mock.calls.map(([url]) => url.href)).toEqual([
      'https://example.org/kaart/mijn.json',
    ]);
  });

  it('is asked for again after it failed', async () => {
    answer('oeps', { status: 500 });
    const { state, actions } = open();
    await actions.start();
    expect(state.getState().network.status).toBe('failed');
    answer(FILE);
    await actions.start();
    expect(state.getState().network.status).toBe('ready');
  });

  it('elsewhere is not even asked for', async () => {
    const fetching = answer(FILE);
    expect(await problemOf('https://elders.example/a.json')).toEqual({
      kind: 'elsewhere',
      address: 'https://elders.example/a.json',
    });
    expect(fetching).not.toHaveBeenCalled();
  });

  it('that is far too large is not waited for', async () => {
    let sent = 0;
    const endless = new ReadableStream({
      pull(controller) {
        sent += 1;
        controller.enqueue(new Uint8Array(1024 * 1024).fill(32));
      },
    });
    answer(endless);
    expect(await problemOf()).toMatchObject({ kind: 'too-large', file: 'mijn.json' });
    expect(sent).toBeLessThan(40);
  });

  it.each([
    ['is not there', 404, '', { kind: 'not-found', file: 'mijn.json' }],
    ['may not be had', 403, '', { kind: 'refused', file: 'mijn.json', status: 403 }],
    ['was cut off', 200, FILE.slice(0, -9), { kind: 'not-json', cutOff: true }],
    [
      'holds something else',
      200,
      '{}',
      { kind: 'wrong-shape', faults: [{ field: 'nodes' }, { field: 'links' }] },
    ],
  ])('that %s says so', async (_, status, body, problem) => {
    answer(body, { status });
    expect(await problemOf()).toMatchObject(problem);
  });

  it.each([
    ['that never answers', () => new Promise<Response>(() => undefined)],
    [
      'that stops halfway',
      async () => {
        const half = new ReadableStream({
          start: (controller) => controller.enqueue(new TextEncoder().encode(FILE.slice(0, 9))),
        });
        return new Response(half);
      },
    ],
  ])('of a server %s is not waited for', async (_, answerOf) => {
    vi.useFakeTimers();
    vi.stubGlobal('fetch', async (__: URL, { signal }: { signal: AbortSignal }) => {
      const stopped = new Promise<never>((___, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason));
      });
      const response = await Promise.race([answerOf(), stopped]);
      const reader = response.body?.getReader();
      // As a browser does: what is still coming in ends with the request.
      const read = () => Promise.race([reader?.read(), stopped]);
      return { status: 200, headers: response.headers, body: { getReader: () => ({ read }) } };
    });
    const problem = problemOf();
    await vi.advanceTimersByTimeAsync(31_000);
    expect(await problem).toEqual({ kind: 'too-slow', file: 'mijn.json' });
  });

  it('without an answer says so', async () => {
    vi.stubGlobal('fetch', async () => {
      throw new TypeError('Failed to fetch');
    });
    expect(await problemOf()).toEqual({ kind: 'network', file: 'mijn.json' });
  });

  it('is not followed to where its server sends on', async () => {
    // As a browser does: what may not be followed is an error, else the answer is that of the other address.
    vi.stubGlobal('fetch', async (_: URL, { redirect }: RequestInit) => {
      if (redirect === 'error') throw new TypeError('Failed to fetch');
      return new Response(FILE);
    });
    expect(await problemOf()).toEqual({ kind: 'network', file: 'mijn.json' });
  });
});
