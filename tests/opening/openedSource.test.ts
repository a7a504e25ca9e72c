import { afterEach, describe, expect, it, vi } from 'vitest';
import { runInSlices } from '../../src/background/slices.ts';
import { openedSource } from '../../src/opening/openedSource.ts';
import { createAppStore } from '../../src/state/store.ts';
import { parseChoices } from '../../src/state/urlCodec.ts';
import { sourceOf } from '../support/dataSource.ts';

const PAGE = 'https://example.org/kaart/?bron=mijn.json';
const FILE = JSON.stringify({
  nodes: [{ id: 'a' }, { id: 'b' }],
  links: [{ source: 'a', target: 'b' }],
});
const DRAWING = { width: 9, height: 9, nodes: {}, groups: [], folded: [] };

function answer(body: BodyInit | null, init?: ResponseInit) {
  const fetching = vi.fn(async (_: URL) => new Response(body, init));
  vi.stubGlobal('fetch', fetching);
  return fetching;
}
afterEach(() => {
  vi.unstubAllGlobals();
});

function open(
  given = 'mijn.json',
  draw: Parameters<typeof openedSource>[1]['draw'] = async () => DRAWING,
) {
  const opened = openedSource(given, { page: PAGE, today: '2026-11-22', site: sourceOf([]), draw });
  return {
    ...opened,
    ...createAppStore(opened.source, parseChoices('').choices),
    bar: opened.state,
  };
}

async function problemOf(given?: string) {
  const { state, actions } = open(given);
  await actions.start();
  const { network } = state.getState();
  return network.status === 'failed' ? network.problem : network.status;
}

describe('an own file as a source of data', () => {
  it('is one version, drawn once', async () => {
    const fetching = answer(FILE, {
      headers: { 'last-modified': 'Mon, 02 Nov 2026 10:00:00 GMT' },
    });
    const { state, actions } = open();
    await actions.start();
    const { network } = state.getState();
    expect(network.status === 'ready' && network.value.file).toMatchObject({
      version: { title: 'Eigen bestand mijn.json', date: '2026-11-02' },
      layouts: { alles: DRAWING },
    });
    expect(fetching.mock.calls.map(([url]) => url.href)).toEqual([
      'https://example.org/kaart/mijn.json',
    ]);
  });

  it('goes on without a drawing when the visitor stops it', async () => {
    answer(FILE);
    const { state, actions, stop, bar } = open('mijn.json', async (_, follower) =>
      runInSlices(
        (function* () {
          for (;;) yield 0.5;
        })(),
        follower,
      ),
    );
    const drawing = vi.waitUntil(() => bar.getState().share === 0.5).then(stop);
    await Promise.all([actions.start(), drawing]);
    const { network } = state.getState();
    expect(network.status === 'ready' && network.value.file.layouts).toEqual({});
    expect(bar.getState()).toEqual({
      share: undefined,
      notices: [expect.stringContaining('lijst')],
    });
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

  it('without an answer says so', async () => {
    vi.stubGlobal('fetch', async () => {
      throw new TypeError('Failed to fetch');
    });
    expect(await problemOf()).toEqual({ kind: 'network', file: 'mijn.json' });
  });
});
