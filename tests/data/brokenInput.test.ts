/** Generated bad input: the loader never throws, and what it lets through has the right shape. */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FetchText } from '../../src/data/fetchText.ts';
import { loadBoundaries, loadDivisions } from '../../src/data/geo.ts';
import { loadIndex, loadVersion } from '../../src/data/load.ts';
import { indexFileSchema, networkFileSchema } from '../../src/domain/schema.ts';
import { BASE, indexOf } from '../fixtures/site.ts';
import { smallInfo, smallNetworkFile } from '../fixtures/smallVersion.ts';

const RUNS = 1000;
const good = JSON.stringify(smallNetworkFile());
const goodIndex = JSON.stringify(indexOf());

const always =
  (text: string): FetchText =>
  async () => ({ status: 200, text });
const loadText = (text: string) => loadVersion(always(text), BASE, indexOf(good), smallInfo.id);

/** Every place in a JSON value: the paths of all fields and items. */
function pathsIn(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [[...path]];
  const inner = Object.entries(value).flatMap(([key, item]) => pathsIn(item, [...path, key]));
  return [[...path], ...inner];
}

/** A copy of a JSON text in which one place holds something else, or nothing. */
function mutated(text: string, path: readonly string[], replacement: unknown): string {
  const root: { value: unknown } = { value: JSON.parse(text) };
  let holder: Record<string, unknown> = root;
  let last = 'value';
  for (const key of path) {
    holder = holder[last] as Record<string, unknown>;
    last = key;
  }
  if (replacement === undefined) delete holder[last];
  else holder[last] = replacement;
  return JSON.stringify(root.value) ?? '';
}

const junk = fc.oneof(fc.constant(undefined), fc.jsonValue());
const indexPlaces = pathsIn(JSON.parse(goodIndex));
const versionPlaces = pathsIn(JSON.parse(good));

// The shape is only judged where no hash has: as over plain http.
beforeEach(() => vi.stubGlobal('crypto', {}));
afterEach(() => vi.unstubAllGlobals());

describe('whatever the server sends', () => {
  it('a version that is cut off anywhere is a problem', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(good.length - 1), async (end) => {
        const result = await loadText(good.slice(0, end));
        expect(result).toMatchObject({ ok: false, problem: { kind: 'not-json', cutOff: true } });
      }),
      { numRuns: RUNS },
    );
  });

  it('a version with one place changed loads with the right shape, or is a problem', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...versionPlaces), junk, async (path, value) => {
        const result = await loadText(mutated(good, path, value));
        if (result.ok) expect(networkFileSchema.safeParse(result.value).success).toBe(true);
        else expect(result.problem.kind).toMatch(/^(wrong-shape|from-future|not-json)$/);
      }),
      { numRuns: RUNS },
    );
  });

  it('an index with one place changed likewise', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...indexPlaces), junk, async (path, value) => {
        const result = await loadIndex(always(mutated(goodIndex, path, value)), BASE);
        if (!result.ok) {
          expect(result.problem.kind).toMatch(/^(wrong-shape|from-future|not-json)$/);
          return;
        }
        const faults = indexFileSchema.safeParse(result.value).error?.issues ?? [];
        expect(faults.filter(({ code }) => code !== 'unrecognized_keys')).toEqual([]);
        // What is in the index can still be nonsense: asking for its versions must not throw either.
        const next = await loadVersion(always('{}'), BASE, result.value, smallInfo.id);
        expect(next.ok).toBe(false);
      }),
      { numRuns: RUNS },
    );
  });

  it('any text and any JSON is a problem', async () => {
    const text = fc.oneof(fc.string(), fc.json(), fc.string({ unit: 'binary' }));
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 100, max: 599 }), async (body, status) => {
        const fetchText: FetchText = async () => ({ status, text: body });
        expect((await loadIndex(fetchText, BASE)).ok).toBe(false);
        expect((await loadVersion(fetchText, BASE, indexOf(), smallInfo.id)).ok).toBe(false);
        expect((await loadBoundaries(fetchText, BASE, indexOf())).ok).toBe(false);
        expect((await loadDivisions(fetchText, BASE, indexOf())).ok).toBe(false);
      }),
      { numRuns: RUNS },
    );
  });

  it('one changed character is noticed where there are hashes', async () => {
    vi.unstubAllGlobals();
    await fc.assert(
      fc.asyncProperty(fc.nat(good.length - 1), fc.string({ minLength: 1 }), async (at, other) => {
        const changed = good.slice(0, at) + other + good.slice(at + 1);
        fc.pre(changed !== good);
        const result = await loadText(changed);
        expect(result).toMatchObject({ ok: false });
        if (!result.ok) expect(result.problem.kind).toMatch(/^(not-json|wrong-hash|not-found)$/);
      }),
      { numRuns: RUNS },
    );
  });
});
