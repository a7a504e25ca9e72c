import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GEMEENTE, regionsOf } from '../../../src/domain/geo/divisions.ts';
import { buildPlaceSearch } from '../../../src/domain/geo/placeSearch.ts';
import { divisions } from '../../support/realGeo.ts';

const find = buildPlaceSearch(divisions);
const codes = (text: string) => find(text).map(({ code }) => code);
const { gemeenten, merged, aliases } = divisions;

describe('what somebody types', () => {
  it.each([
    ['tiel', 'GM0281'],
    ['  TIEL  ', 'GM0281'],
    ['Den Haag', 'GM0518'],
    ['’s-Gravenhage', 'GM0518'],
    ["'s gravenhage", 'GM0518'],
    ['gravenhage', 'GM0518'],
    ['den bosch', 'GM0796'],
    ['s-hertogenbosch', 'GM0796'],
    ['Ljouwert', 'GM0080'],
    ['skiermuntseach', 'GM0088'],
    ['SÚDWEST-FRYSLÂN', 'GM1900'],
    ['sudwest fryslan', 'GM1900'],
    ['bergen op zoom', 'GM0748'],
    ['Bergen-op-Zoom', 'GM0748'],
    ['noordoostpolder', 'GM0171'],
    ['amsterd', 'GM0363'],
    ['amstredam', 'GM0363'],
    ['rotterdm', 'GM0599'],
    ['leeuwaarden', 'GM0080'],
    ['Winsum', 'GM0053'],
  ])('%s finds %s first', (text, code) => {
    expect(codes(text)[0]).toBe(code);
  });

  it.each([
    ['fryslan', 'PV21'],
    ['gelderland', 'PV25'],
    ['rivierenland', 'AM10'],
  ])('%s finds the region %s among the first', (text, code) => {
    expect(codes(text).slice(0, 8)).toContain(code);
  });

  it.each(['', '   ', '-', '!?…', '😀', '’', '…/\\'])('%j finds nothing', (text) => {
    expect(find(text)).toEqual([]);
  });

  it.each(['xqzwvk', 'constructor', '__proto__'])('%s is nowhere', (text) => {
    expect(find(text)).toEqual([]);
  });
});

describe('every place', () => {
  const names = new Map(Object.entries(gemeenten).map(([code, [name]]) => [code, name]));

  it('that is a gemeente today is found first by its own name', () => {
    expect(names.size).toBe(342);
    const others = [...names].filter(([code, name]) => codes(name)[0] !== code);
    expect(others).toEqual([]);
  });

  it('that is called otherwise is found first by that name, which is told', () => {
    expect(Object.keys(aliases).length).toBeGreaterThan(0);
    for (const [code, called] of Object.entries(aliases)) {
      for (const calledAlso of called) {
        expect(find(calledAlso)[0]).toMatchObject({ code, calledAlso, name: names.get(code) });
      }
    }
  });

  it('that no longer is a gemeente is found first by its name, unless a namesake exists today', () => {
    for (const [code, { name, into }] of Object.entries(merged)) {
      const wentInto = into.map(([successor]) => names.get(successor));
      const found = find(name);
      expect(found.find((place) => place.code === code)).toMatchObject({ name, wentInto });
      const before = found.slice(
        0,
        found.findIndex((place) => place.code === code),
      );
      for (const other of before) expect([other.calledAlso, other.name]).toContain(name);
    }
  });

  it('that is a region is found by its name', () => {
    for (const division of divisions.divisions) {
      for (const { code, name } of regionsOf(divisions, division)) {
        const found = find(name).find((place) => place.code === code);
        expect(found).toMatchObject({ name, division, wentInto: [] });
      }
    }
  });
});

describe('the answer', () => {
  it('names what Winsum went into, the largest part first', () => {
    expect(find('winsum')[0]).toMatchObject({
      division: GEMEENTE,
      wentInto: ['Het Hogeland', 'Westerkwartier'],
    });
  });

  it('does not name another name when the official one was typed', () => {
    expect(find('’s-Gravenhage')[0]?.calledAlso).toBeUndefined();
    expect(find('Leeuwarden')[0]?.calledAlso).toBeUndefined();
  });

  it('puts the gemeente before the regions that are called the same', () => {
    const found = find('Utrecht').filter(({ name }) => name === 'Utrecht');
    expect(found.length).toBeGreaterThan(1);
    expect(found.map(({ division }) => division === GEMEENTE)).toEqual(
      found.map((_, at) => at === 0),
    );
  });

  it('holds each place once, with a known name, whatever is typed', () => {
    const known = new Set([
      ...Object.keys(gemeenten),
      ...Object.keys(merged),
      ...Object.keys(divisions.regions),
    ]);
    const official = fc.constantFrom(...Object.values(gemeenten).map(([name]) => name));
    const part = official.chain((name) =>
      fc.nat({ max: name.length }).map((length) => name.slice(0, length)),
    );
    fc.assert(
      fc.property(fc.oneof(part, fc.string()), (text) => {
        const found = codes(text);
        expect(new Set(found).size).toBe(found.length);
        for (const code of found) expect(known).toContain(code);
      }),
    );
  });

  it('holds a gemeente for each beginning of its name of three letters or more', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.entries(gemeenten)), fc.nat(), (entry, length) => {
        const [code, [name]] = entry;
        const shown = name.slice(0, 3 + (length % Math.max(1, name.length - 2)));
        expect(codes(shown)).toContain(code);
      }),
    );
  });
});
