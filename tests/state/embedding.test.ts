import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACET_IDS } from '../../src/domain/facets.ts';
import { DEFAULT_CHOICES } from '../../src/state/choices.ts';
import {
  EMBED_PARTS,
  type Embedding,
  embeddingParameters,
  keepLocked,
  parseEmbedding,
  WHOLE_EMBED,
  withoutEmbedding,
} from '../../src/state/embedding.ts';
import { createAppStore } from '../../src/state/store.ts';
import { sourceOf } from '../support/dataSource.ts';
import { networkFile } from '../support/network.ts';

const embedded = (change: Partial<Embedding>): Embedding => ({ ...WHOLE_EMBED, ...change });
const without = (part: string) => embedded({ parts: { ...WHOLE_EMBED.parts, [part]: false } });

describe('how a page is embedded, from its address', () => {
  it.each<[string, Embedding | undefined]>([
    ['', undefined],
    ['?kop=0&accent=0b6e75&vast=domein', undefined],
    ['?embed=0', undefined],
    ['?embed=', undefined],
    ['?embed=1', WHOLE_EMBED],
    ['?embed=1&kop=0', without('kop')],
    ['?embed=1&filters=0', without('filters')],
    ['?embed=1&legenda=0&details=1', without('legenda')],
    ['?embed=1&details=0', without('details')],
    ['?embed=1&accent=FFD500', embedded({ accent: 'ffd500' })],
    ['?embed=1&accent=%23fd0', embedded({ accent: 'ffdd00' })],
    ['?embed=1&vast=domein,regio', embedded({ locked: ['domein', 'regio'] })],
    ['?embed=1&vast=domein&vast=,thema,domein', embedded({ locked: ['domein', 'thema'] })],
  ])('%s', (search, expected) => {
    expect(parseEmbedding(search)).toEqual({ embedding: expected, ignored: [] });
  });

  it.each([
    ['?embed=ja', [['embed', 'ja']]],
    ['?embed=1&kop=nee', [['kop', 'nee']]],
    ['?embed=1&accent=rood', [['accent', 'rood']]],
    ['?embed=1&accent=12345', [['accent', '12345']]],
    ['?embed=1&vast=kleur,domein', [['vast', 'kleur']]],
  ])('%s names what it cannot use', (search, expected) => {
    const { ignored } = parseEmbedding(search);
    expect(ignored.map(({ parameter, value }) => [parameter, value])).toEqual(expected);
  });

  it('is the same after it was written and read', () => {
    const embedding = fc.record({
      parts: fc.record({
        kop: fc.boolean(),
        filters: fc.boolean(),
        legenda: fc.boolean(),
        details: fc.boolean(),
      }),
      accent: fc.option(fc.stringMatching(/^[\da-f]{6}$/), { nil: undefined }),
      locked: fc.uniqueArray(fc.constantFrom(...FACET_IDS, 'regio' as const)),
    });
    fc.assert(
      fc.property(embedding, (given) => {
        const search = `?${new URLSearchParams(embeddingParameters(given))}`;
        expect(parseEmbedding(search)).toEqual({ embedding: given, ignored: [] });
      }),
    );
  });

  it('never fails, whatever stands in the address', () => {
    const name = fc.constantFrom('embed', ...EMBED_PARTS, 'accent', 'vast', 'iets');
    const pairs = fc.array(fc.tuple(name, fc.oneof(fc.string(), fc.constantFrom('0', '1', ','))));
    fc.assert(
      fc.property(pairs, (given) => {
        const search = `?${new URLSearchParams(given)}`;
        const { embedding } = parseEmbedding(search);
        if (embedding?.accent !== undefined) expect(embedding.accent).toMatch(/^[\da-f]{6}$/);
        expect(parseEmbedding(withoutEmbedding(search)).embedding).toBeUndefined();
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the address of the whole app', () => {
  it.each([
    ['', ''],
    ['?embed=1', ''],
    ['?embed=1&kop=0&accent=fff&vast=domein&domein=zorg', '?domein=zorg'],
    ['?bron=mijn.json&embed=1', '?bron=mijn.json'],
  ])('of %s is %s', (search, expected) => {
    expect(withoutEmbedding(search)).toBe(expected);
  });
});

describe('a locked filter', () => {
  const now = { ...DEFAULT_CHOICES, facets: { domein: ['zorg'] }, place: 'GM0281' };

  it('stays, also when it is empty, while others change', () => {
    const next = { ...now, facets: { thema: ['th-1'], stap: ['1'] }, place: undefined };
    expect(keepLocked(next, now, ['domein', 'thema', 'regio'])).toEqual({
      ...now,
      facets: { domein: ['zorg'], stap: ['1'] },
    });
    expect(keepLocked(next, now, [])).toBe(next);
  });

  it('holds against each way to change it', async () => {
    const embedding = embedded({ locked: ['leefdomein', 'regio'] });
    const choices = { ...DEFAULT_CHOICES, facets: { leefdomein: ['wonen'] }, place: 'GM0281' };
    const store = createAppStore(sourceOf([networkFile({})]), choices, { embedding });
    const kept = () => {
      const { facets, place } = store.state.getState().choices;
      expect({ leefdomein: facets.leefdomein, place }).toEqual({
        leefdomein: ['wonen'],
        place: 'GM0281',
      });
    };
    const { toggleFilter, clearFilters, changeFilters, choosePlace, clearBeside, chooseView } =
      store.actions;
    for (const act of [
      () => toggleFilter('leefdomein', 'wonen'),
      () => toggleFilter('leefdomein', 'zorg'),
      () => changeFilters({ facets: {}, place: undefined }),
      () => choosePlace('GM0344'),
      () => choosePlace(undefined),
      clearFilters,
      () => chooseView('kaart'),
      clearFilters,
      clearBeside,
    ]) {
      act();
      kept();
    }
    toggleFilter('domein', 'zorg');
    expect(store.state.getState().choices.facets.domein).toEqual(['zorg']);
  });
});
