import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { connectHost } from '../../src/embed/connectHost.ts';
import { type FromFrame, message, type ToFrame } from '../../src/host/protocol.ts';
import { DEFAULT_CHOICES } from '../../src/state/choices.ts';
import { parseEmbedding } from '../../src/state/embedding.ts';
import { createAppStore } from '../../src/state/store.ts';
import { parseChoices } from '../../src/state/urlCodec.ts';
import { syncUrl } from '../../src/state/urlSync.ts';
import { sourceOf } from '../support/dataSource.ts';
import { networkFile, organisation } from '../support/network.ts';
import { arrive } from '../support/storeWith.ts';
import { exotic } from '../support/wrongMessages.ts';

const file = networkFile({
  version: { id: '2026-11', title: 'November 2026' },
  organisations: [organisation('org-a', { leefdomeinen: ['wonen'] }), organisation('org-b')],
});

/** The page around the app, as far as the app can reach it. */
const host = { postMessage: vi.fn<(data: unknown, to: string) => void>() };
let resize: ((height: number) => void) | undefined;
let watched = 0;
let stop: (() => void) | undefined;

beforeEach(() => {
  host.postMessage.mockClear();
  watched = 0;
  document.body.replaceChildren(Object.assign(document.createElement('div'), { id: 'app' }));
  vi.stubGlobal('parent', host);
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(seen: (entries: unknown[]) => void) {
        resize = (blockSize) => seen([{ borderBoxSize: [{ blockSize }] }]);
      }
      observe() {
        watched += 1;
      }
      disconnect() {
        watched = 0;
      }
    },
  );
});
afterEach(() => {
  stop?.();
  stop = undefined;
  vi.unstubAllGlobals();
});

async function appWith(search: string, { started = true } = {}) {
  window.history.replaceState(null, '', `/${search}`);
  const { choices } = parseChoices(search);
  const store = createAppStore(sourceOf([file]), choices, parseEmbedding(search));
  const stops = [syncUrl(store, window), connectHost(store, window)];
  stop = () => {
    for (const one of stops) one();
  };
  if (started) await store.actions.start();
  return store;
}

const told = () => host.postMessage.mock.calls.map(([data]) => data);
const messages = (...contents: FromFrame[]) => contents.map((content) => message(content));
const READY: FromFrame = { soort: 'klaar', versie: '2026-11', weergave: 'lijst' };
const LIST = '?embed=1&weergave=lijst';

function hear(data: unknown, source: unknown = host) {
  const event = new MessageEvent('message', { data });
  Object.defineProperty(event, 'source', { value: source });
  window.dispatchEvent(event);
}
const ask = (content: ToFrame, source?: unknown) => hear(message(content), source);

describe('what the page around the app is told', () => {
  it('is nothing when there is no such page', async () => {
    vi.unstubAllGlobals();
    const listen = vi.spyOn(window, 'addEventListener');
    connectHost(createAppStore(sourceOf([file]), DEFAULT_CHOICES), window);
    expect(listen).not.toHaveBeenCalled();
    listen.mockRestore();
  });

  it('is what is shown, once, when it is there', async () => {
    const store = await appWith(LIST, { started: false });
    expect(told()).toEqual([]);
    await store.actions.start();
    store.actions.search('a');
    expect(told()).toEqual(messages(READY));
    expect(host.postMessage.mock.calls[0]?.[1]).toBe('*');
  });

  it('is each selection, by what the public data says of it', async () => {
    const store = await appWith(`${LIST}&selectie=org-a`);
    store.actions.select('org-b');
    store.actions.search('b');
    store.actions.select(undefined);
    const { name } = organisation('org-a');
    expect(told()).toEqual(
      messages(
        READY,
        { soort: 'selectie', selectie: { id: 'org-a', naam: name, soort: 'organisation' } },
        {
          soort: 'selectie',
          selectie: { id: 'org-b', naam: organisation('org-b').name, soort: 'organisation' },
        },
        { soort: 'selectie', selectie: null },
      ),
    );
  });

  it('is how high the list is, in whole px within limits, when that changes by two px or more', async () => {
    await appWith(LIST);
    for (const height of [700.4, 701.5, 702.6, 100, 99_999, 0]) resize?.(height);
    expect(told()).toEqual(
      messages(
        READY,
        ...[701, 703, 320, 4000].map((hoogte): FromFrame => ({ soort: 'hoogte', hoogte })),
      ),
    );
  });

  it('is no height of a list that is still on its way', async () => {
    await appWith(LIST);
    const loading = document.createElement('p');
    loading.dataset.loading = '';
    document.getElementById('app')?.append(loading);
    resize?.(80);
    loading.remove();
    resize?.(700);
    expect(told()).toEqual(messages(READY, { soort: 'hoogte', hoogte: 700 }));
  });

  it('is no height of a picture or map, and after a list that the given height is right again', async () => {
    const store = await appWith('?embed=1');
    expect(watched).toBe(0);
    store.actions.chooseView('lijst');
    expect(watched).toBe(1);
    resize?.(900);
    store.actions.chooseView('kaart');
    expect(watched).toBe(0);
    store.actions.chooseView('lijst');
    resize?.(900);
    expect(told().slice(1)).toEqual(
      messages(
        { soort: 'hoogte', hoogte: 900 },
        { soort: 'hoogte', hoogte: null },
        { soort: 'hoogte', hoogte: 900 },
      ),
    );
  });

  it('is told once more when a page asks that began to listen late', async () => {
    await appWith(`${LIST}&selectie=org-a`);
    resize?.(900);
    const before = told();
    host.postMessage.mockClear();
    ask({ soort: 'vraag' });
    expect(told()).toEqual(before);
  });

  it('ends when it is stopped', async () => {
    const store = await appWith(LIST);
    host.postMessage.mockClear();
    stop?.();
    store.actions.select('org-a');
    ask({ soort: 'vraag' });
    ask({ soort: 'toon', zoekdeel: '?weergave=kaart' });
    expect(told()).toEqual([]);
    expect(watched).toBe(0);
    expect(store.state.getState().choices.view).toBe('lijst');
  });
});

describe('what the page around the app asks to show', () => {
  it('takes the place of all that was shown, and is no step for Back', async () => {
    const store = await appWith(`${LIST}&selectie=org-a&kop=0`);
    const push = vi.spyOn(window.history, 'pushState');
    ask({ soort: 'toon', zoekdeel: '?embed=1&leefdomein=wonen&accent=005a9c' });
    await arrive();
    const { choices, embedding } = store.state.getState();
    expect(choices).toEqual({ ...DEFAULT_CHOICES, facets: { leefdomein: ['wonen'] } });
    expect(embedding?.accent).toBe('005a9c');
    expect(embedding?.parts.kop).toBe(true);
    expect(push).not.toHaveBeenCalled();
    expect(window.location.search).toContain('leefdomein=wonen');
    push.mockRestore();
  });

  it('leaves what is locked, and the frame itself, unless it says all anew', async () => {
    const store = await appWith(`${LIST}&leefdomein=wonen&vast=leefdomein&kop=0`);
    ask({ soort: 'toon', zoekdeel: '?leefdomein=zorg&zoek=a' });
    await arrive();
    expect(store.state.getState().choices).toMatchObject({
      view: 'netwerk',
      query: 'a',
      facets: { leefdomein: ['wonen'] },
    });
    expect(store.state.getState().embedding).toMatchObject({
      locked: ['leefdomein'],
      parts: { kop: false },
    });
    ask({ soort: 'toon', zoekdeel: '?embed=1&zoek=b' });
    await arrive();
    expect(store.state.getState().choices.facets).toEqual({});
    expect(store.state.getState().embedding?.locked).toEqual([]);
  });

  it('is said to be ignored as far as it is unknown', async () => {
    const store = await appWith(LIST);
    ask({ soort: 'toon', zoekdeel: '?embed=1&weergave=maan&vast=zon' });
    await arrive();
    expect(store.state.getState().ignored).toEqual([
      { parameter: 'weergave', value: 'maan' },
      { parameter: 'vast', value: 'zon' },
    ]);
  });

  it.each([
    ['another page', {}],
    ['nobody', null],
  ])('is ignored when %s asks', async (_, source) => {
    const store = await appWith(LIST);
    const before = store.state.getState();
    ask({ soort: 'toon', zoekdeel: '?weergave=kaart' }, source);
    ask({ soort: 'vraag' }, source);
    expect(store.state.getState()).toBe(before);
    expect(told()).toEqual(messages(READY));
  });

  it('changes nothing and throws nothing when it is none of our messages', async () => {
    const store = await appWith(LIST);
    const before = store.state.getState();
    const failed = vi.fn();
    window.addEventListener('error', failed);
    fc.assert(
      fc.property(exotic, (data) => hear(data)),
      { numRuns: 10_000 },
    );
    window.removeEventListener('error', failed);
    expect(failed).not.toHaveBeenCalled();
    expect(store.state.getState()).toBe(before);
    expect(told()).toEqual(messages(READY));
  });
});
