import { describe, expect, it } from 'vitest';
import { neighboursIn as neighboursOnMap } from '../../../scripts/lib/geo/neighbours.ts';
import { GEMEENTE, neighboursIn } from '../../../src/domain/geo/divisions.ts';
import { placeOf, regionsAround } from '../../../src/domain/geo/place.ts';
import { network, organisation, region } from '../../support/network.ts';
import { divisions, realGeo } from '../../support/realGeo.ts';
import { realNetwork } from '../../support/realNetwork.ts';

const small = network({
  organisations: [organisation('org-a')],
  regions: [
    region('regio-tiel', { name: 'Tiel', code: 'GM0281' }),
    region('regio-winsum', { name: 'Winsum', code: 'GM0053' }),
    region('regio-rivierenland', { name: 'Regio Rivierenland', kind: 'regio', code: 'AM10' }),
    region('regio-samen', {
      name: 'Samen',
      kind: 'regio',
      gemeenten: ['regio-tiel', 'regio-winsum', 'regio-weg'],
    }),
    region('regio-ergens', { name: 'Ergens', kind: 'regio' }),
    region('regio-oud', { name: 'Oude code', kind: 'regio', code: 'AM99' }),
  ],
});
const place = (value: string) => placeOf(value, small, divisions);

describe('placeOf', () => {
  it.each([
    ['a gemeente', 'GM0363', 'GM0363', 'Amsterdam', undefined],
    ['a gemeente with a record', 'GM0281', 'GM0281', 'Tiel', 'regio-tiel'],
    ['the record of a gemeente', 'regio-tiel', 'GM0281', 'Tiel', 'regio-tiel'],
  ])('%s', (_, value, code, name, record) => {
    const expected = { value, code, name, division: GEMEENTE, record, gemeenten: [code] };
    expect(place(value)).toEqual({ ...expected, merger: undefined });
  });

  it.each([
    ['a record of several gemeenten', 'regio-samen', 'Samen', ['GM0281', 'GM1966', 'GM1969']],
    ['a record without area', 'regio-ergens', 'Ergens', []],
    ['a record with a code nobody knows', 'regio-oud', 'Oude code', []],
  ])('%s', (_, value, name, gemeenten) => {
    const none = { code: undefined, division: undefined, merger: undefined };
    expect(place(value)).toEqual({ value, name, record: value, gemeenten, ...none });
  });

  it.each(['AM10', 'regio-rivierenland'])('of %s is the region with all its gemeenten', (value) => {
    const found = place(value);
    expect(found).toMatchObject({
      name: 'Rivierenland',
      code: 'AM10',
      division: 'arbeidsmarktregio',
      record: 'regio-rivierenland',
    });
    expect(found?.gemeenten).toContain('GM0281');
    expect(found?.gemeenten).not.toContain('GM0363');
  });

  it.each(['GM0053', 'regio-winsum'])('of %s tells where Winsum went', (value) => {
    expect(place(value)).toMatchObject({
      name: 'Winsum',
      division: GEMEENTE,
      record: 'regio-winsum',
      gemeenten: ['GM1966', 'GM1969'],
      merger: {
        lastYear: 2018,
        into: [
          { code: 'GM1966', share: 0.77 },
          { code: 'GM1969', share: 0.23 },
        ],
      },
    });
  });

  it.each(['', 'GM9999', 'org-a', 'regio-weg', 'constructor', '__proto__', 'tiel'])(
    'of %j is nothing',
    (value) => {
      expect(place(value)).toBeUndefined();
    },
  );

  it('of every code of the divisions is a place with gemeenten of today', () => {
    const { gemeenten, merged, regions } = divisions;
    for (const code of Object.keys({ ...gemeenten, ...merged, ...regions })) {
      const found = placeOf(code, realNetwork, divisions);
      expect(found?.division).toBeDefined();
      expect(found?.gemeenten.length).toBeGreaterThan(0);
      for (const gemeente of found?.gemeenten ?? []) expect(gemeenten).toHaveProperty(gemeente);
      expect(found?.merger !== undefined).toBe(code in merged);
    }
  });

  it('of every region of the data is that region', () => {
    for (const { id } of realNetwork.file.regions) {
      expect(placeOf(id, realNetwork, divisions)).toMatchObject({ value: id, record: id });
    }
  });
});

describe('regionsAround', () => {
  it('of a gemeente is one region of each division, in their order', () => {
    for (const code of Object.keys(divisions.gemeenten)) {
      const found = regionsAround([code], divisions);
      expect(found.map(({ division }) => division)).toEqual(divisions.divisions);
      expect(found.map((around) => around.code)).toEqual(divisions.gemeenten[code]?.slice(1));
    }
  });

  it('names those of Tiel', () => {
    expect(regionsAround(['GM0281'], divisions)).toEqual(
      expect.arrayContaining([
        { division: 'provincie', code: 'PV25', name: 'Gelderland' },
        { division: 'arbeidsmarktregio', code: 'AM10', name: 'Rivierenland' },
      ]),
    );
  });

  it('of gemeenten of several regions is each of these, with most of them first', () => {
    const names = (gemeenten: string[]) =>
      regionsAround(gemeenten, divisions)
        .filter(({ division }) => division === 'provincie')
        .map(({ name }) => name);
    expect(names(['GM0281', 'GM0363', 'GM0394'])).toEqual(['Noord-Holland', 'Gelderland']);
    expect(names([])).toEqual([]);
    expect(names(['GM9999'])).toEqual([]);
  });
});

describe('neighboursIn', () => {
  const neighbours = neighboursIn(divisions);

  it('is the same from both sides, and nobody borders itself', () => {
    for (const [code, others] of neighbours) {
      expect(others).not.toContain(code);
      expect(new Set(others).size).toBe(others.length);
      for (const other of others) expect(neighbours.get(other)).toContain(code);
    }
  });

  it('holds each pair that shares a border on the map, and no other', () => {
    const pairs = (all: Iterable<readonly [string, readonly string[]]>) =>
      new Set(
        [...all].flatMap(([code, others]) => others.map((other) => [code, other].sort().join())),
      );
    expect(pairs(neighbours)).toEqual(pairs(Object.entries(neighboursOnMap(realGeo.gemeenten))));
  });

  it.each([
    ['Tiel', 'GM0281', 'GM1960', true],
    ['Tiel', 'GM0281', 'GM0363', false],
    ['Amsterdam', 'GM0363', 'GM0384', true],
  ])('%s (%s) and %s: %s', (_, code, other, expected) => {
    expect(neighbours.get(code)?.includes(other)).toBe(expected);
  });

  it('holds no island', () => {
    for (const island of ['GM0448', 'GM0093', 'GM0060', 'GM0088', 'GM0096']) {
      expect(neighbours.get(island)).toBeUndefined();
    }
  });
});
