import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  COLUMNS,
  type Column,
  listRows,
  type Row,
  sortRows,
} from '../../../src/views/list/rows.ts';
import {
  event,
  knelpunt,
  network,
  organisation,
  pilot,
  programme,
  region,
  relation,
  theme,
} from '../../support/network.ts';
import { realNetwork } from '../../support/realNetwork.ts';

const small = network({
  organisations: [
    organisation('org', { layer: 'landelijk', leefdomeinen: ['zorg', 'werk-inkomen'] }),
    organisation('org-leeg'),
  ],
  programmes: [programme('prog', { period: { start: '2018' }, status: 'lopend' })],
  pilots: [pilot('pilot', { regions: ['regio', 'regio-weg'] }), pilot('pilot-leeg')],
  regions: [region('regio', { name: 'Venlo' })],
  themes: [theme('thema')],
  knelpunten: [knelpunt('kp', { layers: ['landelijk', 'lokaal'], status: 'besproken' })],
  events: [event('ev', { date: '2018-11-22', place: 'Utrecht' }), event('ev-leeg')],
  relations: [relation('org', 'pilot'), relation('prog', 'org')],
});
const rows = listRows(small, new Set(small.entities.keys()), 'nl');
const row = (id: string) => rows.find((candidate) => candidate.id === id);

describe('listRows', () => {
  it.each<[string, Partial<Row>]>([
    // In the order of the vocabulary, not of the data.
    ['org', { place: 'landelijk', leefdomeinen: ['werk en inkomen', 'zorg'], relations: 2 }],
    ['org', { period: null, status: null, sources: 1 }],
    ['org-leeg', { place: undefined, leefdomeinen: undefined, relations: 0 }],
    ['prog', { place: null, period: { start: '2018' }, status: 'lopend' }],
    // A region that does not exist is shown by its id rather than not at all.
    ['pilot', { place: 'Venlo, regio-weg', status: undefined }],
    ['pilot-leeg', { place: undefined, period: undefined }],
    ['regio', { place: 'gemeente', leefdomeinen: null, status: null }],
    ['thema', { place: null, leefdomeinen: null, period: null }],
    ['kp', { place: 'lokaal, landelijk', status: 'besproken', period: null }],
    ['ev', { place: 'Utrecht', period: { start: '2018-11-22', end: '2018-11-22' } }],
    ['ev-leeg', { place: undefined, period: undefined }],
  ])('%s: %o', (id, expected) => {
    expect(row(id)).toMatchObject(expected);
  });

  it('has a row for what is visible, and only for that', () => {
    const visible = new Set(['thema', 'org', 'bestaat-niet']);
    expect(listRows(small, visible, 'nl').map(({ id }) => id)).toEqual(['org', 'thema']);
  });
});

const named = (name: string, more: Partial<Row> = {}): Row => ({
  id: name,
  kind: 'pilot',
  name,
  place: null,
  leefdomeinen: null,
  period: null,
  status: null,
  relations: 0,
  sources: 1,
  change: undefined,
  ...more,
});
const sorted = (list: readonly Row[], column: Column, descending = false) =>
  sortRows(list, { column, descending }).map(({ name }) => name);

describe('sortRows', () => {
  it('sorts names as a Dutch reader does: no capitals, no accents, numbers by size', () => {
    const list = ['Zwolle', 'élan', 'Team 12', 'arnhem', 'Team 2', 'Emmen'].map((name) =>
      named(name),
    );
    expect(sorted(list, 'name')).toEqual([
      'arnhem',
      'élan',
      'Emmen',
      'Team 2',
      'Team 12',
      'Zwolle',
    ]);
  });

  it('sorts numbers by size, equal ones by name', () => {
    const list = [
      named('b', { relations: 9 }),
      named('c', { relations: 10 }),
      named('a', { relations: 9 }),
    ];
    expect(sorted(list, 'relations')).toEqual(['a', 'b', 'c']);
    expect(sorted(list, 'relations', true)).toEqual(['c', 'a', 'b']);
  });

  it('puts what is not known last, whichever way one sorts', () => {
    const list = [
      named('leeg', { status: undefined }),
      named('niet-van-toepassing', { status: null }),
      named('b', { status: 'lopend' }),
      named('a', { status: 'afgerond' }),
    ];
    expect(sorted(list, 'status')).toEqual(['a', 'b', 'leeg', 'niet-van-toepassing']);
    expect(sorted(list, 'status', true)).toEqual(['b', 'a', 'leeg', 'niet-van-toepassing']);
  });

  it('sorts periods by their start, or else their end', () => {
    const list = [
      named('2019', { period: { start: '2019' } }),
      named('2018-11', { period: { start: '2018-11', end: '2030' } }),
      named('2018', { period: { end: '2018' } }),
      named('leeg', { period: {} }),
    ];
    expect(sorted(list, 'period')).toEqual(['2018', '2018-11', '2019', 'leeg']);
  });

  it('loses nothing and stands by itself, on the real data', () => {
    const all = listRows(realNetwork, new Set(realNetwork.entities.keys()), 'nl');
    fc.assert(
      fc.property(
        fc.constantFrom(...COLUMNS),
        fc.boolean(),
        fc.shuffledSubarray(all, { minLength: 2, maxLength: 60 }),
        (column, descending, some) => {
          const once = sortRows(some, { column, descending });
          expect(new Set(once)).toEqual(new Set(some));
          // Whatever the order before, the same names in the same places.
          const again = sortRows([...some].reverse(), { column, descending });
          expect(again.map(({ name }) => name)).toEqual(once.map(({ name }) => name));
        },
      ),
    );
  });
});
