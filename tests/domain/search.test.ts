import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../src/domain/foldText.ts';
import { buildNetwork } from '../../src/domain/network.ts';
import { buildSearchIndex } from '../../src/domain/search.ts';
import { network, organisation, pilot, region } from '../support/network.ts';
import { realFile, realNetwork } from '../support/realNetwork.ts';

const real = buildSearchIndex(realNetwork);
/** A published version never changes, so what is found in it by name stays. */
const fixed = buildNetwork(realFile('2026-11'));
const inFixed = buildSearchIndex(fixed);
const names = (text: string) =>
  inFixed.find(text).map((id) => fixed.entities.get(id)?.record.name ?? '');

describe('searching the real data', () => {
  it.each([
    ['an abbreviation', 'nji', 'Nederlands Jeugdinstituut'],
    ['in other letters', 'NJI', 'Nederlands Jeugdinstituut'],
    ['a name with spaces', 'mbo raad', 'MBO Raad'],
    ['untidy spaces and punctuation', '  MBO-raad! ', 'MBO Raad'],
    ['the whole name', 'Nederlands Jeugdinstituut', 'Nederlands Jeugdinstituut'],
  ])('finds first, by %s', (_, text, name) => {
    expect(names(text)[0]).toBe(name);
  });

  it.each([
    ['without its accent', 'fryslan', /Fryslân/],
    ['with its accent', 'Fryslân', /Fryslân/],
    ['with a typing error', 'rivierelnand', /Rivierenland/],
    ['the tail of a compound', 'instituut', /Jeugdinstituut/],
    ['a part of a name', 'jeugdinstituut', /Nederlands Jeugdinstituut/],
    ['while still typing', 'jeugdinst', /Nederlands Jeugdinstituut/],
  ])('finds by a text %s', (_, text, name) => {
    expect(names(text)).toEqual(expect.arrayContaining([expect.stringMatching(name)]));
  });

  it('puts what is called so before what only mentions it', () => {
    expect(names('rivierelnand')[0]).toMatch(/Rivierenland/);
    expect(names('fryslan')[0]).toMatch(/Fryslân/);
  });

  it.each(['xqzwvkjp', 'nederlands xqzwvkjp', '', '   ', '!?.,-', '”“'])(
    'finds nothing for “%s”',
    (text) => {
      expect(real.find(text)).toEqual([]);
    },
  );

  it.each(
    realNetwork.file.organisations.flatMap(({ id, name, abbreviation, shortName }) =>
      [abbreviation, shortName].flatMap((alias) => (alias ? [[alias, name, id]] : [])),
    ),
  )('finds by “%s” %s before what is not called so', (alias = '', _, id = '') => {
    const calledSo = realNetwork.file.organisations.filter(({ name, abbreviation, shortName }) =>
      [name, abbreviation, shortName].some((known) => known && foldText(known) === foldText(alias)),
    );
    expect(real.find(alias).slice(0, calledSo.length)).toContain(id);
  });
});

describe('searching', () => {
  const ids = (index: ReturnType<typeof buildSearchIndex>, text: string) => [...index.find(text)];

  it('asks for all words', () => {
    const index = buildSearchIndex(
      network({
        organisations: [
          organisation('org-a', { name: 'Wonen en werken' }),
          organisation('org-b', { name: 'Wonen en leren' }),
        ],
      }),
    );
    expect(ids(index, 'wonen werken')).toEqual(['org-a']);
    expect(ids(index, 'wonen').sort()).toEqual(['org-a', 'org-b']);
  });

  it('finds a pilot by the place it works in', () => {
    const index = buildSearchIndex(
      network({
        pilots: [pilot('pilot-a', { name: 'Kansrijk', regions: ['regio-venlo', 'regio-weg'] })],
        regions: [region('regio-venlo', { name: 'Venlo' })],
      }),
    );
    expect(ids(index, 'venlo')).toEqual(['regio-venlo', 'pilot-a']);
  });

  it('finds what is exactly called so first, by its abbreviation and by its short name', () => {
    const index = buildSearchIndex(
      network({
        organisations: [
          organisation('org-vol', {
            name: 'Alliantie voor beter leren, werken, wonen en leven in de regio',
            abbreviation: 'ABL',
            shortName: 'Beter leren',
          }),
          organisation('org-abl', { name: 'ABL ABL', shortName: 'ABL leren' }),
          organisation('org-beter', { name: 'Beter leren beter leren', abbreviation: 'BB' }),
        ],
      }),
    );
    expect(ids(index, 'abl')[0]).toBe('org-vol');
    expect(ids(index, 'beter leren')[0]).toBe('org-vol');
  });

  it('never fails, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const found = real.find(text);
        expect(new Set(found).size).toBe(found.length);
        for (const id of found) expect(realNetwork.entities.has(id)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('foldText', () => {
  it.each([
    ['Fryslân', 'fryslan'],
    ['CLIËNTEN', 'clienten'],
    ['thema’s', 'themas'],
    ["foto's", 'fotos'],
    ['16-27', '16-27'],
    ['', ''],
  ])('%s becomes %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });
});
