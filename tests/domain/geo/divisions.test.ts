import { describe, expect, it } from 'vitest';
import { gemeentenOf, regionsByGemeente, regionsOf } from '../../../src/domain/geo/divisions.ts';
import { divisions } from '../../support/realGeo.ts';

describe('gemeentenOf', () => {
  it.each([
    ['a gemeente', 'GM0281', ['GM0281']],
    ['an old gemeente', 'GM0003', ['GM1979']],
    ['a code nobody knows', 'AM99', []],
    ['a word of the language', 'constructor', []],
  ])('of %s', (_, code, gemeenten) => {
    expect(gemeentenOf(code, divisions)).toEqual(gemeenten);
  });

  it('puts the largest part of a divided gemeente first', () => {
    const [largest, ...others] = gemeentenOf('GM0788', divisions);
    const parts = divisions.merged.GM0788?.into ?? [];
    expect(others).toHaveLength(parts.length - 1);
    expect(parts.find(([code]) => code === largest)?.[1]).toBe(
      Math.max(...parts.map(([, share]) => share)),
    );
  });

  it('gives the members of a region of any division', () => {
    expect(gemeentenOf('AM10', divisions)).toContain('GM0281');
    expect(gemeentenOf('PV25', divisions).length).toBe(51);
  });
});

describe('a division', () => {
  it.each([
    ['arbeidsmarktregio', 35],
    ['jeugdregio', 42],
    ['provincie', 12],
    ['gemeente', 342],
    ['nergens', 0],
  ])('%s has %d regions, which hold every gemeente once', (division, count) => {
    const regions = regionsOf(divisions, division);
    expect(regions).toHaveLength(count);
    const members = regions.flatMap(({ gemeenten }) => gemeenten);
    expect(new Set(members).size).toBe(members.length);
    expect(members).toHaveLength(count === 0 ? 0 : 342);
    expect(regionsByGemeente(divisions, division).size).toBe(members.length);
  });

  it('of gemeenten has each by its own name', () => {
    const tiel = regionsOf(divisions, 'gemeente').find(({ code }) => code === 'GM0281');
    expect(tiel).toEqual({ code: 'GM0281', name: 'Tiel', gemeenten: ['GM0281'] });
  });
});
