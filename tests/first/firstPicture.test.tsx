import { beforeEach, describe, expect, it, vi } from 'vitest';
import { firstPicture } from '../../src/first/firstPicture.ts';
import type { Choices } from '../../src/state/choices.ts';
import { NetworkRenderer } from '../../src/views/network/renderer/NetworkRenderer.ts';
import { pretendBrowser } from '../support/browser.ts';
import { sourceOf } from '../support/dataSource.ts';
import { realFile } from '../support/realNetwork.ts';
import { storeWith } from '../support/storeWith.ts';

beforeEach(() => pretendBrowser());

/** The place of the app after the first picture was asked for at an address with these choices. */
async function placeAt(change: Partial<Choices>, source = sourceOf([realFile('2026-11')])) {
  const store = storeWith(change, source);
  const place = document.createElement('div');
  place.append('De pagina start');
  void store.actions.start();
  const letGo = await firstPicture(store, place);
  return { place, letGo };
}

describe('firstPicture', () => {
  it.each<Partial<Choices>>([{}, { version: '2026-11' }])(
    'draws the network for %o',
    async (change) => {
      const { place, letGo } = await placeAt(change);
      expect(place.querySelectorAll('.network-canvas canvas')).toHaveLength(1);
      letGo();
      expect(place.querySelectorAll('canvas')).toHaveLength(0);
    },
  );

  it.each<[string, Partial<Choices>]>([
    ['another view', { view: 'lijst' }],
    ['filters', { facets: { leefdomein: ['wonen'] } }],
    ['a search', { query: 'wonen' }],
    ['rings, which have names', { lens: 'schillen' }],
    ['a selection', { selection: 'vng' }],
    ['a comparison', { since: '2017-11' }],
    ['an open page', { page: 'open-data' }],
  ])('leaves %s to the app', async (_, change) => {
    const { place } = await placeAt(change);
    expect(place.textContent).toBe('De pagina start');
  });

  it('leaves a narrow window to the app', async () => {
    pretendBrowser(390, 844);
    const { place } = await placeAt({});
    expect(place.textContent).toBe('De pagina start');
  });

  it('leaves the page as it was when it cannot be drawn', async () => {
    const fails = () => {
      throw new Error('no paths here');
    };
    vi.stubGlobal('Path2D', fails);
    const { place, letGo } = await placeAt({});
    vi.unstubAllGlobals();
    expect(place.textContent).toBe('De pagina start');
    expect(letGo).not.toThrow();
  });

  it('lets go of a picture that fails after it was begun', async () => {
    const destroy = vi.spyOn(NetworkRenderer.prototype, 'destroy');
    vi.spyOn(NetworkRenderer.prototype, 'resize').mockImplementation(() => {
      throw new Error('no room for a canvas');
    });
    const { place } = await placeAt({});
    expect(destroy).toHaveBeenCalledOnce();
    expect(place.textContent).toBe('De pagina start');
    vi.restoreAllMocks();
  });

  it('leaves the page as it is when there is no data', async () => {
    const { place } = await placeAt(
      {},
      {
        ...sourceOf([]),
        loadIndex: async () => ({ ok: false, problem: { kind: 'network', file: 'index.json' } }),
      },
    );
    expect(place.textContent).toBe('De pagina start');
  });
});
