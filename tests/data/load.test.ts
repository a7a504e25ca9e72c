import { afterEach, describe, expect, it, vi } from 'vitest';
import type { FetchText } from '../../src/data/fetchText.ts';
import { loadIndex, loadVersion } from '../../src/data/load.ts';
import { SCHEMA_VERSION } from '../../src/domain/formatVersion.ts';
import { BASE, indexOf, siteOf, VERSION_FILE } from '../fixtures/site.ts';
import { smallInfo, smallNetworkFile } from '../fixtures/smallVersion.ts';

const good = JSON.stringify(smallNetworkFile());
/** Loads the version when its file holds this text, announced with the hash of `announced`. */
const load = (text: string, announced = text) =>
  loadVersion(siteOf({ [VERSION_FILE]: text }), BASE, indexOf(announced), smallInfo.id);

/** As over plain http to another machine: no crypto.subtle. */
const withoutHashes = () => vi.stubGlobal('crypto', {});

afterEach(() => vi.unstubAllGlobals());

describe('loadIndex', () => {
  it('gives the index', async () => {
    const index = indexOf();
    const result = await loadIndex(siteOf({ 'index.json': JSON.stringify(index) }), BASE);
    expect(result).toEqual({ ok: true, value: index });
  });

  it.each([
    ['not-json', '{"schemaVersion":'],
    ['wrong-shape', '[]'],
    ['wrong-shape', '{"schemaVersion":1,"latest":"2018-11"}'],
    ['from-future', JSON.stringify({ ...indexOf(), schemaVersion: SCHEMA_VERSION + 1 })],
  ])('says %s of %s', async (kind, text) => {
    const result = await loadIndex(siteOf({ 'index.json': text }), BASE);
    expect(result).toMatchObject({ ok: false, problem: { kind, file: 'index.json' } });
  });
});

describe('loadVersion', () => {
  it('gives the version, with and without hashes', async () => {
    expect(await load(good)).toEqual({ ok: true, value: smallNetworkFile() });
    withoutHashes();
    expect(await load(good)).toEqual({ ok: true, value: smallNetworkFile() });
  });

  it('asks for the file by its hash, so that a changed file has another address', async () => {
    const asked: string[] = [];
    const site = siteOf({ [VERSION_FILE]: good });
    const fetchText: FetchText = (url) => {
      asked.push(url);
      return site(url);
    };
    const index = indexOf();
    await loadVersion(fetchText, BASE, index, smallInfo.id);
    const hash = index.versions[0]?.files[0]?.sha256.slice(0, 8);
    expect(asked).toEqual([`${BASE}${VERSION_FILE}?v=${hash}`]);
  });

  it('takes a copy that the browser kept, only if its hash can be proved and nothing else is asked', async () => {
    const caches: unknown[] = [];
    const fetchText: FetchText = (url, { cache } = {}) => {
      caches.push(cache);
      return siteOf({ [VERSION_FILE]: good })(url);
    };
    const { signal } = new AbortController();
    await loadVersion(fetchText, BASE, indexOf(), smallInfo.id, { signal });
    await loadVersion(fetchText, BASE, indexOf(), smallInfo.id, { signal, cache: 'reload' });
    withoutHashes();
    await loadVersion(fetchText, BASE, indexOf(), smallInfo.id, { signal });
    expect(caches).toEqual(['force-cache', 'reload', undefined]);
  });

  it('freezes what it gives while developing', async () => {
    const result = await load(good);
    if (!result.ok) throw new Error('not loaded');
    expect(Object.isFrozen(result.value)).toBe(true);
    expect(Object.isFrozen(result.value.pilots[0]?.sources[0])).toBe(true);
  });

  it('knows which versions there are', async () => {
    expect(await loadVersion(siteOf({}), BASE, indexOf(), '2031-01')).toEqual({
      ok: false,
      problem: { kind: 'unknown-version', asked: '2031-01', known: ['2018-11'], latest: '2018-11' },
    });
  });

  it.each<[what: string, answer: FetchText, problem: object]>([
    ['a 404', async () => ({ status: 404, text: '' }), { kind: 'not-found' }],
    [
      'the home page instead of a 404',
      async () => ({ status: 200, text: '\n<!doctype html>' }),
      { kind: 'not-found' },
    ],
    ['a 500', async () => ({ status: 500, text: '' }), { kind: 'refused', status: 500 }],
    ['no network', () => Promise.reject(new TypeError('x')), { kind: 'network' }],
  ])('tells %s apart', async (_, answer, problem) => {
    const result = await loadVersion(answer, BASE, indexOf(), smallInfo.id);
    expect(result).toEqual({ ok: false, problem: { file: VERSION_FILE, ...problem } });
  });

  it('says where a file was cut off', async () => {
    const cut = good.slice(0, 100);
    expect(await load(cut, good)).toEqual({
      ok: false,
      problem: { kind: 'not-json', file: VERSION_FILE, cutOff: true, line: 1, column: 101 },
    });
  });

  it('says that a file is not the announced one', async () => {
    const other = good.replace('Toekomstplan', 'Verledenplan');
    expect(await load(other, good)).toEqual({
      ok: false,
      problem: { kind: 'wrong-hash', file: VERSION_FILE },
    });
  });

  it('refuses a file from the future with both formats', async () => {
    const future = JSON.stringify({ schemaVersion: 99, alles: 'anders' });
    expect(await load(future)).toEqual({
      ok: false,
      problem: { kind: 'from-future', file: VERSION_FILE, found: 99, supported: SCHEMA_VERSION },
    });
  });

  it('names the first faults of shape where no hash can prove the file', async () => {
    withoutHashes();
    const file = { ...smallNetworkFile(), themes: [{}, {}], events: 5 };
    expect(await load(JSON.stringify(file))).toEqual({
      ok: false,
      problem: {
        kind: 'wrong-shape',
        file: VERSION_FILE,
        faults: [
          { field: 'themes 1 › id', code: 'invalid_type' },
          { field: 'themes 1 › sources', code: 'invalid_type' },
          { field: 'themes 1 › name', code: 'invalid_type' },
        ],
      },
    });
  });
});
