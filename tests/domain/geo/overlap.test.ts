import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { regionsOf } from '../../../src/domain/geo/divisions.ts';
import type { Divisions } from '../../../src/domain/geo/divisionsSchema.ts';
import { fitOf, overlapsOf } from '../../../src/domain/geo/overlap.ts';
import { divisions as real } from '../../support/realGeo.ts';

const divisions: Divisions = {
  schemaVersion: 1,
  year: 2023,
  divisions: ['werk', 'jeugd'],
  gemeenten: {
    GM0001: ['Aa', 'AM01', 'JZ01'],
    GM0002: ['Bee', 'AM01', 'JZ02'],
    GM0003: ['Cee', 'AM01', 'JZ02'],
    GM0004: ['Dee', 'AM02', 'JZ03'],
    GM0005: ['Ee', 'AM03', 'JZ03'],
    GM0006: ['Ef', 'AM04', 'JZ04'],
  },
  regions: { AM01: 'Werk Een', JZ01: 'Jeugd Een', JZ02: 'Jeugd Twee' },
  aliases: {},
  neighbours: {},
  merged: {},
};

const told = (gemeenten: readonly string[]) =>
  overlapsOf(gemeenten, 'jeugd', divisions).map(({ region, shared }) => [
    region.name,
    shared.length,
  ]);

describe('overlapsOf', () => {
  it.each([
    [
      'a region in two others, the largest part first',
      ['GM0001', 'GM0002', 'GM0003'],
      [
        ['Jeugd Twee', 2],
        ['Jeugd Een', 1],
      ],
      'divided',
    ],
    ['a region in a larger one', ['GM0004'], [['JZ03', 1]], 'within'],
    ['a region of the same gemeenten', ['GM0006'], [['JZ04', 1]], 'same'],
    ['a code of nothing', ['GM9999'], [], undefined],
  ])('%s', (_, gemeenten, expected, fit) => {
    expect(told(gemeenten)).toEqual(expected);
    expect(fitOf(overlapsOf(gemeenten, 'jeugd', divisions))).toBe(fit);
  });

  it('of a division that is not there is nothing', () => {
    expect(overlapsOf(['GM0001'], 'nergens', divisions)).toEqual([]);
  });

  it('gives every gemeente of a region back exactly once', () => {
    const names = [...real.divisions, 'gemeente'];
    const all = fc.record({ a: fc.constantFrom(...names), b: fc.constantFrom(...names) });
    fc.assert(
      fc.property(all, fc.nat(), ({ a, b }, at) => {
        const regions = regionsOf(real, a);
        const { gemeenten } = regions[at % regions.length] ?? { gemeenten: [] };
        const back = overlapsOf(gemeenten, b, real).flatMap(({ shared }) => shared);
        expect([...back].sort()).toEqual([...gemeenten].sort());
        if (a === b) expect(fitOf(overlapsOf(gemeenten, b, real))).toBe('same');
      }),
    );
  });
});
